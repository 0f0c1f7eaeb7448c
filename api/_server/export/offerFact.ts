import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {PersonalDataSource} from '../../../core/export/personalDataSource.js'
import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {isFactWanted, factTriesLeft} from '../../../core/export/wrongFacts.js'
import {assertMayReachOut} from '../lease/assertMayReachOut.js'
import type {Services} from '../services.js'
import {changeRequest} from './changeRequest.js'
import {collectOneSource} from './collectOneSource.js'

/** How a fact was taken; `closed`: none is wanted any more. */
export type FactOutcome = 'right' | 'wrong' | 'unanswered' | 'closed'

/**
 * Offers a source the fact that it wants, as the person typed it.
 *
 * The try is counted before the source is asked, so that neither a crash nor many at once give one
 * for free. It is given back where the source did not answer, for then it has told nothing. The last
 * one leaves the source to people, unless it was right.
 *
 * @throws Refusal `forbidden` outside production
 */
export async function offerFact(
  services: Services,
  requestId: string,
  {source, fact, now}: {source: PersonalDataSource; fact: string; now: Date},
): Promise<FactOutcome> {
  await assertMayReachOut(services)
  const counted = await changeAnswer(services, requestId, source.name, (answer) =>
    isFactWanted(answer) ? counting(answer) : undefined,
  )
  if (!counted?.hasChanged) return 'closed'
  const {section} = await collectOneSource(services, counted.request, source, {
    about: {fact},
    by: 'person',
    now,
  })
  const {state} = section
  if (state === 'found' || state === 'nothing') return 'right'
  if (state === 'needsFact') return 'wrong'
  await changeAnswer(services, requestId, source.name, (answer) => {
    if (answer.state !== 'needsFact' && answer.state !== 'byHand') return undefined
    if (state === 'several') return {...answer, state, message: null}
    const wrongFacts = Math.max(0, (answer.wrongFacts ?? 0) - 1)
    return {...answer, state: 'needsFact', message: null, wrongFacts}
  })
  return state === 'failed' ? 'unanswered' : 'closed'
}

const tooMany =
  'Five wrong facts were given. Whoever asks has to prove in another way who they are.'

function counting(answer: SourceAnswer): SourceAnswer {
  const counted = {...answer, wrongFacts: (answer.wrongFacts ?? 0) + 1}
  return factTriesLeft(counted) > 0 ? counted : {...counted, state: 'byHand', message: tooMany}
}

async function changeAnswer(
  services: Services,
  requestId: string,
  name: string,
  decide: (answer: SourceAnswer) => SourceAnswer | undefined,
): Promise<{readonly request: DataRequest; readonly hasChanged: boolean} | undefined> {
  return await changeRequest(services, requestId, ({state, sources, sealedFile}) => {
    const answer = sources.find((each) => each.name === name)
    const changed = answer && sealedFile && state === 'ready' ? decide(answer) : undefined
    return changed && {sources: sources.map((each) => (each.name === name ? changed : each))}
  })
}

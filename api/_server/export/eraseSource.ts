import {setTimeout as pause} from 'node:timers/promises'

import {
  FactNeeded,
  SeveralPeople,
  type PersonalDataSource,
  type Subject,
} from '../../../core/export/personalDataSource.js'
import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {SourceFailure} from '../../../core/export/sourceFailure.js'
import {withoutAddresses} from '../afterAnswer.js'

/** What a source's part of a request becomes. */
export type ErasureAnswer = Pick<SourceAnswer, 'state' | 'recordCount' | 'keptBecause' | 'message'>

const attempts = 3
const pauseMs = 500
const factWanted = 'The source wants a fact that only the person knows. Ask for it.'
const unsure = 'An earlier ask was cut off; it may have erased what was there.'

/**
 * Asks one source to erase, up to three times where asking again may help. Nothing is called erased
 * that the source has not said it erased: after an ask whose answer was lost, that nothing is there is
 * said with that remark.
 *
 * @param wasCutOff an earlier call asked and never heard
 */
export async function eraseSource(
  source: PersonalDataSource,
  subject: Subject,
  wasCutOff: boolean,
): Promise<ErasureAnswer> {
  for (let attempt = 1; ; attempt++) {
    try {
      const erasure = await source.erase?.(subject)
      if (!erasure) return answer({state: 'byHand'})
      if (erasure.state === 'nothing') {
        const isSure = attempt === 1 && !wasCutOff
        return answer({state: 'nothing', recordCount: 0, ...(!isSure && {message: unsure})})
      }
      if (erasure.state === 'erased') return answer(erasure)
      const {law, until} = erasure
      return answer({state: 'kept', keptBecause: {law, until: until ?? null}})
    } catch (error) {
      if (error instanceof SeveralPeople) return answer({state: 'several'})
      if (error instanceof FactNeeded) return answer({state: 'byHand', message: factWanted})
      const isLasting = error instanceof SourceFailure && !error.isPassing
      if (isLasting || attempt === attempts) {
        const message = withoutAddresses(String(error)).slice(0, 300)
        return answer({state: 'failed', message})
      }
      await pause(pauseMs * attempt)
    }
  }
}

/** What an earlier answer said is said no more. */
function answer(given: ErasureAnswer): ErasureAnswer {
  return {recordCount: null, keptBecause: null, message: null, ...given}
}

import {isErasing, isToErase} from '../export/isToErase.js'
import {automaticKindSchema} from '../export/requestKind.js'
import {openSourceStates, type SourceAnswer} from '../export/sourceAnswer.js'
import {isOfPeople} from '../processor/processorSources.js'
import {eraseWords} from '../words/case/eraseWords.js'
import {caseWords} from '../words/caseWords.js'
import {dateWords, dayWords} from '../words/dateWords.js'
import type {CaseView} from './caseView.js'

/**
 * How a source stands, for a handler. Of a closed case nothing is waited for: a source that never
 * answered is said to be that, not to be about to.
 */
export function sourceStanding(view: CaseView, source: SourceAnswer): string {
  const {request, language, now} = view
  const words = eraseWords[language].source
  const {state, keptBecause, message, erasure} = source
  const reason = message ? ` (${message})` : ''
  if (isErasing(source, now)) return words.asking
  const told = toldStanding(view, source)
  if (told) return told
  if (request.closedAt && openSourceStates.includes(state) && state !== 'failed') {
    return words.closedWithout
  }
  if (request.kind === 'erasure' && !request.closedAt) {
    if (erasure && isToErase(source, now)) return words.cutOff
    if (state === 'failed') return `${words.failed}${reason}`
  }
  // Only a copy is handed over.
  if (state === 'inPerson' && !automaticKindSchema.safeParse(request.kind).success)
    return words.health
  const said = caseWords[language].page.sourceStates[state]
  if (state !== 'kept' || !keptBecause) return `${said}${reason}`
  const {law, until} = keptBecause
  return `${said}: ${law}${until ? `, ${words.until(dayWords(language, until))}` : ''}`
}

/** Of a processor's people, whether they were told by mail and when. */
function toldStanding(
  {request, language, party}: CaseView,
  source: SourceAnswer,
): string | undefined {
  const {state, askedAt} = source
  if (!isOfPeople(source) || state !== 'byHand' || request.outcome === 'refused') return undefined
  const words = eraseWords[language].source
  if (askedAt) return words.told(dateWords(language, askedAt, party.brand.timeZone))
  return request.closedAt ? undefined : words.notTold
}

import {answerBy} from '../processor/answerBy.js'
import {wasAsked} from '../processor/askRecipients.js'
import {agreementOf, isOfPeople} from '../processor/processorSources.js'
import {dayWords} from '../words/dateWords.js'
import {erasedWords} from '../words/export/erasedWords.js'
import {exportWords} from '../words/exportWords.js'
import type {DataRequest} from './dataRequest.js'
import {requestContact, type ExportParty} from './exportParty.js'
import type {SourceAnswer} from './sourceAnswer.js'

/**
 * What a source did with a request for erasure, for its person. It calls nothing erased that the
 * source has not said it erased: what was found by an earlier search, or has not answered, is not.
 */
export function erasedText(party: ExportParty, request: DataRequest, source: SourceAnswer): string {
  const {language, closedAt} = request
  const words = erasedWords[language]
  const untouched = closedAt ? words.notAsked : words.notYet
  switch (source.state) {
    case 'erased':
    case 'failed':
    case 'inPerson':
    case 'several':
      return words[source.state]
    case 'done':
      return words.erased
    case 'kept': {
      const {law = '', until} = source.keptBecause ?? {}
      return words.kept(law, until ? dayWords(language, until) : undefined)
    }
    case 'byHand':
      return byHandText(party, request, source)
    case 'elsewhere':
      return words.elsewhere(contactOf(party, source))
    case 'nothing':
      // Nothing found for a copy that was made first is no answer to the erasure.
      return isToldOfErasure(source) ? words.nothing : untouched
    case 'waiting':
    case 'found':
    case 'needsFact':
      return untouched
    default:
      return source.state satisfies never
  }
}

/** What became of a correction or a restriction at one of its recipients, for the person (Art. 19). */
export function toldText(party: ExportParty, request: DataRequest, source: SourceAnswer): string {
  const {status} = exportWords[request.language]
  const words = erasedWords[request.language]
  switch (source.state) {
    case 'done':
    case 'nothing':
      return status[source.state]
    case 'several':
      return status.several
    case 'elsewhere':
      return words.elsewhere(contactOf(party, source))
    default:
      return toldBy(party, request, source) ?? words.notTold
  }
}

/** Whether it answered an ask to erase, or a handler settled it. */
function isToldOfErasure(source: SourceAnswer): boolean {
  const {erasure, linkSerial} = source
  return Boolean(erasure?.answeredAt) || linkSerial === 0 || wasAsked(source, 'erasure')
}

function byHandText(party: ExportParty, request: DataRequest, source: SourceAnswer): string {
  const words = erasedWords[request.language]
  if (!isOfPeople(source)) return words.byHand
  return toldBy(party, request, source) ?? (request.closedAt ? words.notAsked : words.notYet)
}

/** That its people were told of what the request is about, and by when they are to answer. */
function toldBy(
  party: ExportParty,
  request: DataRequest,
  source: SourceAnswer,
): string | undefined {
  if (source.state !== 'byHand' || !wasAsked(source, request.kind)) return undefined
  const by = answerBy(request, source, party)
  return by ? erasedWords[request.language].toldBy(dayWords(request.language, by)) : undefined
}

function contactOf(party: ExportParty, {name}: SourceAnswer): string {
  return agreementOf(party, name)?.agreement.requestEmail ?? requestContact(party)
}

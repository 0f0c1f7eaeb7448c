import {textIn} from '../content/localizedText.js'
import type {DataRequest} from '../export/dataRequest.js'
import type {ExportParty} from '../export/exportParty.js'
import type {SourceAnswer} from '../export/sourceAnswer.js'
import type {Language} from '../language.js'
import {dayWords} from '../words/dateWords.js'
import {processorWords} from '../words/processorWords.js'
import {answerBy, isLate} from './answerBy.js'
import {isOfPeople, processorSourceName} from './processorSources.js'

/** How a processor's part stands, for the person; `undefined` where the usual words say it all. */
export function processorStanding(
  party: ExportParty,
  request: DataRequest,
  source: SourceAnswer,
  now: Date,
): string | undefined {
  const {language} = request
  const words = processorWords[language].person
  const {state, attachments, keptBecause} = source
  if (!isOfPeople(source)) return undefined
  if (state === 'found') {
    return attachments?.length ? words.files(attachments.length) : words.handedOver
  }
  if (state === 'kept' && keptBecause) {
    const {law, until} = keptBecause
    return words.kept(law, until ? dayWords(language, until) : undefined)
  }
  const by = answerBy(request, source, party)
  if (state !== 'byHand' || !by) return undefined
  const day = dayWords(language, by)
  return isLate(request, source, party, now) ? words.late(day) : words.asked(day)
}

/** What processors' parts are called: who it is, and what it does. */
export function processorTitles(
  party: ExportParty,
  language: Language,
): (readonly [string, string])[] {
  return party.agreements.flatMap((each) => {
    const {agreement, organisation} = each
    if (!organisation) return []
    const service = textIn(agreement.service, language)
    const title = service ? `${organisation.name} (${service})` : organisation.name
    return [[processorSourceName(each), title] as const]
  })
}

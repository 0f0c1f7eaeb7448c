import type {CaseStep} from '../../../core/case/caseStep.js'
import {dueStanding, type DueStanding} from '../../../core/case/dueStanding.js'
import type {CaseSource, ListedCase} from '../../../core/case/listedCase.js'
import {openSourceStates} from '../../../core/export/sourceAnswer.js'
import {isOfPeople} from '../../../core/processor/processorSources.js'
import {dayWords} from '../../../core/words/dateWords.js'
import {exportWords} from '../../../core/words/exportWords.js'
import type {StudioText} from '../locale/studioText.js'
import type {NamedSender} from '../optOuts/leftWords.js'

/** How each standing looks; the words beside it say the same. */
export const dueTones = {
  ahead: 'default',
  soon: 'caution',
  today: 'critical',
  late: 'critical',
} as const satisfies Record<DueStanding['standing'], string>

/** `Due in 3 days`, `Due today`, `Late by 2 days`. */
export function dueWords({standing, days}: DueStanding, text: StudioText): string {
  if (standing === 'today') return text('requests.due.today')
  return text(standing === 'late' ? 'requests.due.late' : 'requests.due.ahead', {count: days})
}

/** The due standing of a case today, with its tone and words. */
export function dueOf({dueOn}: Pick<ListedCase, 'dueOn'>, today: string, text: StudioText) {
  const due = dueStanding(dueOn, today)
  return {
    tone: dueTones[due.standing],
    words: dueWords(due, text),
    day: dayWords(text.language, dueOn),
    isUrgent: due.standing !== 'ahead',
  }
}

/** What was asked for, by the field's word. */
export function kindWords(kind: ListedCase['kind'], text: StudioText): string {
  return exportWords[text.language].kinds[kind].label
}

export function brandWords(slug: string, brands: readonly NamedSender[], text: StudioText): string {
  return (
    brands.find((brand) => brand.slug.current === slug)?.name ?? text('optOuts.goneBrand', {slug})
  )
}

export function stepWords(step: CaseStep, text: StudioText): string {
  return text(`requests.step.${step}`)
}

/** What was asked for, and for an objection or a withdrawal what it is from where that was said. */
export function askedWords(
  {kind, concerns}: Pick<ListedCase, 'kind' | 'concerns'>,
  text: StudioText,
): string {
  const asked = kindWords(kind, text)
  return concerns ? `${asked} (${text(`requests.concerns.${concerns}`)})` : asked
}

/**
 * From whom a case is, as far as a list may say it: the masked address, and how it came. Whoever gave
 * no address is told apart from whose address was deleted.
 */
export function askerWords(
  {
    maskedAddress,
    channel,
    subject,
    purgedAt,
  }: Pick<ListedCase, 'maskedAddress' | 'channel' | 'subject' | 'purgedAt'>,
  text: StudioText,
): string {
  return [
    maskedAddress ?? text(purgedAt ? 'requests.deletedAddress' : 'requests.noAddress'),
    ...(channel === 'page' ? [] : [text(`requests.channel.${channel}`)]),
    ...(subject === 'self' ? [] : [text(`requests.subject.${subject}`)]),
  ].join(' · ')
}

/** What a source is called to handlers: who runs it, and which of their systems it is. */
export function sourceName(
  source: Pick<CaseSource, 'name' | 'organisation'>,
  text: StudioText,
): string {
  const {name, organisation} = source
  if (name === 'ledgers') return text('requests.source.ledgers')
  if (!organisation) return name
  const isNamedAlready =
    isOfPeople(source) || organisation.toLowerCase().includes(name.toLowerCase())
  return isNamedAlready ? organisation : `${organisation} (${name})`
}

/**
 * Where a source stands, and why where that is known. Of a closed case nothing is waited for: one that
 * never answered is not said to be about to.
 */
export function sourceWords(source: CaseSource, text: StudioText, isClosed = false): string {
  const {state, recordCount, message, keptBecause} = source
  if (isClosed && state !== 'failed' && openSourceStates.includes(state)) {
    return text('requests.source.closedWithout')
  }
  if (state === 'found') {
    return typeof recordCount === 'number'
      ? text('requests.source.found', {count: recordCount})
      : text('requests.source.gaveFile')
  }
  if (state === 'failed' && message) return text('requests.source.failedWhy', {reason: message})
  if (state === 'kept' && keptBecause) {
    const {law, until} = keptBecause
    return until
      ? text('requests.source.keptUntil', {law, day: dayWords(text.language, until)})
      : text('requests.source.keptLaw', {law})
  }
  return text(`requests.source.${state}`)
}

import {defaultMailDelayMinutes, mailNotBefore} from '../../../core/announce/changeDeliveries.js'
import {changesPath} from '../../../core/announce/changesPath.js'
import {noticeSegments, type NoticeSegment} from '../../../core/announce/noticeSegments.js'
import {addDays} from '../../../core/calendar/addDays.js'
import {calendarDate} from '../../../core/calendar/calendarDate.js'
import {isCalendarDate} from '../../../core/calendar/isCalendarDate.js'
import {startOfDay} from '../../../core/calendar/startOfDay.js'
import type {ChangeDraft} from '../../../core/content/changeNotice.js'
import {textIn} from '../../../core/content/localizedText.js'
import {Refusal} from '../../../core/refusal.js'
import type {ChangeReason} from '../../../core/stamp/changeReason.js'
import {effectiveAtOf} from '../../../core/stamp/effectiveAtOf.js'
import {noticePath} from '../../../core/stamp/noticePath.js'
import {proposeKind} from '../../../core/stamp/proposeKind.js'
import {reasonText} from '../../../core/words/changeWords.js'
import {linkOrigin} from '../linkOrigin.js'
import type {Services} from '../services.js'
import {readStampStates, type StampState} from '../stamp/readStampState.js'
import type {Announced} from './announcedChanges.js'

/** What a change notice would do if it were published now. */
export interface PlannedChange {
  readonly states: readonly StampState[]
  readonly mailings: readonly (NoticeSegment & {readonly announced: readonly Announced[]})[]
  readonly delayMinutes: number
  /** What stands in the way, for the editor. */
  readonly problems: readonly string[]
}

/** Composes what a change notice would tell, without stamping: what is missing is named. */
export async function planChange(
  services: Services,
  change: ChangeDraft,
  now: Date,
): Promise<PlannedChange> {
  const ids = (change.notices ?? []).flatMap(({notice}) => notice?._ref ?? [])
  const read = await readStampStates(services, [...new Set(ids)])
  const states = read.toSorted((a, b) => ids.indexOf(a.notice._id) - ids.indexOf(b.notice._id))
  const problems: string[] = []
  if (ids.length === 0) problems.push('Choose the notices that change.')
  if (states.length < new Set(ids).size) problems.push('A notice of this change is not published.')
  if (new Set(states.map(({brand}) => brand.controller._ref)).size > 1) {
    problems.push('A change notice is of one controller: make one for each.')
  }
  const delayMinutes = states[0]?.group.mailDelayMinutes ?? defaultMailDelayMinutes
  const told = states.flatMap((state) => {
    const announced = announcedOf(services, change, state, {now, problems})
    return announced ? [{state, announced}] : []
  })
  if (change.hasMail === false) problems.push('No mail is sent: it is switched off.')
  const segments = noticeSegments(
    told.map(({state: {name, brand}}) => ({
      brand: name.brand,
      language: name.language,
      controllerId: brand.controller._ref,
    })),
  )
  const mailings = segments.map((segment) => ({
    ...segment,
    announced: told
      .filter(({state}) => state.name.language === segment.language)
      .toSorted((a, b) => (nameOf(a.state) < nameOf(b.state) ? -1 : 1))
      .map(({announced}) => announced),
  }))
  return {states, mailings, delayMinutes, problems: [...new Set(problems)]}
}

/** The order in which a mail tells of several notices. */
function nameOf({name}: StampState): string {
  return `${name.brand}\n${name.notice}`
}

function announcedOf(
  services: Services,
  change: ChangeDraft,
  state: StampState,
  {now, problems}: {readonly now: Date; readonly problems: string[]},
): Announced | undefined {
  const {brand, name, notice, latest, latestResolved} = state
  try {
    const resolved = state.compose()
    const {reasons} = proposeKind(latestResolved, resolved)
    const summary = textIn(change.summary ?? undefined, name.language)
    if (!summary) {
      problems.push(`Write what changes in the language of "${notice.title}" (${name.language}).`)
    }
    const origin = linkOrigin(services.settings, brand)
    const number = state.chain.version + 1
    return {
      brand,
      controller: resolved.facts.controller.name,
      notice: {
        brandName: brand.name,
        summary: summary ?? '…',
        reasons: reasons.map((reason) => reasonText(reason, name.language)),
        effectiveAt: effectiveAt(change, state, reasons, {now, problems}),
        timeZone: brand.timeZone,
        comparisonUrl: latest && `${origin}${changesPath(name, number, latest.version)}`,
        newVersionUrl: `${origin}${noticePath(name, {version: number, format: 'html'})}`,
        currentUrl: `${origin}${noticePath(name, {format: 'html'})}`,
      },
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    problems.push(error.message)
    return undefined
  }
}

/** The date as it would be stamped; where it cannot be, as it is written, and the problem is named. */
function effectiveAt(
  change: ChangeDraft,
  {brand, group}: StampState,
  reasons: readonly ChangeReason[],
  {now, problems}: {readonly now: Date; readonly problems: string[]},
): Date {
  const {effectiveOn, immediateReason, mailAt} = change
  try {
    const at = effectiveAtOf({effectiveOn, immediateReason}, group, brand.timeZone, reasons, now)
    if (!at || !effectiveOn) return now
    const delayMinutes = group.mailDelayMinutes
    const mailedOn = calendarDate(mailNotBefore({now, delayMinutes, mailAt}), brand.timeZone)
    if (addDays(mailedOn, group.leadTimeDays) > effectiveOn) {
      problems.push(
        `The mail leaves on ${mailedOn}, less than ${group.leadTimeDays} days before ${effectiveOn}: people were promised more.`,
      )
    }
    return at
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    problems.push(error.message)
    const isDate = effectiveOn && isCalendarDate(effectiveOn)
    return isDate ? startOfDay(effectiveOn, brand.timeZone) : now
  }
}

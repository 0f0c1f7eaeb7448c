import {dateWords} from '../../../core/words/dateWords.js'
import type {StudioText} from '../locale/studioText.js'
import type {NoticeStanding} from './noticeStanding.js'

export type StandingTone = 'positive' | 'caution' | 'critical' | 'default'

export interface StandingWords {
  /** One sentence for the line above the preview. */
  readonly line: string
  /** What follows from it, for whoever has to act. */
  readonly details: readonly string[]
  /** A few words for the badge. */
  readonly badge: string
  readonly tone: StandingTone
}

/** A day as an editor reads it, in the brand's time zone. */
export function dayInWords(instant: string, timeZone: string, text: StudioText): string {
  return dateWords(text.language, instant, timeZone)
}

/** Says how a notice stands, in words for someone who is no lawyer and no programmer. */
export function standingWords(
  standing: NoticeStanding,
  timeZone: string,
  text: StudioText,
): StandingWords {
  const words = wordsFor(standing, timeZone, text)
  if (!('upcoming' in standing) || !standing.upcoming || standing.state === 'same') return words
  const {version, effectiveAt} = standing.upcoming
  const day = dayInWords(effectiveAt, timeZone, text)
  return {
    ...words,
    details: [...words.details, text('standing.alreadyUpcoming', {version, day})],
  }
}

function wordsFor(standing: NoticeStanding, timeZone: string, text: StudioText): StandingWords {
  switch (standing.state) {
    case 'unpublished':
      return {
        line: text('standing.unpublished'),
        details: [],
        badge: text('standing.unpublished.badge'),
        tone: 'default',
      }
    case 'incomplete':
      return {
        line: standing.version
          ? text('standing.incompleteSince', {version: standing.version})
          : text('standing.incomplete'),
        details: [],
        badge: text('standing.incomplete.badge'),
        tone: 'critical',
      }
    case 'stamping': {
      const {version, reasons} = standing
      return {
        line: text(reasons.length > 0 ? 'standing.notMade' : 'standing.making', {version}),
        details: reasons,
        badge: text('standing.making.badge', {version}),
        tone: 'caution',
      }
    }
    case 'same':
      return sameWords(standing, timeZone, text)
    case 'retired': {
      const {version, effectiveAt} = standing
      return {
        line: text('standing.retired', {version, day: dayInWords(effectiveAt, timeZone, text)}),
        details: [text('standing.retiredDetail')],
        badge: text('standing.retired.badge'),
        tone: 'default',
      }
    }
    case 'confirming':
      return {
        line: text('standing.confirming', {version: standing.version}),
        details: [text('standing.confirmingDetail'), ...standing.reasons],
        badge: text('standing.confirming.badge'),
        tone: 'caution',
      }
    case 'waiting':
      return {
        line: text('standing.waiting', {version: standing.version}),
        details: standing.reasons,
        badge: text('standing.waiting.badge'),
        tone: 'caution',
      }
    default: {
      const {version, hasFactsMoved, isCalledOff, reasons} = standing
      if (isCalledOff) {
        return {
          line: text('standing.calledOff', {version}),
          details: [text('standing.calledOffDetail')],
          badge: text('standing.calledOff.badge'),
          tone: 'caution',
        }
      }
      return {
        line: text(hasFactsMoved ? 'standing.factsMoved' : 'standing.differs', {version}),
        details: [...(hasFactsMoved ? [text('standing.useAction')] : []), ...reasons],
        badge: text('standing.differs.badge', {version}),
        tone: 'caution',
      }
    }
  }
}

function sameWords(
  standing: Extract<NoticeStanding, {readonly state: 'same'}>,
  timeZone: string,
  text: StudioText,
): StandingWords {
  const {version: shown, effectiveAt, upcoming} = standing
  const day = dayInWords(upcoming?.effectiveAt ?? effectiveAt, timeZone, text)
  if (!upcoming) {
    return {
      line: text('standing.same', {version: shown, day}),
      details: [],
      badge: text('standing.same.badge', {version: shown}),
      tone: 'positive',
    }
  }
  const {version} = upcoming
  return {
    line: text('standing.upcoming', {version, day, shown}),
    details: [],
    badge: text('standing.upcoming.badge', {version}),
    tone: 'positive',
  }
}

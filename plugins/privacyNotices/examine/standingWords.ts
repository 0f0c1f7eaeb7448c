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
export function dayInWords(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone}).format(new Date(instant))
}

/** Says how a notice stands, in words for someone who is no lawyer and no programmer. */
export function standingWords(standing: NoticeStanding, timeZone: string): StandingWords {
  const words = wordsFor(standing, timeZone)
  if (!('upcoming' in standing) || !standing.upcoming || standing.state === 'same') return words
  const {version, effectiveAt} = standing.upcoming
  return {
    ...words,
    details: [
      ...words.details,
      `Version ${version} is already upcoming from ${dayInWords(effectiveAt, timeZone)}; a new version takes over its date.`,
    ],
  }
}

function wordsFor(standing: NoticeStanding, timeZone: string): StandingWords {
  switch (standing.state) {
    case 'unpublished':
      return {
        line: 'Not published yet. Sites show nothing of it.',
        details: [],
        badge: 'No version yet',
        tone: 'default',
      }
    case 'incomplete':
      return {
        line: standing.version
          ? `What is published is incomplete. Sites keep showing version ${standing.version}.`
          : 'What is published is incomplete, so there is no version yet.',
        details: [],
        badge: 'Incomplete',
        tone: 'critical',
      }
    case 'stamping':
      return {
        line:
          standing.reasons.length > 0
            ? `Published, but version ${standing.version} is not stamped.`
            : `Published. Version ${standing.version} is being stamped.`,
        details: standing.reasons,
        badge: `Version ${standing.version} is coming`,
        tone: 'caution',
      }
    case 'same':
      return standing.upcoming
        ? {
            line: `Upcoming: version ${standing.upcoming.version} from ${dayInWords(standing.upcoming.effectiveAt, timeZone)}. Until then sites show version ${standing.version}.`,
            details: [],
            badge: `Version ${standing.upcoming.version} upcoming`,
            tone: 'positive',
          }
        : {
            line: `Same as version ${standing.version}, in force since ${dayInWords(standing.effectiveAt, timeZone)}.`,
            details: [],
            badge: `Same as version ${standing.version}`,
            tone: 'positive',
          }
    case 'waiting':
      return {
        line: `Waits for a change notice. Sites keep showing version ${standing.version}.`,
        details: standing.reasons,
        badge: 'Waits for a change notice',
        tone: 'caution',
      }
    default:
      return {
        line: standing.hasFactsMoved
          ? `Differs from what the site shows (version ${standing.version}): facts moved on.`
          : `Differs from what the site shows (version ${standing.version}). A new version is being made.`,
        details: [
          ...(standing.hasFactsMoved
            ? ['Use “Prepare and publish” to make the next version with the facts as they are now.']
            : []),
          ...standing.reasons,
        ],
        badge: `Differs from version ${standing.version}`,
        tone: 'caution',
      }
  }
}

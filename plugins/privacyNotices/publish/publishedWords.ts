import type {Examination} from '../examine/examineNotice.js'
import {dayInWords, type StandingTone} from '../examine/standingWords.js'

export interface PublishedWords {
  readonly line: string
  readonly details: readonly string[]
  readonly tone: StandingTone
  readonly isDone: boolean
}

/** What an editor is told after publishing, from what the functions have done since. */
export function publishedWords(
  {standing, latestVersion = 0, timeZone, publishedHash}: Examination,
  contentHash: string,
  versionBefore: number,
  isLate: boolean,
): PublishedWords {
  const isArrived = publishedHash === contentHash
  if (isArrived && standing.state === 'same') {
    const details = standing.upcoming
      ? [`It is upcoming from ${dayInWords(standing.upcoming.effectiveAt, timeZone)}.`]
      : []
    return latestVersion > versionBefore
      ? {line: `Version ${latestVersion} is stamped.`, details, tone: 'positive', isDone: true}
      : {
          line: `Published. Readers see the same as in version ${latestVersion}, so no new version was made.`,
          details,
          tone: 'positive',
          isDone: true,
        }
  }
  const reasons = 'reasons' in standing ? standing.reasons : []
  if (isArrived && standing.state === 'waiting') {
    return {
      line: 'Published. It waits for a change notice before sites show it.',
      details: reasons,
      tone: 'caution',
      isDone: true,
    }
  }
  if (isLate) {
    return {
      line: `Published, but version ${versionBefore + 1} is not stamped yet.`,
      details: [
        'It is tried again every few minutes by itself. If this stays so, tell whoever runs the functions.',
      ],
      tone: 'caution',
      isDone: true,
    }
  }
  return {
    line: `Published. Version ${versionBefore + 1} is stamped within a second …`,
    details: [],
    tone: 'default',
    isDone: false,
  }
}

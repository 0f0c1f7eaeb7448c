import type {Examination} from '../examine/examineNotice.js'
import {dayInWords, type StandingTone} from '../examine/standingWords.js'
import type {StudioText} from '../locale/studioText.js'

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
  text: StudioText,
): PublishedWords {
  const isArrived = publishedHash === contentHash
  if (isArrived && standing.state === 'same') {
    const day = standing.upcoming && dayInWords(standing.upcoming.effectiveAt, timeZone, text)
    const isNew = latestVersion > versionBefore
    return {
      line: text(isNew ? 'published.newVersion' : 'published.same', {version: latestVersion}),
      details: day === undefined ? [] : [text('published.upcoming', {day})],
      tone: 'positive',
      isDone: true,
    }
  }
  const reasons = 'reasons' in standing ? standing.reasons : []
  if (isArrived && standing.state === 'waiting') {
    return {
      line: text('published.waiting'),
      details: reasons,
      tone: 'caution',
      isDone: true,
    }
  }
  if (isArrived && standing.state === 'confirming') {
    return {
      line: text('published.confirming'),
      details: [text('standing.confirmingDetail'), ...reasons],
      tone: 'caution',
      isDone: true,
    }
  }
  if (isArrived && standing.state === 'retired') {
    return {
      line: text('published.retired'),
      details: [text('standing.retiredDetail')],
      tone: 'caution',
      isDone: true,
    }
  }
  if (isLate) {
    return {
      line: text('published.late', {version: versionBefore + 1}),
      details: [text('published.lateDetail')],
      tone: 'caution',
      isDone: true,
    }
  }
  return {
    line: text('published.soon', {version: versionBefore + 1}),
    details: [],
    tone: 'default',
    isDone: false,
  }
}

import type {ListedVersion} from '../content/noticeReading.js'
import {dayInWords} from '../examine/standingWords.js'
import type {StudioText} from '../locale/studioText.js'

/** What else is to be said of a version: what it does to others, and what was decided about it. */
export function versionNotes(
  version: ListedVersion,
  text: StudioText,
  timeZone: string,
): readonly string[] {
  const {corrects, repeats, callsOff, follows, loweredFrom, loweredReason, confirmedAt} = version
  const {retiredReason, changeNoticeId, immediateReason, despiteReason} = version
  return [
    ...(typeof corrects === 'number' ? [text('versions.corrects', {version: corrects})] : []),
    ...(typeof repeats === 'number' ? [text('versions.repeats', {version: repeats})] : []),
    ...(typeof callsOff === 'number' ? [text('versions.callsOff', {version: callsOff})] : []),
    ...(typeof follows === 'number' ? [text('versions.follows', {version: follows})] : []),
    ...(changeNoticeId && typeof repeats !== 'number' ? [text('versions.byChangeNotice')] : []),
    ...(immediateReason ? [text('versions.atOnce')] : []),
    ...(loweredFrom
      ? [
          text('versions.lowered', {
            kind: text(`kind.${loweredFrom}.title`),
            reason: loweredReason ?? '',
          }),
        ]
      : []),
    ...(confirmedAt
      ? [text('versions.confirmed', {day: dayInWords(confirmedAt, timeZone, text)})]
      : []),
    ...(despiteReason ? [text('versions.despite', {reason: despiteReason})] : []),
    ...(retiredReason ? [text('versions.retiredBecause', {reason: retiredReason})] : []),
  ]
}

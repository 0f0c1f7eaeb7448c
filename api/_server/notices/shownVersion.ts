import {endOfDay} from '../../../core/calendar/startOfDay.js'
import type {Language} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {inForceAt} from '../../../core/stamp/inForceAt.js'
import {archivePath} from '../../../core/stamp/noticePath.js'
import type {NoticeRequest} from './noticeRequest.js'
import {archiveIn, type Archive, type ListedVersion} from './readArchive.js'

/** A version as a reader gets it, with what is said beside it. */
export interface ShownVersion {
  readonly archive: Archive
  readonly version: ListedVersion
  /** When this last became what is shown: what `Last-Modified` says. */
  readonly since: Date
  /** The language asked for, where the notice is not there in it. */
  readonly missingLanguage?: Language | undefined
  /**
   * The version of the prevailing language in force, where the translation follows an older one;
   * `null` where it lags behind none, left out where nothing is said of it.
   */
  readonly ahead?: ListedVersion | null
}

/**
 * The version that is, or was, in force at the time asked for. A date means the end of that day
 * where the brand is. A translation that has none then gives way to the prevailing language.
 *
 * @throws Refusal `not_found` before version 1, `gone` when the notice has been retired.
 */
export function versionInForce(read: Archive, asked: NoticeRequest, now: Date): ShownVersion {
  const then = instantAsked(asked, read.timeZone)
  const at = then ?? now
  const translated = inForceAt(read.versions, at)
  const archive = translated ? read : archiveIn(read, read.prevailingLanguage)
  const version = translated ?? inForceAt(archive.versions, at)
  if (!version) {
    throw new Refusal('not_found', 'No version was in force at that time.', {
      details: nextDate(archive, now),
    })
  }
  if (version.kind === 'retired') {
    throw new Refusal('gone', 'This notice has been retired. Its versions stay in the archive.', {
      details: {archive: archivePath(version), ...nextDate(archive, now)},
    })
  }
  const ahead = aheadOf(version, archive, at)
  const isMissing = asked.language !== undefined && asked.language !== archive.language
  const shown = {
    archive,
    version,
    missingLanguage: isMissing ? asked.language : undefined,
    ahead,
  }
  // For a time that is named, only a new version changes the answer, not that its date comes.
  const moments = [version, ...(ahead ? [ahead] : [])].flatMap(({stampedAt, effectiveAt}) =>
    then ? [stampedAt] : [stampedAt, effectiveAt],
  )
  return {...shown, since: new Date(Math.max(...moments.map((moment) => Date.parse(moment))))}
}

/** The instant that `?at=` means, if it is given. */
export function instantAsked({at}: NoticeRequest, timeZone: string): Date | undefined {
  if (!at) return undefined
  if ('instant' in at) return at.instant
  return endOfDay(at.on, timeZone)
}

/** What is in force in the prevailing language, where a translation follows an older version. */
function aheadOf(version: ListedVersion, archive: Archive, at: Date): ListedVersion | null {
  const {follows} = version
  if (version.language === archive.prevailingLanguage || typeof follows !== 'number') return null
  const prevailing = inForceAt(archiveIn(archive, archive.prevailingLanguage).versions, at)
  const isAhead = prevailing && prevailing.version > follows && prevailing.kind !== 'retired'
  return isAhead ? prevailing : null
}

/** When a version that is upcoming will be there, for who asks too early. */
function nextDate({versions}: Archive, now: Date): {inForceFrom?: string} {
  const [next] = versions
    .map(({effectiveAt}) => effectiveAt)
    .filter((effectiveAt) => Date.parse(effectiveAt) > now.getTime())
    .toSorted()
  return next === undefined ? {} : {inForceFrom: next}
}

/**
 * For sites that read the dataset themselves, with a token that may read it (a version's id has a
 * dot: nobody sees it without one). Ask on the server, uncached or revalidated every minute.
 *
 * The time is the parameter `$at`, an instant in UTC, and never `now()`: an answer can then be
 * cached, tested, and asked for any day.
 */
const metadata = `brand, notice, language, title, version, kind, summary, stampedAt, effectiveAt,
  contentHash, previousHash, hash, signature, keyId`

const brand = `*[_type == "brand" && slug.current == $brand][0]`

const versionsIn = (language: string): string =>
  `*[_type == "noticeVersion" && brand == $brand && notice == $notice && language == ${language}]`

const inForceIn = (language: string): string =>
  `${versionsIn(language)}[dateTime(effectiveAt) <= dateTime($at)] | order(version desc)[0]`

/** Parameters of `noticeArchiveQuery`. */
export interface NoticeArchiveParams {
  /** The brand's short name, `klinikk24`. */
  readonly brand: string
  /** The notice's short name, mostly `privacy`. */
  readonly notice: string
  readonly language: string
}

/** Parameters of `noticeInForceQuery` and `upcomingChangeQuery`. */
export interface NoticeAtParams extends NoticeArchiveParams {
  /** `new Date().toISOString()` for what is in force now. */
  readonly at: string
}

/**
 * The version in force at `$at`, with its text. Where there is none in `$language`, it is the one in
 * the brand's prevailing language. Read the answer with `readNoticeInForce`.
 */
export const noticeInForceQuery = `{
  "timeZone": ${brand}.timeZone,
  "version": coalesce(
    ${inForceIn('$language')}{${metadata}, follows, resolved},
    ${inForceIn(`${brand}.prevailingLanguage`)}{${metadata}, follows, resolved}
  )
}`

/** Every version in a language, newest first. Read the answer with `readNoticeArchive`. */
export const noticeArchiveQuery = `${versionsIn('$language')} | order(version desc){
  version, kind, summary, stampedAt, effectiveAt, hash, previousHash
}`

/** The change that is coming at `$at`, if any. Read the answer with `readUpcomingChange`. */
export const upcomingChangeQuery = `{
  "inForce": ${inForceIn('$language')}{contentHash},
  "upcoming": ${versionsIn('$language')}[dateTime(effectiveAt) > dateTime($at)]
    | order(version desc)[0]{${metadata}}
}`

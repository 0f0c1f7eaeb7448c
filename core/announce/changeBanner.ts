import type {Language} from '../language.js'
import {inForceAt} from '../stamp/inForceAt.js'
import {isCalledOff} from '../stamp/isCalledOff.js'
import {noticePath} from '../stamp/noticePath.js'
import type {NoticeVersion, VersionMetadata} from '../stamp/noticeVersion.js'
import {scheduleAt} from '../stamp/schedule.js'
import {changeWords, fill} from '../words/changeWords.js'
import {dateWords} from '../words/dateWords.js'
import {changesPath} from './changesPath.js'

/** One change as a banner tells it. */
export interface ToldChange {
  readonly version: number
  readonly effectiveAt: string
  readonly summary: string
  /** The whole sentence, in the notice's language. */
  readonly text: string
  readonly url: string
  /** The page that shows what changes, beside what was before. */
  readonly changesUrl: string
}

export interface ChangeBanner {
  readonly brand: string
  readonly notice: string
  readonly language: Language
  readonly current: ToldChange | null
  readonly upcoming: ToldChange | null
}

/** How long a material change is still told after it came into force. */
const toldForDays = 30

/**
 * What a site's banner says: a stamped version that is not in force yet, and a material change that
 * came into force within the last 30 days. `undefined` when there is neither. An upcoming version with
 * the text in force calls a change off: then nothing comes.
 */
export function changeBanner(
  archive: {
    readonly language: Language
    readonly timeZone: string
    readonly versions: readonly BannerVersion[]
  },
  origin: string,
  now: Date,
): ChangeBanner | undefined {
  const {language, timeZone, versions} = archive
  const tell = (
    version: VersionMetadata,
    told: readonly VersionMetadata[],
    sentence: string,
  ): ToldChange => {
    const date = dateWords(language, version.effectiveAt, timeZone)
    const summary = told.map((one) => one.summary).join(' ')
    return {
      version: version.version,
      effectiveAt: version.effectiveAt,
      summary,
      text: fill(sentence, {date, summary}),
      url: `${origin}${noticePath(version, {version: version.version, format: 'html'})}`,
      changesUrl: `${origin}${changesPath(version, version.version, shownBefore(versions, version))}`,
    }
  }
  const words = changeWords[language]
  const inForce = inForceAt(versions, now)
  const coming = comingChange(versions, inForce, now)
  const recent = recentlyMaterial(versions, inForce, now)
  const [any] = versions
  if (!any || (!coming && !recent)) return undefined
  return {
    brand: any.brand,
    notice: any.notice,
    language,
    current: recent ? tell(recent, [recent], words.bannerNow) : null,
    upcoming: coming ? tell(coming, carriedBy(versions, coming), words.banner) : null,
  }
}

/** A version as the archive lists it. */
type BannerVersion = VersionMetadata & Pick<NoticeVersion, 'repeats' | 'callsOff'>

/** The next version to come into force that changes the text; one that calls off changes nothing. */
function comingChange(
  versions: readonly BannerVersion[],
  inForce: BannerVersion | undefined,
  now: Date,
): BannerVersion | undefined {
  const upcoming = scheduleAt(versions, now).filter(({version}) => version !== inForce)
  let before = inForce?.contentHash
  for (const {version} of upcoming) {
    if (version.contentHash !== before) return version
    before = version.contentHash
  }
  return undefined
}

/**
 * What is told of a coming version: the material changes it carries. A typo that was mended while it
 * was upcoming made it another version, and must not hide them.
 */
function carriedBy(
  versions: readonly BannerVersion[],
  coming: BannerVersion,
): readonly BannerVersion[] {
  const material = versions
    .filter(({kind, effectiveAt}) => kind === 'material' && effectiveAt === coming.effectiveAt)
    .filter((version) => !version.repeats && !isCalledOff(version, versions))
    .toSorted((a, b) => a.version - b.version)
  return material.length > 0 ? material : [coming]
}

/** The version that readers had before them until this one came. */
function shownBefore(
  versions: readonly VersionMetadata[],
  {version, effectiveAt}: VersionMetadata,
): number | undefined {
  const lower = versions.filter((one) => one.version < version)
  return inForceAt(lower, new Date(Date.parse(effectiveAt) - 1))?.version
}

/** The latest material change up to the version in force, while it is still told. */
function recentlyMaterial(
  versions: readonly BannerVersion[],
  inForce: BannerVersion | undefined,
  now: Date,
): BannerVersion | undefined {
  const since = now.getTime() - toldForDays * 86_400_000
  return versions
    .filter(({kind, version}) => kind === 'material' && version <= (inForce?.version ?? 0))
    .filter((version) => !isCalledOff(version, versions))
    .filter(({effectiveAt}) => {
      const instant = Date.parse(effectiveAt)
      return instant > since && instant <= now.getTime()
    })
    .toSorted((a, b) => b.version - a.version)[0]
}

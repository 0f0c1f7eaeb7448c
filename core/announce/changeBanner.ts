import type {Language} from '../language.js'
import {inForceAt, upcomingAt} from '../stamp/inForceAt.js'
import {noticePath} from '../stamp/noticePath.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {changeWords, fill} from '../words/changeWords.js'
import {dateWords} from '../words/dateWords.js'

/** One change as a banner tells it. */
export interface ToldChange {
  readonly version: number
  readonly effectiveAt: string
  readonly summary: string
  /** The whole sentence, in the notice's language. */
  readonly text: string
  readonly url: string
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
    readonly versions: readonly VersionMetadata[]
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
    }
  }
  const words = changeWords[language]
  const next = upcomingAt(versions, now)
  const inForce = inForceAt(versions, now)
  const coming = next && next.contentHash !== inForce?.contentHash ? next : undefined
  const recent = recentlyMaterial(versions, inForce, now)
  const [any] = versions
  if (!any || (!coming && !recent)) return undefined
  return {
    brand: any.brand,
    notice: any.notice,
    language,
    current: recent ? tell(recent, [recent], words.bannerNow) : null,
    upcoming: coming ? tell(coming, comingChanges(versions, coming, now), words.banner) : null,
  }
}

/**
 * What is told of a coming version: the material changes it carries. A typo that was mended while it
 * was upcoming made it another version, and must not hide them.
 */
function comingChanges(
  versions: readonly VersionMetadata[],
  coming: VersionMetadata,
  now: Date,
): VersionMetadata[] {
  const material = versions
    .filter(({kind, effectiveAt}) => kind === 'material' && Date.parse(effectiveAt) > now.getTime())
    .toSorted((a, b) => a.version - b.version)
  return material.length > 0 ? material : [coming]
}

/** The latest material change up to the version in force, while it is still told. */
function recentlyMaterial(
  versions: readonly VersionMetadata[],
  inForce: VersionMetadata | undefined,
  now: Date,
): VersionMetadata | undefined {
  const since = now.getTime() - toldForDays * 86_400_000
  return versions
    .filter(({kind, version}) => kind === 'material' && version <= (inForce?.version ?? 0))
    .filter(({effectiveAt}) => {
      const instant = Date.parse(effectiveAt)
      return instant > since && instant <= now.getTime()
    })
    .toSorted((a, b) => b.version - a.version)[0]
}

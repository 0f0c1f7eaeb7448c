import type {Language} from '../language.js'
import {inForceAt, upcomingAt} from '../stamp/inForceAt.js'
import {noticePath} from '../stamp/noticePath.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {changeWords, fill} from '../words/changeWords.js'
import {longDate} from './changeMail.js'

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
 * came into force within the last 30 days. `undefined` when there is neither.
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
  const tell = (version: VersionMetadata, sentence: string): ToldChange => ({
    version: version.version,
    effectiveAt: version.effectiveAt,
    summary: version.summary,
    text: fill(sentence, {
      date: longDate(new Date(version.effectiveAt), language, timeZone),
      summary: version.summary,
    }),
    url: `${origin}${noticePath(version, {version: version.version, format: 'html'})}`,
  })
  const words = changeWords[language]
  const next = upcomingAt(versions, now)
  const inForce = inForceAt(versions, now)
  const isNew =
    inForce?.kind === 'material' &&
    now.getTime() - Date.parse(inForce.effectiveAt) < toldForDays * 86_400_000
  const [any] = versions
  if (!any || (!next && !isNew)) return undefined
  return {
    brand: any.brand,
    notice: any.notice,
    language,
    current: inForce && isNew ? tell(inForce, words.bannerNow) : null,
    upcoming: next ? tell(next, words.banner) : null,
  }
}

import {resolvedNoticeSchema} from '../../../core/compose/resolvedNotice.js'
import type {NoticeVersion} from '../../../core/stamp/noticeVersion.js'
import {renderAs} from '../notices/noticeFormats.js'
import type {ArchiveEntry} from './archiveEntry.js'

const formats = ['html', 'pdf', 'txt', 'json'] as const

/** A version as an archive file shows it: with the change log as it was then. */
interface RenderedVersion {
  readonly version: NoticeVersion
  /** Those stamped until then. */
  readonly versions: readonly NoticeVersion[]
  readonly timeZone: string
  readonly accentColor: string | null | undefined
}

/** The version in force as people and programs read it, in each format an archive file has. */
export async function renderInForce(
  folder: string,
  {version, versions, timeZone, accentColor}: RenderedVersion,
): Promise<ArchiveEntry[]> {
  const resolved = resolvedNoticeSchema.parse(JSON.parse(version.resolved))
  const {brand, language, stampedAt: at} = version
  const look = {timeZone, accentColor: accentColor ?? undefined}
  const newestFirst = versions.toReversed()
  const archive = {
    ...look,
    brandName: resolved.facts.brand.name || brand,
    brandChangedAt: undefined,
    language,
    versions: newestFirst,
    prevailingLanguage: language,
    allVersions: newestFirst,
  }
  const shown = {archive, version, since: new Date(at)}
  const notice = {...look, resolved, metadata: version, history: newestFirst}
  const entries: ArchiveEntry[] = []
  for (const format of formats) {
    const {body} = await renderAs[format](notice, shown)
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    entries.push({path: `${folder}/version-${version.version}.${format}`, bytes, at})
  }
  return entries
}

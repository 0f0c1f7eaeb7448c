import type {Language} from '../language.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'

type ListedVersion = Pick<
  VersionMetadata,
  'version' | 'kind' | 'summary' | 'stampedAt' | 'effectiveAt' | 'hash' | 'previousHash'
>

export interface ArchiveJson {
  readonly brand: string
  readonly notice: string
  readonly language: Language
  readonly versions: readonly ListedVersion[]
}

/** The archive of one notice in one language as programs get it, newest first. */
export function archiveJson(
  {brand, notice}: {readonly brand: string; readonly notice: string},
  language: Language,
  versions: readonly VersionMetadata[],
): ArchiveJson {
  return {
    brand,
    notice,
    language,
    versions: versions
      .toSorted((a, b) => b.version - a.version)
      .map(({version, kind, summary, stampedAt, effectiveAt, hash, previousHash}) => ({
        version,
        kind,
        summary,
        stampedAt,
        effectiveAt,
        hash,
        previousHash,
      })),
  }
}

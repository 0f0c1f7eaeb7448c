import type {ResolvedNotice} from '../compose/resolvedNotice.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'

/** A version as programs get it; `stamp` is the line as printed. */
export type VersionJson = Omit<VersionMetadata, 'keyId'> & {
  readonly stamp: string
  readonly sections: ResolvedNotice['sections']
  readonly facts: ResolvedNotice['facts']
}

/** A stamped version as JSON: its metadata first, then text (Portable Text) and facts as data. */
export function versionJson(
  metadata: VersionMetadata,
  resolved: ResolvedNotice,
  stamp: string,
): VersionJson {
  return {
    brand: metadata.brand,
    notice: metadata.notice,
    language: metadata.language,
    title: metadata.title,
    version: metadata.version,
    kind: metadata.kind,
    summary: metadata.summary,
    stampedAt: metadata.stampedAt,
    effectiveAt: metadata.effectiveAt,
    hash: metadata.hash,
    contentHash: metadata.contentHash,
    previousHash: metadata.previousHash,
    signature: metadata.signature,
    stamp,
    sections: resolved.sections,
    facts: resolved.facts,
  }
}

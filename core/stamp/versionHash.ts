import {hashOf} from './contentHash.js'
import type {VersionMetadata} from './noticeVersion.js'

/** What the hash of a version is over: its place in the chain, its text and what was said of it. */
export type HashedVersion = Pick<
  VersionMetadata,
  | 'brand'
  | 'notice'
  | 'language'
  | 'version'
  | 'contentHash'
  | 'previousHash'
  | 'stampedAt'
  | 'effectiveAt'
  | 'kind'
  | 'summary'
>

/** The hash of a version: it binds the text, the dates and the version before it. */
export async function versionHash(version: HashedVersion): Promise<string> {
  return await hashOf({
    brand: version.brand,
    notice: version.notice,
    language: version.language,
    version: version.version,
    contentHash: version.contentHash,
    previousHash: version.previousHash,
    stampedAt: version.stampedAt,
    effectiveAt: version.effectiveAt,
    kind: version.kind,
    summary: version.summary,
  })
}

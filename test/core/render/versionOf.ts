import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'

/** A stamped version's metadata, in force from the 8th of the month of its number. */
export function versionOf(version: number): VersionMetadata {
  return {
    brand: 'klinikken',
    notice: 'privacy',
    language: 'nb',
    title: 'Personvernerklæring',
    version,
    kind: version === 1 ? 'first' : 'material',
    summary: `Endring ${version}`,
    stampedAt: `2023-0${version}-01T10:00:00.000Z`,
    effectiveAt: `2023-0${version}-07T23:00:00.000Z`,
    contentHash: `c${version}`,
    previousHash: version === 1 ? null : `h${version - 1}`,
    hash: `h${version}`,
    signature: `s${version}`,
    keyId: 'k',
  }
}

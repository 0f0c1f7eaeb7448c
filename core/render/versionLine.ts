import {fillIn} from '../compose/textBlock.js'
import type {Language} from '../language.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {dateWords, instantWords} from '../words/dateWords.js'

const wordings: Record<Language, string> = {
  nb: 'Versjon {version}, laget {stampedAt}, i kraft fra {effectiveAt}. Kontrollsum (SHA-256): {hash}',
  nn: 'Versjon {version}, laga {stampedAt}, i kraft frå {effectiveAt}. Kontrollsum (SHA-256): {hash}',
  da: 'Version {version}, lavet {stampedAt}, i kraft fra {effectiveAt}. Kontrolsum (SHA-256): {hash}',
  sv: 'Version {version}, skapad {stampedAt}, gäller från {effectiveAt}. Kontrollsumma (SHA-256): {hash}',
  en: 'Version {version}, made {stampedAt}, in force from {effectiveAt}. Checksum (SHA-256): {hash}',
}

/**
 * The line that ends a version in every format: its number, when it was made, from when it is in
 * force and its hash, so that a copy on paper can be proved too.
 *
 * It is the product's own and apart from the stamp line, whose wording is the notice's.
 */
export function versionLine(
  language: Language,
  metadata: Pick<VersionMetadata, 'version' | 'stampedAt' | 'effectiveAt' | 'hash'>,
  timeZone: string,
): string {
  return fillIn(wordings[language], {
    version: String(metadata.version),
    stampedAt: instantWords(language, metadata.stampedAt, timeZone),
    effectiveAt: dateWords(language, metadata.effectiveAt, timeZone),
    hash: metadata.hash,
  })
}

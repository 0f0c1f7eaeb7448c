import type {SealedAttachment} from '../export/sourceAnswer.js'

const endings: Readonly<Record<SealedAttachment['mediaType'], string>> = {
  'application/pdf': 'pdf',
  'application/json': 'json',
  'text/csv': 'csv',
}

/**
 * What a file from a source is called: by who gave it and its place. The name it was uploaded under
 * may hold the person's own, or lie about what it is.
 *
 * @example attachmentName('Lykke Media AS', 'text/csv', 2) // 'lykke-media-as-2.csv'
 */
export function attachmentName(
  organisation: string | null | undefined,
  mediaType: SealedAttachment['mediaType'],
  place: number,
): string {
  const plain = (organisation ?? '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `${plain.slice(0, 40) || 'source'}-${place}.${endings[mediaType]}`
}

import {ownerOfNoticeSegment} from '../../../core/announce/noticeSegments.js'

interface NamedBrand {
  readonly slug?: string | null | undefined
  readonly name?: string | null | undefined
}

/** Whose readers a segment holds, by the brand's name where it is one. */
export function segmentOwner(segment: string, brands: readonly NamedBrand[] = []): string {
  const owner = ownerOfNoticeSegment(segment) ?? segment
  return brands.find(({slug}) => slug === owner)?.name ?? owner
}

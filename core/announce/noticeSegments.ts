import type {Language} from '../language.js'

/** A version that a change notice has stamped, as far as choosing its readers goes. */
export interface AnnouncedVersion {
  readonly brand: string
  readonly language: Language
  readonly controllerId: string
}

export interface NoticeSegment {
  /** The segment's name at Resend. */
  readonly name: string
  readonly language: Language
}

/**
 * Who is told of a change, by language: where it is in one brand, that brand's segment; in several,
 * the controller's, so that nobody gets one mail a brand.
 */
export function noticeSegments(versions: readonly AnnouncedVersion[]): NoticeSegment[] {
  const languages = [...new Set(versions.map(({language}) => language))]
  return languages.flatMap((language) => {
    const told = versions.filter((version) => version.language === language)
    const [first] = told
    if (!first) return []
    const brands = new Set(told.map(({brand}) => brand))
    const whose = brands.size === 1 ? first.brand : first.controllerId
    return [{name: noticeSegmentName(whose, language), language}]
  })
}

/** The segment of those who are told of changes by a brand or controller, in one language. */
export function noticeSegmentName(owner: string, language: Language): string {
  return `notice/${owner}/${language}`
}

/** The brand or controller whose notice segment has this name; `undefined` for any other segment. */
export function ownerOfNoticeSegment(name: string): string | undefined {
  return /^notice\/([^/]+)\/[^/]+$/.exec(name)?.[1]
}

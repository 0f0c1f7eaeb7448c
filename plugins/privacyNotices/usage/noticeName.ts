import type {NoticeRecord} from './noticeRecord.js'

/** A notice by its brand, its title and its language. */
export function noticeName({
  brandName,
  title,
  language,
}: Pick<NoticeRecord, 'brandName' | 'title' | 'language'>): string {
  return `${brandName}: ${title} (${language})`
}

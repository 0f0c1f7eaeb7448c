import type {NoticeBlock, NoticeText, TextFormat} from '../../core/reading/noticeText.js'
import {noticeTextFrom, readableFormat} from '../../core/reading/noticeTextFrom.js'

/** Each way of reading is loaded when a file needs it: the parsers are most of what takes time. */
const readers: Readonly<Record<TextFormat, () => Promise<(input: string) => NoticeBlock[]>>> = {
  text: async () => (await import('../../core/reading/formats/readPlainText.js')).readPlainText,
  markdown: async () => (await import('../../core/reading/formats/readMarkdown.js')).readMarkdown,
  html: async () => (await import('../../core/reading/formats/readHtml.js')).readHtml,
}

/**
 * Reads a notice from the text of a file, as `readNoticeText` does.
 *
 * @throws Refusal `bad_request`, `too_large`
 */
export async function readNoticeFile(input: string, name: string): Promise<NoticeText> {
  const format = readableFormat(input, name)
  const read = await readers[format]()
  return noticeTextFrom(input, format, read(input))
}

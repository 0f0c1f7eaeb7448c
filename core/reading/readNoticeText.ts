import {readHtml} from './formats/readHtml.js'
import {readMarkdown} from './formats/readMarkdown.js'
import {readPlainText} from './formats/readPlainText.js'
import type {NoticeBlock, NoticeText, TextFormat} from './noticeText.js'
import {longestText, noticeTextFrom, readableFormat} from './noticeTextFrom.js'

export {longestText}

const readers: Readonly<Record<TextFormat, (input: string) => NoticeBlock[]>> = {
  text: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
}

/**
 * Reads a notice from HTML, Markdown or plain text, as crawlers and people copy it.
 *
 * @param name the file's name, whose end says what it is
 * @throws Refusal `bad_request` for what is no text, or holds no words; `too_large`
 */
export function readNoticeText(input: string, name?: string): NoticeText {
  const format = readableFormat(input, name)
  return noticeTextFrom(input, format, readers[format](input))
}

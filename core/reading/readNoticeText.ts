import {Refusal} from '../refusal.js'
import {detectFormat} from './detectFormat.js'
import {detectLanguage} from './detectLanguage.js'
import {readHtml} from './formats/readHtml.js'
import {readMarkdown} from './formats/readMarkdown.js'
import {readPlainText} from './formats/readPlainText.js'
import type {NoticeBlock, NoticeText, TextFormat} from './noticeText.js'
import {markChrome} from './structure/markChrome.js'
import {markEmbedded} from './structure/markEmbedded.js'
import {markHeadings} from './structure/markHeadings.js'
import {markLeads} from './structure/markLeads.js'
import {markRows} from './structure/markRows.js'
import {numberHeadings} from './structure/numberHeadings.js'
import {promoteItems} from './structure/promoteItems.js'
import {restoreNumbers} from './structure/restoreNumbers.js'
import {settleLevels} from './structure/settleLevels.js'
import {settleTitle} from './structure/settleTitle.js'

/** The longest text that is read, in UTF-16 units: some hundred times the longest notice. */
export const longestText = 6_000_000

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
  assertIsText(input)
  const format = detectFormat(input, name)
  const read = readers[format](input)
  if (read.length === 0) throw new Refusal('bad_request', 'There are no words in this text.')
  const blocks = structured(read, format)
  const words = blocks.map(({text}) => text).join('\n')
  return {input, format, language: detectLanguage(words), blocks}
}

/** Finds in blocks what a page shows by how it looks: its title, its parts, its tables, its edges. */
function structured(read: readonly NoticeBlock[], format: TextFormat): NoticeBlock[] {
  const hasMarkup = format !== 'text' && read.some(({kind}) => kind === 'heading')
  const shown = format === 'text' ? read : markHeadings(read)
  const titled = settleTitle(markRows(promoteItems(shown)), hasMarkup)
  const headed = settleLevels(numberHeadings(markChrome(titled)), hasMarkup)
  return restoreNumbers(markEmbedded(markLeads(headed)))
}

function assertIsText(input: string): void {
  if (input.length > longestText) {
    throw new Refusal('too_large', `The text is too long: at most ${longestText} characters.`)
  }
  if (input.trim() === '') throw new Refusal('bad_request', 'The text is empty.')
  // A zero byte, or many bytes that are no text in UTF-8, come of a picture, a PDF or a Word file.
  const strange = input.match(/[\0\uFFFD]/g)?.length ?? 0
  if (input.includes('\0') || strange > input.length / 100) {
    throw new Refusal('bad_request', 'This is no text: expected HTML, Markdown or plain text.')
  }
}

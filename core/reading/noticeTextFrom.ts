import {Refusal} from '../refusal.js'
import {detectFormat} from './detectFormat.js'
import {detectLanguage} from './detectLanguage.js'
import type {NoticeBlock, NoticeText, TextFormat} from './noticeText.js'
import {structureBlocks} from './structure/structureBlocks.js'

/** The longest input that is read, in UTF-16 units: a page with its scripts and pictures in it. */
export const longestText = 6_000_000

/** The most text that is read of it, without its marks: some ten times the longest notice. */
const longestNotice = 1_000_000

/** The most blocks: a notice has some hundred. */
const mostBlocks = 20_000

/**
 * What an input is to be read as. Markdown whose marks nest without end, or that is longer than any
 * notice, is read as plain text: its shape is not worth the time.
 *
 * @param name the file's name, whose end says what it is
 * @throws Refusal `bad_request` for what is no text; `too_large`
 */
export function readableFormat(input: string, name?: string): TextFormat {
  assertIsText(input)
  const format = detectFormat(input, name)
  // All but a page is nearly as long as its words: nothing need be read to know that it is too much.
  if (format !== 'html' && input.length > longestNotice * 1.5) throw tooMuch()
  const isSafe = input.length < 400_000 && !/(?:[>*+\-_[\]`~<!]\s?){100,}/.test(input)
  return format === 'markdown' && !isSafe ? 'text' : format
}

/**
 * A notice of the blocks that were read of an input: their shape is found, and its language.
 *
 * @throws Refusal `bad_request` where it holds no words; `too_large`
 */
export function noticeTextFrom(
  input: string,
  format: TextFormat,
  read: readonly NoticeBlock[],
): NoticeText {
  if (read.length === 0) throw new Refusal('bad_request', 'There are no words in this text.')
  const said = read.reduce((sum, {text}) => sum + text.length, 0)
  if (said > longestNotice || read.length > mostBlocks) throw tooMuch()
  const blocks = structureBlocks(read, format)
  const words = blocks.map(({text}) => text).join('\n')
  return {input, format, language: detectLanguage(words), blocks}
}

function tooMuch(): Refusal {
  return new Refusal(
    'too_large',
    `This is more than a notice: at most ${longestNotice} characters of text, in ${mostBlocks} blocks.`,
  )
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

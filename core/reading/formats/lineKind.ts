import {datesIn} from '../datesIn.js'
import type {BlockKind} from '../noticeText.js'
import {isContactLine} from './isContactLine.js'
import type {TextLine} from './textLines.js'

const longestHeading = 90
/** A counted list is followed back to its first line no farther than this. */
const longestRun = 200
const contactHeading =
  /^(?:(?:\d+[.)]?\s*)?(?:kontakt\p{L}*|contact\p{L}*|spørsmål|frågor|questions?|adresse|address|ejer\p{L}*|hvem|vem|who|om oss|om os|behandlingsansvarlig\p{L}*|dataansvarlig\p{L}*|personuppgiftsansvarig\p{L}*|controller|data controller)(?!\p{L}).{0,40})$/iu

/** What decides of a line: its words, and whether a mark of a list or an empty line is before it. */
export type SeenLine = Pick<TextLine, 'text' | 'number' | 'isBullet' | 'isApart'>

/**
 * What a line of a text without marks is. A short one without a full stop, before longer text, is a
 * heading; so is one before such a heading. Lines of an address and labels are none.
 *
 * @param above how many headings were seen above this one on the way here
 */
export function lineKind(lines: readonly SeenLine[], index: number, above = 0): BlockKind {
  const line = lines[index]
  const next = lines[index + 1]
  const before = lines[index - 1]
  if (!line) return 'paragraph'
  if (line.isBullet) return 'item'
  if (isNumberedItem(lines, index)) return 'item'
  if (!isHeadingText(line) || !next) return 'paragraph'
  // A label within an address block heads nothing but its own line.
  if (
    before &&
    !line.isApart &&
    index > 1 &&
    isContactLine(before.text) &&
    line.number === undefined
  ) {
    const below = lines.slice(index + 1, index + 3)
    if (below.some(({text}) => isContactLine(text)) && below[0] && isShort(below[0].text))
      return 'paragraph'
  }
  if (isContactLine(next.text)) return contactHeading.test(line.text) ? 'heading' : 'paragraph'
  if (!isHeadingText(next) || next.isBullet || line.text.endsWith('?')) return 'heading'
  const isAboveHeading =
    above < 2 &&
    lines[index + 2] !== undefined &&
    lineKind(lines, index + 1, above + 1) === 'heading'
  return isAboveHeading ? 'heading' : 'paragraph'
}

/** Lines that are counted one after another, below words that lead to them or with nothing between. */
function isNumberedItem(lines: readonly SeenLine[], index: number): boolean {
  const line = lines[index]
  if (line?.number === undefined || line.number.includes('.')) return false
  const isLong = line.text.length > longestHeading || /[;,]$/.test(line.text)
  let first = index
  while (index - first < longestRun && lines[first - 1]?.number !== undefined) first -= 1
  const before = lines[first - 1]
  const isLed = before !== undefined && /[:;]$/.test(before.text) && lines[first]?.number === '1'
  const next = lines[index + 1]
  const isRun = next?.number !== undefined || first < index
  return isLed || (isLong && isRun) || (isRun && isTable(lines, first))
}

/** A table of contents: counted lines with nothing between, three or more. */
function isTable(lines: readonly SeenLine[], first: number): boolean {
  return [0, 1, 2].every((step) => {
    const line = lines[first + step]
    return line?.number !== undefined && isShort(line.text)
  })
}

function isHeadingText({text, number}: SeenLine): boolean {
  if (text.length > longestHeading || !/^[“”"«]?[\p{Lu}\d]/u.test(text)) return false
  const isClosed = number === undefined ? /[.,;!]$/.test(text) : /[,;!]$/.test(text)
  if (isClosed || /https?:|www\.|\S@\S/.test(text)) return false
  if ((text.match(/,/g)?.length ?? 0) > 1) return false
  if (text.endsWith(':') && !isLabel(text)) return false
  return !isContactLine(text) && datesIn(text).length === 0
}

/** `Lagring og sletting:` heads a part; `We keep the following data:` leads to a list. */
function isLabel(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length <= 4 &&
    !/^(?:vi|we|du|you|følgende|the following|dette|this|disse)$/i.test(words[0] ?? '')
  )
}

function isShort(text: string): boolean {
  return text.length <= longestHeading && !/[.,;!]$/.test(text)
}

import {cookieRowOf} from '../cookieRow.js'
import {datesIn} from '../datesIn.js'
import {latin} from '../latin.js'
import type {BlockKind} from '../noticeText.js'
import {isVerbless} from '../structure/isVerbless.js'
import {isContactLine} from './isContactLine.js'
import type {TextLine} from './textLines.js'

const longestHeading = 90
/** A counted list is followed back to its first line no farther than this. */
const longestRun = 200
const contactHeading =
  /^(?:(?:\d+[.)]?\s*)?(?:kontakt\p{L}*|contact\p{L}*|spørsmål|frågor|questions?|adresse|address|ejer\p{L}*|hvem|vem|who|om oss|om os|behandlingsansvarlig\p{L}*|dataansvarlig\p{L}*|personuppgiftsansvarig\p{L}*|controller|data controller)(?!\p{L}).{0,40})$/iu

const greeting =
  /^(?:med (?:venn?lig|venleg|vänlig)|venn?lig hilsen|venleg helsing|hilsen|kind regards|best regards|regards|mvh|vänliga|vänligen|hälsningar|sincerely|yours)(?!\p{L})/iu
const stampLine =
  /^(?:gjeldende|gældende|gjelder|gjeld|gælder|gäller|gyldig|sist|sidst|senest|senast|last|latest|effective|oppdatert|opdateret|uppdaterad|updated|vers(?:ion|jon)|revidert|revideret|reviderad|revised|dato|datum|date)(?!\p{L}).*\d/iu
const leadEnd =
  /(?<!\p{L})(?:du|vi|you|we|oss|os|us|med|til|till|to|with|for|för|om|av|af|of|by|at|att|that|følgende|følgjande|följande|following|er|är|are|slik|sånn|dette|this)\s?:?$/iu

/** What decides of a line: its words, and whether a mark of a list or an empty line is before it. */
export type SeenLine = Pick<
  TextLine,
  'text' | 'number' | 'isBullet' | 'isApart' | 'isUnderlined' | 'isLettered'
>

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
  if (line.isUnderlined) return 'heading'
  if (isLetteredHeading(lines, index)) return 'heading'
  if (line.isBullet) return 'item'
  if (isNumberedItem(lines, index)) return 'item'
  if (isLedItem(lines, index)) return 'item'
  if (isNumberedSentence(lines, index)) return 'paragraph'
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
  // What is written right below a list or a table's rows belongs to them.
  if (before && !line.isApart && next.isApart && (before.isBullet || cookieRowOf(before.text))) {
    return 'paragraph'
  }
  if (before && greeting.test(before.text)) return 'paragraph'
  if (line.number !== undefined && next.number === '1' && isNumberedItem(lines, index + 1)) {
    return 'heading'
  }
  if (next.isBullet && leads(line)) return 'paragraph'
  if (lines[index + 2]?.isBullet && leads(next)) return 'heading'
  if (isContactLine(next.text))
    return contactHeading.test(line.text) || isCountedApart(line, next) ? 'heading' : 'paragraph'
  if (!isHeadingText(next) || next.isBullet || line.text.endsWith('?')) return 'heading'
  // Whatever is below, a line in capitals with a number is no name and no street.
  if (isCountedApart(line, next) && isLoud(line.text)) return 'heading'
  const isAboveHeading =
    above < 2 &&
    lines[index + 2] !== undefined &&
    lineKind(lines, index + 1, above + 1) === 'heading'
  return isAboveHeading ? 'heading' : 'paragraph'
}

/** `3. Who we are` with an empty line around it, whatever stands below. */
function isCountedApart(line: SeenLine, next: SeenLine): boolean {
  return line.number !== undefined && line.isApart && next.isApart
}

/** `b) What we keep` with an empty line around it counts a part; lines right below each other are a list. */
function isLetteredHeading(lines: readonly SeenLine[], index: number): boolean {
  const [line, next] = lines.slice(index, index + 2)
  return (
    line?.isLettered === true &&
    line.isApart &&
    line.text.length <= 60 &&
    /^\p{Lu}.*[^.,;:]$/u.test(line.text) &&
    next?.isApart === true &&
    next.isLettered !== true
  )
}

/** Right above a list: words that end in the middle of a sentence lead to it. */
function leads(line: SeenLine): boolean {
  if (line.number !== undefined) return false
  return (line.text.endsWith(':') || !line.isApart) && leadEnd.test(line.text)
}

/** Short lines without a mark below words that lead to them, with no empty line between, are a list. */
function isLedItem(lines: readonly SeenLine[], index: number): boolean {
  let first = index
  while (index - first < longestRun && first > 0 && lines[first]?.isApart === false) first -= 1
  // The leading words may stand on the line right above, or above an empty line.
  const top = lines[first]
  const start = first < index && top?.text.endsWith(':') ? first + 1 : first
  if (index < start || lines[start - 1]?.text.endsWith(':') !== true) return false
  const group = lines.slice(start, start + longestRun)
  const next = group.findIndex(({isApart}, at) => at > 0 && isApart)
  const list = next < 0 ? group : group.slice(0, next)
  const isList =
    list.length >= 2 &&
    list.every(
      ({text, number, isUnderlined}) =>
        // A line of a name and what it is for may have gone on in the next.
        text.length <= (/\s[–-]\s/.test(text) ? 2 * longestHeading : longestHeading) &&
        !/[.!?:]$/.test(text) &&
        !number &&
        !isUnderlined,
    )
  return (
    isList &&
    !list.some(({text}) => /\S@\S|\d{4}\s\p{Lu}|\d[\d ]{6,}|^\p{L}+\s?:/u.test(text)) &&
    !list.some(({text}) => cookieRowOf(text) !== undefined)
  )
}

/** Lines that are counted one after another, below words that lead to them or with nothing between. */
function isNumberedItem(lines: readonly SeenLine[], index: number): boolean {
  const line = lines[index]
  if (line?.number === undefined || line.number.includes('.')) return false
  const isLong = line.text.length > longestHeading || /[;,]$/.test(line.text)
  let first = index
  while (index - first < longestRun && goesUp(lines[first - 1], lines[first])) first -= 1
  const before = lines[first - 1]
  const isLed = before !== undefined && /[:;]$/.test(before.text) && lines[first]?.number === '1'
  const next = lines[index + 1]
  const isRun = goesUp(line, next) || first < index
  return isLed || (isLong && isRun) || (isRun && isTable(lines, first))
}

/** Whether two lines are counted one after another; where counting begins again, another list does. */
function goesUp(one: SeenLine | undefined, next: SeenLine | undefined): boolean {
  return (
    one?.number !== undefined &&
    next?.number !== undefined &&
    Number.parseInt(next.number, 10) >= Number.parseInt(one.number, 10)
  )
}

/** A table of contents: counted lines with nothing between, three or more. */
function isTable(lines: readonly SeenLine[], first: number): boolean {
  return [0, 1, 2].every((step) => {
    const line = lines[first + step]
    return line?.number !== undefined && isShort(line.text)
  })
}

/** How far a short numbered line looks for longer ones of its depth. */
const farSibling = 60

/**
 * `5.5 We make no decisions by machine.`: a short paragraph among counted ones. A heading that somebody
 * closed with a full stop has no verb, no colon within, and no long paragraph that is counted like it.
 */
function isNumberedSentence(lines: readonly SeenLine[], index: number): boolean {
  const {text, number} = lines[index] ?? {text: ''}
  if (number === undefined || !/[.!]$/.test(text)) return false
  const words = text.replace(/^[\d.]+[):]?\s*/, '')
  if (words.length > 50 || /[,:;]\s/.test(words) || !isVerbless(words)) return true
  const depth = number.split('.').length
  return lines
    .slice(Math.max(0, index - farSibling), index + farSibling)
    .some((line) => line.text.length > longestHeading && line.number?.split('.').length === depth)
}

function isHeadingText({text, number}: SeenLine): boolean {
  if (text.length > longestHeading || !/^[“”"«]?[\p{Lu}\d]/u.test(text)) return false
  const isClosed = number === undefined ? /[.,;!]$/.test(text) : /[,;!]$/.test(text)
  if (greeting.test(text) || stampLine.test(text)) return false
  if (isClosed || /https?:|www\.|\S@\S/.test(text)) return false
  // Two sentences, or one and the beginning of another.
  if (/\p{Ll}{3}[.!?]\s\p{Lu}/u.test(text)) return false
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

const small = latin(/\p{Ll}/u)

function isLoud(text: string): boolean {
  return !small.test(text)
}

function isShort(text: string): boolean {
  return text.length <= longestHeading && !/[.,;!]$/.test(text)
}

import type {PlacedText} from '../foldText.js'

const reference = /^&(?:#\d+|#x[\da-f]+|[a-z]\w*);?/i

/**
 * Text of a page with the place of each unit in its source: a character reference (`&aelig;`) is where
 * its `&` is.
 *
 * @param decoded the text as the parser gives it
 */
export function placedHtmlText(
  input: string,
  start: number,
  end: number,
  decoded: string,
): PlacedText {
  const offsets: number[] = []
  let at = start
  for (let index = 0; index < decoded.length; index += 1) {
    if (input[at] === '<' && decoded[index] !== '<') at = afterTags(input, at, end, decoded, index)
    // Of white space around such words not all is moved with them.
    const isGap = /\s/.test(decoded.charAt(index))
    if (!isGap) at = afterGap(input, at, end)
    if (isGap && /[^\s&]/.test(input.charAt(at))) {
      offsets.push(Math.min(at, end))
      continue
    }
    // The parser makes one line feed of a carriage return and the line feed after it.
    if (input[at] === '\r' && decoded[index] === '\n' && input[at + 1] === '\n') at += 1
    offsets.push(Math.min(at, end))
    const named = input[at] === '&' ? reference.exec(input.slice(at, at + 40))?.[0] : undefined
    const isSecondHalf = /[\uDC00-\uDFFF]/.test(decoded.charAt(index + 1)) && named !== undefined
    if (isSecondHalf) continue
    at += named !== undefined && isReference(named, decoded.charAt(index)) ? named.length : 1
  }
  return {text: decoded, offsets}
}

/** A bare `&` stays what it is; `&amp;` becomes one and is longer. */
function isReference(named: string, decoded: string): boolean {
  return decoded !== '&' || /^&(?:amp|#38|#x26);?/i.test(named)
}

/**
 * Words that stand wrongly between the rows of a table are moved before it and joined there: what was
 * between them in the input is passed over, tag by tag, until their next words come.
 */
function afterTags(
  input: string,
  from: number,
  end: number,
  decoded: string,
  index: number,
): number {
  const wanted = decoded.slice(index, index + 40).trimStart()
  let at = from
  while (at < end && input[at] === '<') {
    const close = input.indexOf('>', at)
    if (close < 0 || close >= end) return from
    const next = input.indexOf('<', close)
    const until = next < 0 || next > end ? end : next
    const said = input.slice(close + 1, Math.min(until, close + 41)).trim()
    if (said !== '' && (wanted.startsWith(said.slice(0, 8)) || said.startsWith('&')))
      return close + 1
    at = until
  }
  return at
}

function afterGap(input: string, from: number, end: number): number {
  let at = from
  while (at < end && /\s/.test(input.charAt(at))) at += 1
  return at
}

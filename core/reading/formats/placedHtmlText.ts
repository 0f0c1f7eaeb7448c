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

import {latin} from '../../../reading/latin.js'
import type {Mention, NoticeText} from '../../../reading/noticeText.js'

/** A few come of an editor that sets two spaces; many come of a page that was copied. */
const fewest = 12
const noBreak = /[\u00A0\u202F]/g
const wordBefore = latin(/\p{Ll}{2,}[,.]?$/u)
const wordAfter = latin(/^["”“«]?\p{L}{2,}/u)
const entity = /[\u00A0\u202F]|&nbsp;|&#160;/g

/**
 * Where spaces that do not break stand between two words in small letters; before a number or a unit
 * they are as they should be. Each block is told once, from its first to its last.
 */
export function noBreaksIn({input, format, blocks}: NoticeText): Mention[] {
  const founds: Mention[] = []
  let count = 0
  let block = 0
  for (const {index: place} of input.matchAll(format === 'html' ? entity : noBreak)) {
    while (block < blocks.length && (blocks[block]?.offsets.at(-1) ?? 0) <= place) block += 1
    const {text, offsets, kind} = blocks[block] ?? {}
    if (!text || !offsets || kind === 'chrome' || (offsets[0] ?? 0) > place) continue
    const gap = text.indexOf(' ', lastBefore(offsets, place))
    const before = wordBefore.exec(text.slice(Math.max(0, gap - 40), gap))
    const after = wordAfter.exec(text.slice(gap + 1, gap + 40))
    if (gap === -1 || !before || !after) continue
    count += 1
    const to = gap + 1 + after[0].length
    const last = founds.at(-1)
    if (last?.block === block) founds[founds.length - 1] = {...last, to}
    else founds.push({block, from: gap - before[0].length, to})
  }
  return count < fewest ? [] : founds
}

/** The last unit that stands before a place of the input. */
function lastBefore(offsets: readonly number[], place: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((offsets[middle] ?? 0) < place) low = middle
    else high = middle - 1
  }
  return low
}

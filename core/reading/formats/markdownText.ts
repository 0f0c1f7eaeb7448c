import type {PlacedText} from '../foldText.js'
import type {BlockLink} from '../noticeText.js'

interface Place {
  readonly start: number
  readonly end: number
}

/** Farther than this the next unit of a value never stands: escapes, fences and marks are short. */
const farthest = 12

/** The words of a node without its marks; the places of `links` are offsets of the input. */
export function markdownText(node: object, input: string, links: BlockLink[] = []): PlacedText {
  const text: string[] = []
  const offsets: number[] = []
  const put = (said: string, at: readonly number[]): void => {
    text.push(said)
    for (const offset of at) offsets.push(offset)
  }
  const collect = (each: object): void => {
    const place = placeOf(each)
    const type = 'type' in each ? each.type : undefined
    if (type === 'break' && place) put('\n', [place.start])
    else if (type === 'html' && place) {
      // A tag within a line is a mark and no word; one that breaks the line keeps words apart.
      put(' ', [place.start])
    } else if ('value' in each && typeof each.value === 'string' && place) {
      put(each.value, placesOf(each.value, input, place))
    } else if (type === 'image' && 'alt' in each && typeof each.alt === 'string' && place) {
      put(each.alt, placesOf(each.alt, input, place))
    } else if ('children' in each && Array.isArray(each.children)) {
      if ('url' in each && typeof each.url === 'string' && place) {
        // The address stands after the words, and is none of them.
        const end = placeOf(each.children.at(-1))?.end ?? place.end
        links.push({from: place.start, to: end, href: each.url})
      }
      for (const child of each.children) {
        collect(child)
        if ('type' in child && child.type === 'tableCell') put(' ', [placeOf(child)?.end ?? 0])
      }
    }
  }
  collect(node)
  return {text: text.join(''), offsets}
}

/** Where each unit of a value stands: escapes, fences and quotation marks of lines are passed over. */
function placesOf(value: string, input: string, {start, end}: Place): number[] {
  const offsets: number[] = []
  let at = start
  for (let index = 0; index < value.length; index += 1) {
    const found = input.slice(at, Math.min(end, at + farthest)).indexOf(value.charAt(index))
    offsets.push(found < 0 ? Math.min(at, end - 1) : at + found)
    if (found >= 0) at += found + 1
  }
  return offsets
}

export function placeOf(node: unknown): Place | undefined {
  if (typeof node !== 'object' || node === null || !('position' in node)) return undefined
  const {position} = node
  if (typeof position !== 'object' || position === null) return undefined
  if (!('start' in position) || !('end' in position)) return undefined
  const start = offsetOf(position.start)
  const end = offsetOf(position.end)
  return start === undefined || end === undefined ? undefined : {start, end}
}

function offsetOf(point: unknown): number | undefined {
  if (typeof point !== 'object' || point === null || !('offset' in point)) return undefined
  return typeof point.offset === 'number' ? point.offset : undefined
}

/** A text with its white space folded, and where each unit of it came from. */
export interface FoldedText {
  readonly text: string
  /** One more than `text` has units: where it ends. */
  readonly offsets: readonly number[]
}

/** Units of an input with their places; what is decoded from `&amp;` has the place of its `&`. */
export interface PlacedText {
  readonly text: string
  readonly offsets: readonly number[]
}

const space = /\s|[\u200B\u2060\uFEFF]/
const invisible = '\u00AD'

/**
 * Folds every run of white space (no-break and zero-width ones too) to one space, drops soft hyphens,
 * and trims both ends.
 */
export function foldText({text, offsets}: PlacedText): FoldedText {
  let folded = ''
  const places: number[] = []
  let isGap = false
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index)
    if (unit === invisible) continue
    if (space.test(unit)) {
      isGap = folded !== ''
      continue
    }
    if (isGap) {
      folded += ' '
      places.push((places.at(-1) ?? 0) + 1)
      isGap = false
    }
    folded += unit
    places.push(offsets[index] ?? 0)
  }
  places.push(places.length > 0 ? (places.at(-1) ?? 0) + 1 : (offsets[0] ?? 0))
  return {text: folded, offsets: places}
}

/** A part of the input as it stands there. */
export function placed(input: string, start: number, end: number): PlacedText {
  return {
    text: input.slice(start, end),
    offsets: Array.from({length: end - start}, (_, index) => start + index),
  }
}

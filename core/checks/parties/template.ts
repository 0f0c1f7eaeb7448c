import {latin} from '../../reading/latin.js'
import type {BusinessKind} from './businessKind.js'

/** Words that belong into notices of one kind of business, in all five languages. */
export interface Template {
  readonly name: string
  /** In whose notices they are out of place. */
  readonly strangeTo: readonly BusinessKind[]
  /** One of these is enough. */
  readonly strong: RegExp
  /** Two of these are needed in one place, for one alone may be a business's own. */
  readonly weak?: RegExp
  /** A notice that says this does what the words are of. */
  readonly unless?: RegExp
  /** Who speaks of it in more places than this does it, and has copied nothing. */
  readonly mostPlaces?: number
}

/**
 * Whole words, and the ends they take on, in a text of small letters: to look for hundreds of words in
 * either case takes many times as long.
 */
export function wholeWords(...parts: readonly string[]): RegExp {
  const small = parts
    .join('|')
    .replaceAll(latin(/\\p\{L\}|\p{Lu}/gu), (each) =>
      each.startsWith('\\') ? each : each.toLowerCase(),
    )
  return latin(`(?<!\\p{L})(?:${small})(?!\\p{L})`, 'gu')
}

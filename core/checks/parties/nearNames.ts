import {latin} from '../../reading/latin.js'
import {remembered} from '../../reading/remembered.js'
import {editDistance} from '../editDistance.js'

/** A word with a capital inside a sentence: in the Nordic languages, a name. */
export interface NameWord {
  readonly word: string
  readonly from: number
  readonly to: number
}

const inside = latin(/(?<=[\p{Ll}\d,/(“"–-] ?)(?<![.!?:] )\p{Lu}[\p{L}\d]{4,}(?![\p{L}\d]| \d)/gu)

/** Names of one word in a text; the first word of a sentence is none, for it has its capital anyway. */
export const nameWordsIn = remembered((text: string): readonly NameWord[] =>
  [...text.matchAll(inside)].map(({0: word, index}) => ({
    word,
    from: index,
    to: index + word.length,
  })),
)

/** What a name takes on in a sentence: a genitive, a plural, a definite form. */
const endings = /(?:s|en|et|n|t|e|er|ene|ar|arna|erne|ens|ets|a|na|r)$/

/** What places end on: on the island Solvøya lies the inn Solvøy. */
const places =
  /(?:øy|ø|ö|elv|vik|strand|bygd|mark|hei|bukt|hamn|havn|bru|kyrkj|kirk|seter|sæter|lid|dal|nes|sand|grend)$/

/**
 * Whether two words are one name in two spellings: a letter off, capitals set otherwise (LifeVision,
 * Lifevision). Inflected forms are one spelling; numbers tell names apart.
 */
export function isNearName(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  if (one.charAt(0) !== other.charAt(0)) return false
  const [mine, theirs] = [one.toLowerCase(), other.toLowerCase()]
  if (mine === theirs) return isCamel(one) !== isCamel(other) && !isLoud(one) && !isLoud(other)
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  if (short.length < 6 || !isOneLetterOff(mine, theirs)) return false
  if (mine.replaceAll(/\d/g, '') === theirs.replaceAll(/\d/g, '')) return false
  const rest = long.startsWith(short) ? long.slice(short.length) : ''
  // A name of more than one word is a product's where it ends otherwise by one letter: Physic, Physica.
  if (rest !== '' && endings.test(rest) && (rest !== 'a' || places.test(short))) return false
  return true
}

/** Most words are told apart by their second letters and their ends, long before all are compared. */
function isOneLetterOff(one: string, other: string): boolean {
  const isAlike = one.charAt(1) === other.charAt(1) || one.at(-1) === other.at(-1)
  return isAlike && editDistance(one, other, 1) === 1
}

const camel = latin(/\p{Ll}\p{Lu}/u)

function isCamel(word: string): boolean {
  return camel.test(word)
}

function isLoud(word: string): boolean {
  return word === word.toUpperCase()
}

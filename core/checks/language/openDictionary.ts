import type {Language} from '../../language.js'
import {closeWords} from './closeWords.js'
import type {Dictionary} from './dictionary.js'
import {expandDictionary} from './expandDictionary.js'
import {isBritishWord} from './isBritishWord.js'
import {WordSet} from './wordSet.js'

/** `person+` can be followed in a compound, and `+vern` can end one. */
const first = (word: string): string => `${word}+`
const last = (word: string): string => `+${word}`

/** Every form of a Hunspell dictionary's words, small enough to load in a few milliseconds. */
export function packDictionary(files: {readonly aff: string; readonly dic: string}): WordSet {
  let count = 0
  expandDictionary(files, ({isWord, isFirst, isLast}) => {
    count += Number(isWord) + Number(isFirst) + Number(isLast)
  })
  const words = WordSet.withRoomFor(count)
  expandDictionary(files, ({word, isWord, isFirst, isLast}) => {
    if (isWord) words.add(word)
    if (isFirst) words.add(first(word))
    if (isLast) words.add(last(word))
  })
  return words
}

/**
 * A dictionary over packed words.
 *
 * Bokmål and Nynorsk have few words that say they form compounds, so any two known words do there, one
 * of six letters and one of four, with `s` or `e` between them; Danish and Swedish say it of nearly
 * all. Close words are none of these loose ones, as too much would be close.
 */
export function openDictionary(words: WordSet, language: Language): Dictionary {
  const isWhole = (word: string): boolean =>
    words.has(word) || (language === 'en' && isBritishWord(word, (each) => words.has(each)))
  const isStrict = (word: string): boolean =>
    isWhole(word) || (language !== 'en' && word.length >= 7 && isCompound(word, words, 1))
  const isLoose = (word: string): boolean =>
    (language === 'nb' || language === 'nn') &&
    (isDerived(word, words) || (word.length >= 10 && isLooseCompound(word, words)))
  const isKnown = (word: string): boolean => {
    const small = word.toLowerCase()
    return isWhole(word) || isStrict(small) || isLoose(small)
  }
  return {
    isKnown,
    isPart: isKnown,
    closeTo: (word) => closeTo(word.toLowerCase(), words, isWhole),
  }
}

/** Words that are close to a whole one, or else compounds of which one part is right. */
function closeTo(word: string, words: WordSet, isWhole: (word: string) => boolean): string[] {
  const whole = closeWords(word, isWhole)
  if (whole.length > 0 || word.length < 8) return whole
  const cuts = Array.from({length: word.length - 7}, (_, index) => index + 4)
  const start = cuts.findLast((cut) => words.has(first(word.slice(0, cut))))
  const end = cuts.find((cut) => words.has(last(word.slice(cut))))
  return [
    ...(start === undefined
      ? []
      : closeWords(word.slice(start), (rest) => words.has(last(rest))).map(
          (rest) => word.slice(0, start) + rest,
        )),
    ...(end === undefined
      ? []
      : closeWords(word.slice(0, end), (begin) => words.has(first(begin))).map(
          (begin) => begin + word.slice(end),
        )),
  ]
}

function isCompound(word: string, words: WordSet, depth: number): boolean {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const start = word.slice(0, cut)
    const rest = word.slice(cut)
    if (!words.has(first(start)) && !(isDropped(start, rest) && words.has(first(start + rest[0]))))
      continue
    if (words.has(last(rest)) || (depth > 0 && isCompound(rest, words, depth - 1))) return true
  }
  return false
}

/** `gruppass` is `grupp` and `pass`: of three letters alike where two parts meet, one is not written. */
function isDropped(start: string, rest: string): boolean {
  return start.at(-1) === rest.charAt(0)
}

/** A first part of three letters is a word of its own: `mat`, `fyr`; what follows is long. */
function isLooseCompound(word: string, words: WordSet): boolean {
  for (let cut = 3; cut <= word.length - 4; cut += 1) {
    const rest = word.slice(cut)
    if (Math.max(cut, rest.length) < 6) continue
    const start = word.slice(0, cut)
    const isEnd = words.has(rest) || words.has(last(rest)) || isCompound(rest, words, 0)
    if (isEnd && (words.has(start) || isLinked(start, words) || isCompound(start, words, 0))) {
      return true
    }
  }
  return false
}

const prefixes =
  /^(?:u|av|på|fra|om|til|ved|for|ut|inn|opp|over|under|etter|mot|sam|mis|gjen|ny|for|fore|selv|fler)(?=\p{L}{6})/u

/** `ukryptert`, `sikkerhetsmessig`: ends and starts that go with nearly every word. */
function isDerived(word: string, words: WordSet): boolean {
  const rest = word.replace(prefixes, '').replace(/s?messige?$/, '')
  return rest !== word && rest.length >= 4 && words.has(rest)
}

function isLinked(part: string, words: WordSet): boolean {
  if (!/[^s]s$|[^e]e$/.test(part)) return false
  const stem = part.slice(0, -1)
  return stem.length >= 4 && (words.has(stem) || isCompound(stem, words, 0))
}

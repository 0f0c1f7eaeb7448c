import {latin} from '../../../reading/latin.js'
import type {Dictionaries} from '../../language/dictionary.js'
import {isName} from '../../language/isName.js'
import {wordJudge} from '../../language/judgeWord.js'
import {findPhrases} from '../../language/phrase.js'
import {closeName} from '../../language/terms/closeName.js'
import {isTerm} from '../../language/terms/terms.js'
import {withoutOverlaps} from '../../language/withoutOverlaps.js'
import {coverNoWords, wordsOf, type PlacedWord} from '../../language/wordsOf.js'
import {joinedCompound, splitsOf} from '../../language/wrong/spacing.js'
import {findSlips} from '../../language/wrong/typing.js'
import {wrongPhrases} from '../../language/wrong/wrongPhrases.js'
import {rightWord} from '../../language/wrong/wrongWords.js'
import type {CheckedBlock, Found, Rule} from '../../rule.js'

/**
 * What is misspelled: words that no dictionary knows, everyday mistakes that they let pass, and slips
 * of typing. Names, numbers, addresses, codes and other scripts are left alone. One word is one cause,
 * however often it stands.
 */
export function spelling(dictionaries: Dictionaries): Rule {
  const judge = wordJudge(dictionaries)
  return {
    name: 'spelling',
    severity: 'advice',
    source: {reference: 'GDPR Art. 12(1)'},
    messages,
    inBlock: (block) => {
      const covered = coverNoWords(block.text)
      const placed = wordsOf(covered)
      const slips = [...findSlips(covered, block.language), ...missingStop(covered, block.kind)]
      const phrases = findPhrases(covered, wrongPhrases[block.language]).map((found) => ({
        ...found,
        say: found.fix === undefined ? 'phrase' : 'better',
      }))
      const pairs = placed.flatMap((word, index) => joined(word, placed[index + 1], block, judge))
      const found = [...slips, ...phrases, ...pairs].map(({words, fix, ...place}) =>
        foundOf({...place, ...(fix !== undefined && fix !== words && {fix})}, words),
      )
      const single = placed.flatMap((word) => misspelled(word, block, judge))
      return withoutOverlaps([...found, ...single], covered.length)
    },
  }
}

const longParagraph = 100
const lastWords = latin(/(?:\S+ ){3}\p{Ll}+$/u)

/** A long paragraph that ends with a letter: its full stop is missing. */
function missingStop(text: string, kind: CheckedBlock['kind']) {
  if (kind !== 'paragraph' || text.length < longParagraph) return []
  const last = lastWords.exec(text.slice(-longParagraph))
  if (!last || last[0].includes('\u0000')) return []
  const [words] = last
  return [
    {
      say: 'stop' as const,
      from: text.length - words.length,
      to: text.length,
      words,
      fix: `${words}.`,
    },
  ]
}

type Judge = ReturnType<typeof wordJudge>

function misspelled(placed: PlacedWord, {text, language}: CheckedBlock, judge: Judge): Found[] {
  const {word, from, to} = placed
  const right = rightWord(word, language)
  if (right !== undefined) return [foundOf({from, to, say: 'word', fix: like(word, right)}, word)]
  const name = closeName(word)
  if (name !== undefined) return [foundOf({from, to, say: 'word', fix: name}, word)]
  // A word before a number is a street.
  if (isName(placed) || /^ \d/.test(text.slice(to))) return []
  const split = splitsOf(word).find(({rest}) => isTerm(rest, language) && !isTerm(word, language))
  if (split) {
    const fix = like(word, `${split.small} ${split.rest}`)
    return [foundOf({from, to, say: 'word', fix}, word)]
  }
  const judgement = judge(word, language)
  if (judgement.kind !== 'unknown') return []
  const {close} = judgement
  // A capital that begins a sentence may be a name's: only what is close to a word is called wrong.
  if (word !== word.toLowerCase() && (word.length < 8 || close.length === 0)) return []
  const [only, ...others] = close
  const fix = only !== undefined && others.length === 0 ? {fix: like(word, only)} : {}
  return [foundOf({from, to, say: 'unknown', ...fix}, word)]
}

/** `behandlings grunnlag`: one word that was written as two. */
function joined(
  one: PlacedWord,
  other: PlacedWord | undefined,
  {text, language}: CheckedBlock,
  judge: Judge,
) {
  if (!other || other.from !== one.to + 1 || text.charAt(one.to) !== ' ') return []
  const fix = joinedCompound(one.word, other.word, language)
  if (!fix || !isKnown(fix, language, judge)) return []
  const words = `${one.word} ${other.word}`
  return [{from: one.from, to: other.to, words, fix, say: 'better'}]
}

function isKnown(word: string, language: CheckedBlock['language'], judge: Judge): boolean {
  return isTerm(word, language) || judge(word, language).kind === 'known'
}

function foundOf(found: Omit<Found, 'cause' | 'values'>, words: string): Found {
  return {...found, values: {words, fix: found.fix ?? ''}, cause: words.toLowerCase()}
}

function like(word: string, right: string): string {
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase()
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

const messages: Rule['messages'] = {
  word: {
    en: '“{words}” is misspelled. It is written “{fix}”.',
    nb: '«{words}» er feil skrevet. Det skrives «{fix}».',
    da: '“{words}” er stavet forkert. Det staves “{fix}”.',
  },
  unknown: {
    en: 'No dictionary knows “{words}”. Look at how it is spelled.',
    nb: 'Ingen ordbok kjenner «{words}». Se på hvordan det er skrevet.',
    da: 'Ingen ordbog kender “{words}”. Se på, hvordan det er stavet.',
  },
  phrase: {
    en: 'Something is wrong in “{words}”: a word, its form or a missing one. Read it once more.',
    nb: 'Noe er galt i «{words}»: et ord, formen eller noe som mangler. Les det en gang til.',
    da: 'Noget er galt i “{words}”: et ord, formen eller noget, der mangler. Læs det en gang til.',
  },
  better: {
    en: 'Write “{fix}” instead of “{words}”.',
    nb: 'Skriv «{fix}» i stedet for «{words}».',
    da: 'Skriv “{fix}” i stedet for “{words}”.',
  },
  doubled: {
    en: 'The word stands twice: “{words}”. Take one away.',
    nb: 'Ordet står to ganger: «{words}». Fjern det ene.',
    da: 'Ordet står to gange: “{words}”. Fjern det ene.',
  },
  space: {
    en: 'A space is missing or too many in “{words}”.',
    nb: 'Et mellomrom mangler eller er for mye i «{words}».',
    da: 'Et mellemrum mangler eller er for meget i “{words}”.',
  },
  hyphen: {
    en: 'There is a space between the hyphen and the next word: “{fix}”.',
    nb: 'Det skal være mellomrom mellom bindestreken og neste ord: «{fix}».',
    da: 'Der skal være mellemrum mellem bindestregen og det næste ord: “{fix}”.',
  },
  stop: {
    en: 'The full stop is missing.',
    nb: 'Punktumet mangler.',
    da: 'Punktummet mangler.',
  },
  capitals: {
    en: '“{words}” is written “{fix}”.',
    nb: '«{words}» skrives «{fix}».',
    da: '“{words}” skrives “{fix}”.',
  },
}

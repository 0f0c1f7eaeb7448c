import {languageNames, type Language} from '../../../language.js'
import {latin} from '../../../reading/latin.js'
import type {Dictionaries} from '../../language/dictionary.js'
import {foreignPhrases} from '../../language/foreign/foreignPhrases.js'
import {foreignSentences} from '../../language/foreign/foreignSentences.js'
import {foreignWords} from '../../language/foreign/foreignWords.js'
import {isName} from '../../language/isName.js'
import {wordJudge} from '../../language/judgeWord.js'
import {findPhrases} from '../../language/phrase.js'
import {isTerm} from '../../language/terms/terms.js'
import {withoutOverlaps} from '../../language/withoutOverlaps.js'
import {coverNoWords, wordsOf, type PlacedWord} from '../../language/wordsOf.js'
import {rightWord} from '../../language/wrong/wrongWords.js'
import type {Found, Rule} from '../../rule.js'

/**
 * Words of another language than the notice's: what a translation left behind. A sentence that is in
 * another language altogether is one finding; what stands in brackets or quotation marks may be a term
 * or a title in its own language.
 */
export function mixedLanguage(dictionaries: Dictionaries): Rule {
  const judge = wordJudge(dictionaries)
  return {
    name: 'mixed_language',
    severity: 'advice',
    source: {reference: 'GDPR Art. 12(1)'},
    messages,
    inBlock: ({text, language, kind}) => {
      const covered = coverNoWords(text)
      // A table of cookies is often as its supplier words it.
      const isTable = kind === 'row'
      const sentences = (isTable ? [] : foreignSentences(covered, language)).map(
        ({of, ...place}) => ({
          ...place,
          say: 'sentence',
          values: {language: languageNames[of]},
          cause: `sentence ${of}`,
        }),
      )
      const phrases = foreignPhrases[language].flatMap(({of, ...phrase}) =>
        findPhrases(covered, [phrase]).map(({words, ...place}) => ({
          ...place,
          ...said(of, words, place.fix),
        })),
      )
      const placed = wordsOf(covered)
      const words = placed.flatMap((word, index) =>
        isInName(placed[index - 1], word, placed[index + 1])
          ? []
          : foreignWord(word, covered.slice(word.to, word.to + 2), language, judge),
      )
      return withoutOverlaps([...sentences, ...phrases, ...words], covered.length)
    },
  }
}

const capital = latin(/^\p{Lu}/u)

/** `Helse og Trening AS`: a small word between two names. */
function isInName(
  before: PlacedWord | undefined,
  {word}: PlacedWord,
  after: PlacedWord | undefined,
) {
  const isLarge = (each: PlacedWord | undefined): boolean =>
    each !== undefined && capital.test(each.word)
  return word.length <= 3 && isLarge(before) && isLarge(after)
}

/** In Norwegian `dit` is “there”, too: only before a word can it be the Danish for “your”. */
function isAdverb(small: string, after: string): boolean {
  return small === 'dit' && !beforeWord.test(after)
}

const beforeWord = latin(/^ \p{L}/u)

function foreignWord(
  placed: PlacedWord,
  after: string,
  language: Language,
  judge: ReturnType<typeof wordJudge>,
): Found[] {
  const {word, from, to, isQuoted} = placed
  const small = word.toLowerCase()
  if (isAdverb(small, after)) return []
  const listed = foreignWords[language].get(small)
  if (isQuoted || (isName(placed) && !(listed && small.includes('-')))) return []
  if (listed) {
    const {of, own} = listed
    const fix = own && small !== word ? own.charAt(0).toUpperCase() + own.slice(1) : own
    return [{from, to, ...(fix && {fix}), ...said(of, word, fix)}]
  }
  if (isTerm(word, language) || rightWord(word, language) !== undefined) return []
  const judgement = judge(word, language)
  if (judgement.kind !== 'foreign') return []
  // With a capital it is as likely a name that another language has as a word.
  if (word !== small) return []
  return [{from, to, ...said(judgement.of, word)}]
}

function said(of: Language, words: string, fix?: string): Pick<Found, 'say' | 'values' | 'cause'> {
  return {
    say: fix === undefined ? 'word' : 'better',
    values: {words, language: languageNames[of], fix: fix ?? ''},
    cause: causeOf(words, fix),
  }
}

/** Forms of one word have one cause, and so do places of one expression. */
function causeOf(words: string, fix: string | undefined): string {
  const small = (words.includes(' ') ? words : (fix ?? words)).toLowerCase()
  return small.includes(' ') ? small.split(' ').slice(0, 2).join(' ') : small.slice(0, 6)
}

const messages: Rule['messages'] = {
  word: {
    en: '“{words}” is {language}, and the notice is not.',
    nb: '«{words}» er {language}, og det er ikke erklæringen.',
    da: '“{words}” er {language}, og det er teksten ikke.',
  },
  better: {
    en: '“{words}” is {language}. Here it is “{fix}”.',
    nb: '«{words}» er {language}. Her heter det «{fix}».',
    da: '“{words}” er {language}. Her hedder det “{fix}”.',
  },
  sentence: {
    en: 'This is in another language than the notice: {language}. Translate it, or take it out.',
    nb: 'Dette er på et annet språk enn erklæringen: {language}. Oversett det, eller ta det ut.',
    da: 'Dette er på et andet sprog end teksten: {language}. Oversæt det, eller tag det ud.',
  },
}

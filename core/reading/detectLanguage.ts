import type {Language} from '../language.js'
import {languageWords} from './languageWords.js'
import {latin} from './latin.js'

const sample = 20_000
const words = latin(/\p{L}+/gu)

/** In this order where nothing tells them apart; the list of `language.ts` brings a validator with it. */
const told = ['nb', 'nn', 'da', 'sv', 'en'] as const satisfies readonly Language[]

/** The language most of a text is written in, by its small words and its letters; Bokmål where nothing tells. */
export function detectLanguage(text: string): Language {
  const counts = new Map<string, number>()
  for (const [word] of text.slice(0, sample).toLowerCase().matchAll(words)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const withLetter = (letters: RegExp): number =>
    [...counts].reduce((sum, [word, count]) => sum + (letters.test(word) ? count : 0), 0)
  const swedish = withLetter(/[äö]/)
  const others = withLetter(/[æø]/)
  const lettersOf = (language: Language): number =>
    language === 'sv' ? swedish : language === 'en' ? 0 : others
  const scoreOf = (language: Language): number =>
    languageWords[language].reduce(
      (sum, word) => sum + (counts.get(word) ?? 0),
      lettersOf(language),
    )
  return told.reduce<Language>(
    (best, language) => (scoreOf(language) > scoreOf(best) ? language : best),
    'nb',
  )
}

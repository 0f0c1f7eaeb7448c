import {checkNotice} from '../../../../core/checks/checkNotice.js'
import {
  answeredDictionaries,
  type SpellAnswer,
} from '../../../../core/checks/language/spellAnswer.js'
import {languageRules} from '../../../../core/checks/rules/languageRules.js'
import type {Language} from '../../../../core/language.js'
import type {NoticeText} from '../../../../core/reading/noticeText.js'
import {readElements} from '../../../../core/reading/readElements.js'

type Unknown = Readonly<Record<string, Partial<SpellAnswer['unknown'][number]>>>

/** What the language rules find in one paragraph, where dictionaries lack the words in `unknown`. */
export function languageFindings(language: Language, words: string, unknown: Unknown = {}) {
  const text: NoticeText = {
    input: words,
    format: 'text',
    language,
    blocks: [
      {
        kind: 'paragraph',
        level: 0,
        text: words,
        offsets: Array.from({length: words.length + 1}, (_, index) => index),
      },
    ],
  }
  const answer = Object.entries(unknown).map(([word, {knownIn = [], close = []}]) => ({
    word,
    knownIn,
    close,
  }))
  return checkNotice(text, {
    rules: languageRules(answeredDictionaries(language, {unknown: answer})),
    elements: readElements(text),
    today: '2026-01-15',
    language: 'en',
  }).map(({rule, quote, fix, cause}) => ({rule, quote, fix, cause}))
}

/** The same as lines: `spelling: idag → i dag`. */
export function languageLines(language: Language, words: string, unknown: Unknown = {}): string[] {
  return languageFindings(language, words, unknown).map(
    ({rule, quote, fix}) => `${rule}: ${quote}${fix === undefined ? '' : ` → ${fix}`}`,
  )
}

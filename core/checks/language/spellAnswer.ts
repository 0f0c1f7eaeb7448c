import * as z from 'zod'

import {languageSchema, type Language} from '../../language.js'
import type {Dictionaries, Dictionary} from './dictionary.js'

/** What the functions say of words that were asked for: those a language does not have. */
export const spellAnswer = z.object({
  unknown: z.array(
    z.object({
      word: z.string(),
      /** Other languages that have it. */
      knownIn: z.array(languageSchema),
      close: z.array(z.string()),
    }),
  ),
})

export type SpellAnswer = z.infer<typeof spellAnswer>

/**
 * Dictionaries out of answers to what was asked. A word nobody has asked for is taken as known: while
 * somebody types, nothing is called wrong before it was looked up.
 */
export function answeredDictionaries(language: Language, {unknown}: SpellAnswer): Dictionaries {
  const answers = new Map(unknown.map((each) => [each.word.toLowerCase(), each]))
  const of = (word: string) => answers.get(word.toLowerCase())
  const other = (each: Language): Dictionary => ({
    isKnown: (word) => of(word)?.knownIn.includes(each) ?? false,
    isPart: () => false,
    closeTo: () => [],
  })
  return {
    nb: other('nb'),
    nn: other('nn'),
    da: other('da'),
    sv: other('sv'),
    en: other('en'),
    [language]: {
      isKnown: (word) => of(word) === undefined,
      isPart: () => false,
      closeTo: (word) => of(word)?.close ?? [],
    } satisfies Dictionary,
  }
}

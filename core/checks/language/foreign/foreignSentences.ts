import {languages, type Language} from '../../../language.js'
import {foreignWords} from './foreignWords.js'

/** A sentence of another language in a text. */
export interface ForeignSentence {
  readonly from: number
  readonly to: number
  readonly of: Language
}

const fewestWords = 5
const fewestSigns = 3

/**
 * Sentences that are written in another language altogether: at least three different words of it, and
 * three for each of the notice's own.
 */
export function foreignSentences(text: string, language: Language): ForeignSentence[] {
  return [...text.matchAll(/[^.!?]+[.!?]*/g)].flatMap(({0: sentence, index}) => {
    const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
    if (words.length < fewestWords) return []
    const [of] =
      signs[language].find(([, {theirs, own}]) => {
        const said = count(words, theirs)
        return said >= fewestSigns && said * 6 >= words.length && said >= count(words, own) * 3
      }) ?? []
    const from = index + (sentence.length - sentence.trimStart().length)
    return of ? [{from, to: index + sentence.trimEnd().length, of}] : []
  })
}

function count(words: readonly string[], signs: ReadonlySet<string>): number {
  // Forms of one word are one sign.
  return new Set(words.flatMap((word) => (signs.has(word) ? [word.slice(0, 6)] : []))).size
}

const smallOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What most sentences of Norwegian and Danish have in common. */
const shared = 'og er til som på med vi du det eller'

/** Words that hardly a sentence is without. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: smallOf(`${shared} av ikke den`),
  nn: smallOf(`${shared} av ikkje me`),
  da: smallOf(`${shared} af ikke den`),
  sv: smallOf('och är till av som på med vi du inte det att eller'),
  en: smallOf(
    'the and your our you this that are with which have from their will we of any may these',
  ),
}

interface Signs {
  /** Words of the other language that the notice's own does not have. */
  readonly theirs: ReadonlySet<string>
  /** Small words of the notice's language that the other one lacks. */
  readonly own: ReadonlySet<string>
}

/** What tells a language from each of the others. */
const signs: Readonly<Record<Language, readonly (readonly [Language, Signs])[]>> = {
  nb: signsIn('nb'),
  nn: signsIn('nn'),
  da: signsIn('da'),
  sv: signsIn('sv'),
  en: signsIn('en'),
}

function signsIn(language: Language): (readonly [Language, Signs])[] {
  const others = languages.filter((other) => other !== language)
  return others.map((other) => {
    const listed = [...foreignWords[language]].flatMap(([word, {of}]) =>
      of === other ? [word] : [],
    )
    const own = [...smallWords[language]].filter((word) => !smallWords[other].has(word))
    const theirs = other === 'en' ? smallWords.en : new Set(listed)
    return [other, {theirs, own: new Set(own)}] as const
  })
}

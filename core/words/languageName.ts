import type {Language} from '../language.js'

const names: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  nb: {nb: 'bokmål', nn: 'nynorsk', da: 'dansk', sv: 'svensk', en: 'engelsk'},
  nn: {nb: 'bokmål', nn: 'nynorsk', da: 'dansk', sv: 'svensk', en: 'engelsk'},
  da: {nb: 'norsk bokmål', nn: 'nynorsk', da: 'dansk', sv: 'svensk', en: 'engelsk'},
  sv: {nb: 'norskt bokmål', nn: 'nynorska', da: 'danska', sv: 'svenska', en: 'engelska'},
  en: {
    nb: 'Norwegian Bokmål',
    nn: 'Norwegian Nynorsk',
    da: 'Danish',
    sv: 'Swedish',
    en: 'English',
  },
}

/** The name of a language as a sentence in another one has it: `på engelsk`, `in Danish`. */
export function languageName(language: Language, sentence: Language): string {
  return names[sentence][language]
}

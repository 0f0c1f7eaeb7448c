import type {Language} from '../../../core/language.js'

/** Names as a sentence holds them: "Klinikk24, FIT24 og K24 Trening". */
export function listOfNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, {type: 'conjunction'}).format(names)
}

import type {CheckLanguage} from './checkLanguage.js'

/** Words that are made anew in each language that editors are told in. */
export function inCheckLanguages(
  say: (language: CheckLanguage) => string,
): Readonly<Record<CheckLanguage, string>> {
  return {en: say('en'), nb: say('nb'), da: say('da')}
}

import {studioWords, type StudioKey} from './parts.js'
import {localeIds, studioLanguageOf, type StudioLanguage} from './studioLanguage.js'
import {studioNamespace} from './studioNamespace.js'

export type StudioValues = Readonly<Record<string, string | number>>

/** Says a key of the plugin's words with its values filled in; `count` chooses the plural. */
export interface StudioText {
  (key: StudioKey, values?: StudioValues): string
  /** For dates, names of countries and the field's own terms, which core/ knows. */
  readonly language: StudioLanguage
}

/** The part of the Studio's i18n that panes, actions and structures are given. */
interface StudioTranslator {
  readonly t: (key: string, options: Record<string, unknown>) => string
  readonly currentLocale: {readonly id: string}
}

/** The Studio's own translator, for the plugin's keys alone: `studioTextBy(context.i18n)`. */
export function studioTextBy({t, currentLocale}: StudioTranslator): StudioText {
  const say = (key: StudioKey, values?: StudioValues) => t(key, {...values, ns: studioNamespace})
  return Object.assign(say, {language: studioLanguageOf(currentLocale.id)})
}

/** The plugin's words in one language, for where the Studio's translator is not at hand. */
export function studioText(language: StudioLanguage): StudioText {
  const words = studioWords[language]
  const plural = new Intl.PluralRules(localeIds[language])
  const say = (key: StudioKey, values: StudioValues = {}): string => {
    const {count} = values
    const counted = typeof count === 'number' ? words[`${key}_${plural.select(count)}`] : undefined
    const sentence = counted ?? words[key] ?? key
    return sentence.replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap))
  }
  return Object.assign(say, {language})
}

import {countryName} from '../../../core/words/countryName.js'
import {countryOptions} from '../../../schemas/countryOptions.js'
import {schemaDa} from './schema/da/index.js'
import {schemaNb} from './schema/nb/index.js'
import type {StudioLanguage} from './studioLanguage.js'
import {translateSchema, type SchemaTranslator} from './translateSchema.js'

/** What the forms say in one language, keyed by the English in schemas/. */
export interface SchemaWords {
  readonly texts: Readonly<Record<string, string>>
  /** What previews say; `{{name}}` stands for content. */
  readonly previews: Readonly<Record<string, string>>
  /** What documents hold as a code and previews show. */
  readonly codes: Readonly<Record<string, string>>
}

/** The translations of schemas/; English is what stands there. */
export const schemaWords: Readonly<Record<Exclude<StudioLanguage, 'en'>, SchemaWords>> = {
  nb: schemaNb,
  da: schemaDa,
}

/** Types in the editor's language; what has no translation stays in English. */
export function schemaIn<Type extends object>(
  language: StudioLanguage,
  types: readonly Type[],
): Type[] {
  if (language === 'en') return [...types]
  const translator = translatorTo(language)
  return types.map((type) => translateSchema(type, translator))
}

/** Translates by a language's tables; names of countries come from the platform. */
export function translatorTo(language: Exclude<StudioLanguage, 'en'>): SchemaTranslator {
  const {texts, previews, codes} = schemaWords[language]
  const known = new Map(Object.entries(texts))
  for (const {title, value} of countryOptions) known.set(title, countryName(language, value))
  const patterns = Object.entries(previews).map(([english, said]) => ({
    pattern: patternOf(english),
    said,
  }))
  const text = (english: string) => known.get(english) ?? english
  return {
    text,
    content: (code) => codes[code] ?? code,
    preview: (english) => {
      for (const {pattern, said} of patterns) {
        const match = pattern.exec(english)
        if (match) return fill(said, match.groups ?? {})
      }
      return text(english)
    },
  }
}

function fill(said: string, values: Readonly<Record<string, string>>): string {
  return said.replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => values[name] ?? gap)
}

/** `version {{version}}` as a pattern that finds the number. */
function patternOf(english: string): RegExp {
  const pattern = english
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\{\{(\w+)\}\}/g, '(?<$1>.+)')
  return new RegExp(`^${pattern}$`)
}

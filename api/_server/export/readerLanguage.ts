import {languageSchema, type Language} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import {browserLanguage} from '../browserLanguage.js'

/**
 * The language a person is answered in: the one asked for, else the first of their browser's that
 * we speak.
 *
 * @throws Refusal `bad_request` for a language we do not speak
 */
export function readerLanguage(
  request: Request,
  asked: string | null | undefined,
  fallback: Language = 'nb',
): Language {
  if (asked) {
    const language = languageSchema.safeParse(asked)
    if (language.success) return language.data
    const known = languageSchema.options.join(', ')
    throw new Refusal('bad_request', `That language is not spoken here. Use one of: ${known}.`)
  }
  return browserLanguage(request) ?? fallback
}

import {isLanguage, type Language} from '../../../../core/language.js'
import {Refusal} from '../../../../core/refusal.js'
import {browserLanguage} from '../../browserLanguage.js'
import type {Call} from '../../route.js'

/**
 * The language asked for by `?lang=`, else the mail's, else the first of the browser's that the
 * product speaks, else Norwegian.
 *
 * @throws Refusal `bad_request` for a language it does not speak.
 */
export function readersLanguage({request, url}: Call, ofMail?: Language): Language {
  const asked = url.searchParams.get('lang')
  if (isLanguage(asked)) return asked
  if (asked !== null) {
    throw new Refusal('bad_request', 'Unknown language: expected lang=nb, nn, da, sv or en.')
  }
  return ofMail ?? browserLanguage(request) ?? 'nb'
}

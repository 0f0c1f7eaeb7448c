import {isLanguage, type Language} from '../../core/language.js'

/** The first language a reader's browser asks for that the product speaks, if there is one. */
export function browserLanguage(request: Request): Language | undefined {
  return (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((entry) => entry.trim().slice(0, 2).toLowerCase().replace('no', 'nb'))
    .find(isLanguage)
}

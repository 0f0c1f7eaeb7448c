import {Refusal} from '../../../core/refusal.js'
import type {Call} from '../route.js'
import {preferredType} from './preferredType.js'

/** Media types by the name that `?format=` knows them by, in the order the server prefers them. */
export type Formats<Format extends string> = Readonly<Record<Format, `${string}/${string}`>>

/**
 * The format asked for, by `?format=` or by Accept; the first one unless said.
 *
 * @throws Refusal `bad_request` for a format there is not; `not_acceptable` when Accept names none.
 */
export function askedFormat<Format extends string>(
  {request, url}: Pick<Call, 'request' | 'url'>,
  formats: Formats<Format>,
): Format {
  const names = namesOf(formats)
  const asked = url.searchParams.get('format')
  if (asked !== null) {
    const format = names.find((name) => name === asked)
    if (format !== undefined) return format
    throw new Refusal('bad_request', `format: expected ${alternatives(names)}.`)
  }
  const types = names.map((name) => formats[name])
  const type = preferredType(request.headers.get('accept'), types)
  const format = names.find((name) => formats[name] === type)
  if (format === undefined) throw new Refusal('not_acceptable', `There is ${types.join(', ')}.`)
  return format
}

function namesOf<Format extends string>(formats: Formats<Format>): Format[] {
  const names: Format[] = []
  for (const name in formats) names.push(name)
  return names
}

function alternatives(names: readonly string[]): string {
  return names.length > 2 ? `one of ${names.join(', ')}` : names.join(' or ')
}

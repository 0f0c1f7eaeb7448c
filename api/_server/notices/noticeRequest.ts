import * as z from 'zod'

import {isCalendarDate} from '../../../core/calendar/isCalendarDate.js'
import {isLanguage, languages, type Language} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import type {Call} from '../route.js'

export const noticeFormats = ['json', 'html', 'md', 'txt'] as const
export type NoticeFormat = (typeof noticeFormats)[number]

/** What a reader of notices asks for, before anything is looked up. */
export interface NoticeRequest {
  readonly brand: string
  /** The notice's slug, `privacy` unless said. */
  readonly notice: string
  readonly language: Language | undefined
  /** The `at` of the address: a calendar date or an instant. */
  readonly at: {readonly on: string} | {readonly instant: Date} | undefined
}

const slug = /^[a-z0-9][a-z0-9-]{0,63}$/

/**
 * Reads brand, notice, language and time from the address.
 *
 * @throws Refusal `bad_request` naming the parameter and what was expected.
 */
export function noticeRequest({url, params}: Pick<Call, 'url' | 'params'>): NoticeRequest {
  const brand = params['brand'] ?? ''
  const notice = url.searchParams.get('notice') ?? 'privacy'
  for (const [name, value] of [
    ['brand', brand],
    ['notice', notice],
  ] as const) {
    if (!slug.test(value)) {
      throw new Refusal('bad_request', `${name}: expected a short name of a-z, 0-9 and hyphens.`)
    }
  }
  const language = url.searchParams.get('lang') ?? undefined
  if (language !== undefined && !isLanguage(language)) {
    throw new Refusal('bad_request', `lang: expected one of ${languages.join(', ')}.`)
  }
  return {brand, notice, language, at: timeAsked(url.searchParams.get('at'))}
}

const instantSchema = z.iso.datetime({offset: true})

function timeAsked(at: string | null): NoticeRequest['at'] {
  if (at === null) return undefined
  if (isCalendarDate(at)) return {on: at}
  const instant = instantSchema.safeParse(at)
  if (instant.success) return {instant: new Date(instant.data)}
  throw new Refusal(
    'bad_request',
    'at: expected a date as 2026-12-24, or an instant as 2026-12-24T12:00:00Z.',
  )
}

const mediaTypes = new Map<string, NoticeFormat>([
  ['application/json', 'json'],
  ['text/html', 'html'],
  ['text/markdown', 'md'],
  ['text/plain', 'txt'],
  ['application/*', 'json'],
  ['text/*', 'html'],
  ['*/*', 'json'],
])

/**
 * The format asked for, by `?format=` or by Accept; JSON unless said.
 *
 * @throws Refusal `bad_request` for a format there is not; `not_acceptable` when Accept names none.
 */
export function formatAsked({request, url}: Pick<Call, 'request' | 'url'>): NoticeFormat {
  const asked = url.searchParams.get('format')
  if (asked !== null) {
    const format = noticeFormats.find((name) => name === asked)
    if (format) return format
    throw new Refusal('bad_request', `format: expected one of ${noticeFormats.join(', ')}.`)
  }
  const accept = request.headers.get('accept')
  if (!accept) return 'json'
  const wanted = accept
    .split(',')
    .map((entry) => {
      const [type = '', ...parameters] = entry.trim().split(';')
      const quality = parameters.map((part) => part.trim()).find((part) => part.startsWith('q='))
      return {type: type.trim().toLowerCase(), quality: Number(quality?.slice(2) ?? 1)}
    })
    .filter(({type, quality}) => quality > 0 && mediaTypes.has(type))
    .toSorted((a, b) => b.quality - a.quality)
  const format = mediaTypes.get(wanted[0]?.type ?? '')
  if (!format) {
    throw new Refusal(
      'not_acceptable',
      `There is ${[...mediaTypes.keys()].slice(0, 4).join(', ')}.`,
    )
  }
  return format
}

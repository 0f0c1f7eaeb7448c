import * as z from 'zod'

import {isCalendarDate} from '../../../core/calendar/isCalendarDate.js'
import {isLanguage, languages, type Language} from '../../../core/language.js'
import {Refusal} from '../../../core/refusal.js'
import type {Call} from '../route.js'

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

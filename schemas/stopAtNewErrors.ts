import {getPublishedId, type ValidationContext} from 'sanity'
import * as z from 'zod'

import type {CheckLanguage} from '../core/checks/checkLanguage.js'
import type {Finding} from '../core/checks/finding.js'
import {knownGroupOf} from '../core/checks/knownGroupOf.js'
import {newErrors} from '../core/checks/newErrors.js'
import {noticeFindings} from '../core/checks/noticeFindings.js'
import {resolvedNoticeSchema, type ResolvedNotice} from '../core/compose/resolvedNotice.js'
import {contentHash} from '../core/stamp/contentHash.js'
import {composeDraft} from './composeDraft.js'
import {say, type Said} from './say.js'

const mostShown = 3

const inForceQuery = `*[_type == "noticeVersion" && noticeId == $id && effectiveAt <= now()]
  | order(version desc)[0].resolved`

/**
 * Keeps a notice from being published with errors that the text in force does not have: an unfilled
 * gap, another company's address. A privacy lead may publish it all the same, with a reason for
 * exactly this content; errors that readers see already stop nobody from mending something else.
 */
export async function stopAtNewErrors(
  _value: unknown,
  {document, getClient}: Pick<ValidationContext, 'document' | 'getClient'>,
): Promise<true | Said> {
  const composed = await composeDraft(document, {getClient})
  // What is not filled in is said already, and reads as an error here too.
  if (!composed || composed.problems.length > 0) return true
  const {notice, resolved, facts} = composed
  const known = knownGroupOf(notice, facts)
  const today = new Date().toISOString().slice(0, 10)
  const found = (text: ResolvedNotice, language: CheckLanguage): Finding[] =>
    noticeFindings(text, {today, language, known})
  const errorsOf = (draft: readonly Finding[], inForce: readonly Finding[]): Finding[] =>
    newErrors(draft, inForce, notice.dismissals ?? [])
  const inEnglish = found(resolved, 'en')
  if (errorsOf(inEnglish, []).length === 0) return true
  const {despite, contentHash: decidedOn} = notice.next ?? {}
  if (despite?.trim() && decidedOn === (await contentHash(resolved))) return true
  const inForce = await readInForce(getPublishedId(notice._id), getClient)
  // An error is known by its cause, which is the same in every language.
  const old = inForce ? found(inForce, 'en') : []
  if (errorsOf(inEnglish, old).length === 0) return true
  const listed = (draft: readonly Finding[]): string =>
    errorsOf(draft, old)
      .slice(0, mostShown)
      .map(({message, quote}) => (quote ? `“${quote}”: ${message}` : message))
      .join(' ')
  return say(
    `The checks found errors that the text in force does not have. ${listed(inEnglish)} See “Checks”.`,
    `Kontrollen fant feil som den gjeldende teksten ikke har. ${listed(found(resolved, 'nb'))} Se «Kontroll».`,
    `Kontrollen fandt fejl, som den gældende tekst ikke har. ${listed(found(resolved, 'da'))} Se »Kontrol«.`,
  )
}

async function readInForce(
  id: string,
  getClient: ValidationContext['getClient'],
): Promise<ResolvedNotice | undefined> {
  const client = getClient({apiVersion: '2025-02-19'})
  const options = {perspective: 'raw', useCdn: false} as const
  const text = z.string().safeParse(await client.fetch<unknown>(inForceQuery, {id}, options)).data
  return text === undefined ? undefined : resolvedNoticeSchema.parse(JSON.parse(text))
}

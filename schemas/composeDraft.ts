import {getPublishedId, type ValidationContext} from 'sanity'
import * as z from 'zod'

import {resolveNotice, type NoticePreview} from '../core/compose/resolveNotice.js'
import {brandFactsQuery} from '../core/content/brandFactsQuery.js'
import type {NoticeFacts} from '../core/content/noticeFacts.js'
import {privacyNoticeSchema, type PrivacyNotice} from '../core/content/privacyNotice.js'
import {readableFacts} from '../core/content/readableFacts.js'

const answerSchema = z.looseObject({pinned: z.array(z.unknown()).nullish()})

/**
 * Composes a notice from its form. Drafts of its facts count as filled in, for they can be published
 * along with it.
 *
 * @returns `undefined` where the notice itself is half-written: that is left to the rules of its fields
 */
export async function composeDraft(
  value: unknown,
  {getClient}: Pick<ValidationContext, 'getClient'>,
): Promise<
  (NoticePreview & {readonly notice: PrivacyNotice; readonly facts: NoticeFacts}) | undefined
> {
  const notice = privacyNoticeSchema.safeParse(value).data
  if (notice === undefined) return undefined
  const client = getClient({apiVersion: '2025-02-19'})
  const params = {brand: notice.brand._ref, embedded: embeddedIn(notice)}
  const answer = answerSchema.safeParse(
    await client.fetch<unknown>(brandFactsQuery, params, {perspective: 'drafts', useCdn: false}),
  )
  if (!answer.success) return undefined
  const {facts} = readableFacts({...answer.data, pinned: answer.data.pinned ?? []})
  // A draft is the notice it will become: it goes by the published id.
  const published = {...notice, _id: getPublishedId(notice._id)}
  return {...resolveNotice(published, facts), notice: published, facts}
}

function embeddedIn({sections}: PrivacyNotice): {notice: string; version: number}[] {
  return sections.flatMap((section) => {
    if (section._type !== 'embeddedSection') return []
    const {notice, version} = section
    return [{notice: notice._ref, version}]
  })
}

import type {SanityClient} from '@sanity/client'
import * as z from 'zod'

import type {Examination} from '../examine/examineNotice.js'
import type {StudioText} from '../locale/studioText.js'
import {
  changedRow,
  changeNoticeDraft,
  earliestEffectiveOn,
  type ChangeNoticeStart,
} from './changeNoticeDraft.js'

const openDraftQuery = `*[
  _type == "changeNotice" && _id in path("drafts.**")
  && count(notices[notice._ref in $noticeIds]) > 0
] | order(_updatedAt desc)[0]{_id, "noticeIds": notices[].notice._ref}`

const openDraftSchema = z
  .object({_id: z.string(), noticeIds: z.array(z.string().nullable())})
  .nullable()

/**
 * Creates the draft of a change notice for a notice, or finds the one that is being written.
 *
 * Returns the id to open.
 */
export async function startChangeNotice(
  client: SanityClient,
  examination: Examination,
  contentHash: string,
  summary: string,
  text: StudioText,
): Promise<string> {
  const {noticeId, brandName, title, now, leadTimeDays, timeZone} = examination
  return await startChangeCovering(client, {
    title: text('change.draftTitle', {name: brandName ?? title}),
    notices: [{noticeId, contentHash}],
    language: examination.draft?.notice.language ?? 'nb',
    summary,
    effectiveOn: earliestEffectiveOn(now, leadTimeDays, timeZone),
  })
}

/**
 * The same for several notices of one company: those that are missing are added to a change notice
 * that is being written for one of them.
 */
export async function startChangeCovering(
  client: SanityClient,
  start: Omit<ChangeNoticeStart, 'id'>,
): Promise<string> {
  const noticeIds = start.notices.map(({noticeId}) => noticeId)
  const open = openDraftSchema.parse(
    await client.fetch<unknown>(openDraftQuery, {noticeIds}, {perspective: 'raw', useCdn: false}),
  )
  if (!open) {
    const id = crypto.randomUUID()
    await client.action({
      actionType: 'sanity.action.document.create',
      publishedId: id,
      ifExists: 'fail',
      attributes: changeNoticeDraft({...start, id}),
    })
    return id
  }
  const publishedId = open._id.replace(/^drafts\./, '')
  const missing = start.notices.filter(({noticeId}) => !open.noticeIds.includes(noticeId))
  if (missing.length > 0) {
    await client.action({
      actionType: 'sanity.action.document.edit',
      draftId: open._id,
      publishedId,
      patch: {insert: {after: 'notices[-1]', items: missing.map(changedRow)}},
    })
  }
  return publishedId
}

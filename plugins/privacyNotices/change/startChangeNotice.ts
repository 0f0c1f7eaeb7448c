import type {SanityClient} from '@sanity/client'

import type {Examination} from '../examine/examineNotice.js'
import type {StudioText} from '../locale/studioText.js'
import {changeNoticeDraft, earliestEffectiveOn} from './changeNoticeDraft.js'

const openDraftQuery = `*[
  _type == "changeNotice" && _id in path("drafts.**") && $noticeId in notices[].notice._ref
] | order(_updatedAt desc)[0]._id`

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
  const open = await client.fetch<string | null>(
    openDraftQuery,
    {noticeId},
    {perspective: 'raw', useCdn: false},
  )
  if (open) return open.replace(/^drafts\./, '')
  const id = crypto.randomUUID()
  await client.action({
    actionType: 'sanity.action.document.create',
    publishedId: id,
    ifExists: 'fail',
    attributes: changeNoticeDraft({
      id,
      title: text('change.draftTitle', {name: brandName ?? title}),
      noticeId,
      contentHash,
      language: examination.draft?.notice.language ?? 'nb',
      summary,
      effectiveOn: earliestEffectiveOn(now, leadTimeDays, timeZone),
    }),
  })
  return id
}

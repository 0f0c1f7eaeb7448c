import * as z from 'zod'

import type {Services} from '../../api/_server/services.js'
import type {DatasetRestoring} from '../../core/deployment/datasetRestoring.js'
import {changeOutcomeSchema} from '../../core/stamp/changeOutcome.js'
import {noticeHeadSchema} from '../../core/stamp/noticeHead.js'

const headSchema = noticeHeadSchema
  .pick({_id: true, _rev: true, noticeId: true, seenRevision: true, calledOff: true})
  .extend({stampedAt: z.string().nullable()})

const readSchema = z.object({
  revisions: z.array(z.object({_id: z.string(), _rev: z.string()})),
  heads: z.array(headSchema),
  outcomes: z.array(
    changeOutcomeSchema.pick({_id: true, _rev: true, changeNoticeId: true, revision: true}),
  ),
})

const query = `{
  "revisions": *[_id in $ids]{_id, _rev},
  "heads": *[_type == "noticeHead" && noticeId in $ids]{
    _id, _rev, noticeId, seenRevision, calledOff,
    "stampedAt": *[_type == "noticeVersion" && brand == ^.brand && notice == ^.notice
      && language == ^.language] | order(version desc)[0].stampedAt
  },
  "outcomes": *[_type == "changeOutcome" && changeNoticeId in $ids]{_id, _rev, changeNoticeId, revision}
}`

/**
 * Lets the heads know restored notices under their new revisions, so that what was dealt with is not
 * dealt with again: what was called off stays off.
 *
 * A restored notice that is older than its last version is not taken for a new publish, nor does it
 * wait for what its head waited for: what reads differently would else be stamped after that version.
 * The versions may be those of the backup, or may never have been lost.
 *
 * @returns how many notices are held back so until somebody publishes them
 */
export async function keepSeen(
  services: Services,
  {parts, revisions}: Pick<DatasetRestoring, 'parts' | 'revisions'>,
): Promise<number> {
  if (!revisions || revisions.length === 0) return 0
  const contentAt = parts.find(({_key}) => _key === 'content')?.at ?? ''
  const read = await services.query(readSchema, query, {ids: revisions.map(({_key}) => _key)})
  const renewed = (id: string) => {
    const current = read.revisions.find(({_id}) => _id === id)?._rev
    return revisions.find(({_key, is}) => _key === id && is === current)
  }
  const client = await services.contentLake()
  const transaction = client.transaction()
  let held = 0
  for (const head of read.heads) {
    const revision = renewed(head.noticeId)
    if (!revision) continue
    const isSeen = head.seenRevision === revision.was
    const isOff = head.calledOff?.revision === revision.was
    const isOlder = !isSeen && (head.stampedAt ?? '') > contentAt
    if (isOlder && head.seenRevision !== revision.is) held += 1
    const set = {
      ...(isSeen || isOlder ? {seenRevision: revision.is} : {}),
      ...(isOff ? {'calledOff.revision': revision.is} : {}),
    }
    if (Object.keys(set).length === 0) continue
    const unset = isOlder ? ['waiting'] : []
    transaction.patch(head._id, (patch) => patch.ifRevisionId(head._rev).set(set).unset(unset))
  }
  for (const {_id, _rev, changeNoticeId, revision: decided} of read.outcomes) {
    const revision = renewed(changeNoticeId)
    if (!revision || decided !== revision.was) continue
    transaction.patch(_id, (patch) => patch.ifRevisionId(_rev).set({revision: revision.is}))
  }
  await transaction.commit({visibility: 'sync'})
  return held
}

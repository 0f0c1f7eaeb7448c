import type {SanityClient} from '@sanity/client'
import * as z from 'zod'

import {factDocuments} from '../../../core/import/factDocuments.js'
import type {FactProposal} from '../../../core/import/factProposal.js'
import type {ImportInto} from '../../../core/import/proposeFacts.js'
import type {Language} from '../../../core/language.js'
import {randomKey} from '../starters/randomKey.js'

const documentSchema = z.looseObject({_id: z.string(), _type: z.string()}).nullable()

/**
 * Writes accepted facts as drafts, all of them or none: new documents, and gaps of known ones. They
 * are published with the notice, or thrown away, like any other draft.
 */
export async function writeFacts(
  client: SanityClient,
  accepted: readonly FactProposal[],
  into: ImportInto,
  language: Language,
): Promise<void> {
  const changes = factDocuments(accepted, into, language, randomKey)
  if (changes.length === 0) return
  const transaction = client.transaction()
  for (const change of changes) {
    if ('make' in change) {
      transaction.create({...change.make, _id: `drafts.${change.make._id}`})
      continue
    }
    const draftId = `drafts.${change.documentId}`
    const published = documentSchema.parse(
      await client.fetch<unknown>('*[_id == $id][0]', {id: change.documentId}, raw),
    )
    if (published) {
      const {_rev, _createdAt, _updatedAt, ...content} = published
      transaction.createIfNotExists({...content, _id: draftId})
    }
    transaction.patch(draftId, (patch) => patch.setIfMissing(change.fill))
  }
  await transaction.commit({visibility: 'sync'})
}

const raw = {perspective: 'raw', useCdn: false} as const

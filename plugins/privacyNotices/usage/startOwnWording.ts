import type {SanityClient} from '@sanity/client'
import * as z from 'zod'

import type {Brand} from '../../../core/content/brand.js'

const sharedTextSchema = z.object({
  title: z.string().nullish(),
  group: z.looseObject({_ref: z.string()}),
  texts: z.array(z.looseObject({_key: z.string()})).nullish(),
  isPublished: z.boolean(),
  isBrandPublished: z.boolean(),
})

/** The words of a shared text as they are written now, whole as they are stored. */
const sharedTextQuery = `*[_id in [$draftId, $id]] | order(_id in path("drafts.**") desc)[0]{
  title, group, texts,
  "isPublished": count(*[_id == $id]) > 0,
  "isBrandPublished": count(*[_id == $brandId]) > 0
}`

/**
 * Starts a brand's own wording of a shared text with the shared words, as a draft: until it is
 * published the brand's notices keep the shared text.
 *
 * Returns the id to open.
 */
export async function startOwnWording(
  client: SanityClient,
  clauseId: string,
  brand: Pick<Brand, '_id' | 'name'>,
  titleOf: (title: string) => string,
): Promise<string> {
  const shared = sharedTextSchema.parse(
    await client.fetch<unknown>(
      sharedTextQuery,
      {id: clauseId, draftId: `drafts.${clauseId}`, brandId: brand._id},
      {perspective: 'raw', useCdn: false},
    ),
  )
  const id = crypto.randomUUID()
  await client.action({
    actionType: 'sanity.action.document.create',
    publishedId: id,
    ifExists: 'fail',
    attributes: {
      _id: `drafts.${id}`,
      _type: 'clause',
      title: titleOf(shared.title ?? ''),
      group: shared.group,
      texts: shared.texts ?? [],
      overrides: referenceTo(clauseId, 'clause', shared.isPublished),
      brand: referenceTo(brand._id, 'brand', shared.isBrandPublished),
    },
  })
  return id
}

/** What is not published yet can only be pointed at weakly, until both are published. */
function referenceTo(id: string, type: string, isPublished: boolean) {
  return {
    _type: 'reference',
    _ref: id,
    ...(isPublished ? {} : {_weak: true, _strengthenOnPublish: {type}}),
  }
}

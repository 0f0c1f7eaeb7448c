import type {StructureResolverContext} from 'sanity/structure'
import * as z from 'zod'

const namedSchema = z
  .object({name: z.string().nullish(), slug: z.string().nullish(), group: z.string().nullish()})
  .nullable()

/** What the title and the lists of a group or brand need to know of it, as it is being written. */
export async function readName(context: StructureResolverContext, id: string) {
  return namedSchema.parse(
    await context
      .getClient({apiVersion: '2025-02-19'})
      .fetch<unknown>(
        '*[_id == $id][0]{name, "slug": slug.current, "group": group._ref}',
        {id},
        {perspective: 'drafts', useCdn: false},
      ),
  )
}

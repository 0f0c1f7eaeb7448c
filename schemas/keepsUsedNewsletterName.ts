import {getPublishedId, type ValidationContext} from 'sanity'
import * as z from 'zod'

import {slugSchema} from '../core/content/reference.js'
import {say, type Said} from './say.js'

const memberSchema = z.object({_key: z.string()})
const publishedSchema = z.object({brand: z.string(), name: z.string()})

const nameQuery = `*[_type == "brand" && _id == $brand][0]{
  "brand": slug.current, "name": newsletters[_key == $key][0].slug.current
}`
const usedQuery = `defined(*[_type in ["optOut", "consent"] && brand == $brand
  && newsletter == $name][0]._id)`

/** A newsletter that people have left keeps its short name: their opt-outs are kept under it. */
export async function keepsUsedNewsletterName(
  slug: unknown,
  {document, parent, getClient}: Pick<ValidationContext, 'document' | 'parent' | 'getClient'>,
): Promise<true | Said> {
  const chosen = slugSchema.safeParse(slug).data?.current
  const member = memberSchema.safeParse(parent).data
  if (chosen === undefined || !document || !member) return true
  const client = getClient({apiVersion: '2025-02-19'})
  const options = {perspective: 'published', useCdn: false} as const
  const asked = {brand: getPublishedId(document._id), key: member._key}
  const answer = await client.fetch<unknown>(nameQuery, asked, options)
  const published = publishedSchema.safeParse(answer).data
  if (!published || published.name === chosen) return true
  const {brand, name} = published
  if (!(await client.fetch<boolean>(usedQuery, {brand, name}, options))) return true
  return say(
    `People have unsubscribed from this newsletter under “${name}”: under another short name that would hold no longer. Write “${name}” again.`,
    `Folk har meldt seg av dette nyhetsbrevet under «${name}»: under et annet kortnavn ville det ikke gjelde lenger. Skriv «${name}» igjen.`,
    `Folk har afmeldt dette nyhedsbrev under »${name}«: under et andet kort navn ville det ikke længere gælde. Skriv »${name}« igen.`,
  )
}

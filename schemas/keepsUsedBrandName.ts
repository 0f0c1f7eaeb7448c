import {getPublishedId, type ValidationContext} from 'sanity'
import * as z from 'zod'

import {slugSchema} from '../core/content/reference.js'
import {say, type Said} from './say.js'

const nameQuery = '*[_type == "brand" && _id == $brand][0].slug.current'
const usedQuery = `defined(*[_type in ["optOut", "consent", "dataRequest"] && brand == $name
  && coalesce(state, "") != "purged"][0]._id)`

/**
 * A brand that people have left, or have asked for their data, keeps its short name: opt-outs and
 * requests are kept under it, and outlive every other name.
 */
export async function keepsUsedBrandName(
  slug: unknown,
  {document, getClient}: Pick<ValidationContext, 'document' | 'getClient'>,
): Promise<true | Said> {
  const chosen = slugSchema.safeParse(slug).data?.current
  if (chosen === undefined || !document) return true
  const client = getClient({apiVersion: '2025-02-19'})
  const options = {perspective: 'published', useCdn: false} as const
  const brand = getPublishedId(document._id)
  const published = await client.fetch<unknown>(nameQuery, {brand}, options)
  const name = z.string().safeParse(published).data
  if (name === undefined || name === chosen) return true
  if (!(await client.fetch<boolean>(usedQuery, {name}, options))) return true
  return say(
    `People have unsubscribed from this brand, or asked for their data, under “${name}”: under another short name that would hold no longer. Write “${name}” again.`,
    `Folk har meldt seg av, eller bedt om opplysningene sine, under «${name}»: under et annet kortnavn ville det ikke gjelde lenger. Skriv «${name}» igjen.`,
    `Folk har afmeldt sig eller bedt om deres oplysninger under »${name}«: under et andet kort navn ville det ikke længere gælde. Skriv »${name}« igen.`,
  )
}

import {getPublishedId, type ValidationContext} from 'sanity'
import * as z from 'zod'

import {slugSchema} from '../core/content/reference.js'
import type {Said} from './say.js'

const memberSchema = z.object({_key: z.string()})
const publishedSchema = z.object({brand: z.string(), name: z.string()})

interface UsedName {
  /** GROQ of the published `{brand, name}`, by `$brand`, and `$key` of a member of its lists. */
  readonly published: string
  /** GROQ of whether something is kept under that `$brand` and `$name`. */
  readonly isUsed: string
  /** What is said to who would change it. */
  readonly told: (name: string) => Said
}

/** Refuses another short name for what people have acted under: what they did is kept under it. */
export function keepsUsedName({published, isUsed, told}: UsedName) {
  return async (
    slug: unknown,
    {document, parent, getClient}: Pick<ValidationContext, 'document' | 'parent' | 'getClient'>,
  ): Promise<true | Said> => {
    const chosen = slugSchema.safeParse(slug).data?.current
    if (chosen === undefined || !document) return true
    const client = getClient({apiVersion: '2025-02-19'})
    const options = {perspective: 'published', useCdn: false} as const
    const key = memberSchema.safeParse(parent).data?._key ?? ''
    const asked = {brand: getPublishedId(document._id), key}
    const before = publishedSchema.safeParse(await client.fetch(published, asked, options)).data
    if (!before || before.name === chosen) return true
    return (await client.fetch<boolean>(isUsed, before, options)) ? told(before.name) : true
  }
}

import type {SanityClient} from '@sanity/client'
import * as z from 'zod'

import {resolvedNoticeSchema, type ResolvedNotice} from '../../../core/compose/resolvedNotice.js'

const textsSchema = z.array(z.object({version: z.number(), resolved: z.string()}))

/** The texts of some versions of one notice by number. A version never changes: once is enough. */
export async function readVersionTexts(
  client: SanityClient,
  ids: readonly string[],
): Promise<ReadonlyMap<number, ResolvedNotice>> {
  const answer = await client.fetch<unknown>(
    '*[_type == "noticeVersion" && _id in $ids]{version, resolved}',
    {ids},
    {perspective: 'raw', useCdn: false},
  )
  return new Map(
    textsSchema
      .parse(answer)
      .map(({version, resolved}) => [version, resolvedNoticeSchema.parse(JSON.parse(resolved))]),
  )
}

import * as z from 'zod'

import type {Services} from '../services.js'
import {inPages, pageSize} from './inPages.js'
import type {SeenDocument} from './purgeAsSeen.js'

const seenSchema = z.array(z.object({_id: z.string(), _rev: z.string()}))

/** How many documents a run was done with, and what it could not do, by document. */
export interface PurgedDocuments {
  readonly done: number
  readonly failed: readonly {readonly id: string; readonly reason: string}[]
}

const mostAtOnce = 500

/**
 * Does something to each document that a filter finds, as `inPages` does.
 *
 * @param filter GROQ; may name `$since`
 */
export async function purgeEach(
  services: Services,
  {filter, since}: {readonly filter: string; readonly since: Date},
  purge: (document: SeenDocument) => Promise<boolean>,
): Promise<PurgedDocuments> {
  const groq = `*[_id > $after && ${filter}] | order(_id asc)[0...${pageSize}]{_id, _rev}`
  const read = (after: string) =>
    services.query(seenSchema, groq, {after, since: since.toISOString()})
  const {done, failed} = await inPages(read, purge, mostAtOnce)
  return {done, failed: failed.map(({document: {_id: id}, reason}) => ({id, reason}))}
}

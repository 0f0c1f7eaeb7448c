import * as z from 'zod'

import {withoutAddresses} from '../afterAnswer.js'
import type {Services} from '../services.js'
import type {SeenDocument} from './purgeAsSeen.js'

const seenSchema = z.array(z.object({_id: z.string(), _rev: z.string()}))

/** How many documents a run was done with, and what it could not do, by document. */
export interface PurgedDocuments {
  readonly done: number
  readonly failed: readonly {readonly id: string; readonly reason: string}[]
}

const page = 200
const mostAtOnce = 500

/**
 * Does something to each document that a filter finds, page by page, until it is through or has done
 * enough for one run. One that fails holds up no other, however many fail.
 *
 * @param filter GROQ; may name `$since`
 */
export async function purgeEach(
  services: Services,
  {filter, since}: {readonly filter: string; readonly since: Date},
  purge: (document: SeenDocument) => Promise<boolean>,
): Promise<PurgedDocuments> {
  const groq = `*[_id > $after && ${filter}] | order(_id asc)[0...${page}]{_id, _rev}`
  const failed: {id: string; reason: string}[] = []
  let done = 0
  let after = ''
  while (done < mostAtOnce) {
    const params = {after, since: since.toISOString()}
    const documents = await services.query(seenSchema, groq, params)
    for (const document of documents) {
      try {
        if (await purge(document)) done += 1
      } catch (error) {
        failed.push({id: document._id, reason: withoutAddresses(String(error)).slice(0, 300)})
      }
    }
    const last = documents.at(-1)
    if (!last || documents.length < page) break
    after = last._id
  }
  return {done, failed}
}

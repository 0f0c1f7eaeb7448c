import * as z from 'zod'

import type {Services} from '../services.js'

const transactionSchema = z.object({
  author: z.string(),
  documentIDs: z.array(z.string()).optional(),
})

/** A user id of the Content Lake; anything else is not repeated in a log. */
const idPattern = /^[\w<>.-]{1,64}$/

/**
 * Who made a document: the author of its first transaction, as the Content Lake keeps it. A writer
 * cannot choose it, as it could any attribute of the document.
 *
 * `unknown` where the history cannot be read: it may lag behind, and a token may lack the right.
 * Source: https://www.sanity.io/docs/http-reference/history
 */
export async function authorOf(services: Services, documentId: string): Promise<string> {
  const {url, dataset, token} = services.settings.contentLake
  const search = new URLSearchParams({excludeContent: 'true', limit: '1'})
  try {
    const response = await fetch(
      `${url}/data/history/${dataset}/transactions/${documentId}?${search}`,
      {headers: {authorization: `Bearer ${token}`}, signal: AbortSignal.timeout(5000)},
    )
    if (!response.ok) return 'unknown'
    const [line = ''] = (await response.text()).split('\n')
    const {author} = transactionSchema.parse(JSON.parse(line))
    return idPattern.test(author) ? author : 'unknown'
  } catch {
    return 'unknown'
  }
}

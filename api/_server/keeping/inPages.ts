import {withoutAddresses} from '../afterAnswer.js'

/** How many documents something was done with, and which it could not be done with this time. */
export interface DoneInPages<Document> {
  readonly done: number
  readonly failed: readonly {readonly document: Document; readonly reason: string}[]
}

/** How many documents are read at once. */
export const pageSize = 200

/**
 * Does something with each document of a list, page by page, until it is through or has done enough
 * for one run. One that fails holds up no other, however many fail.
 *
 * @param read the next `pageSize` documents behind an id, in the order of their ids
 * @param act whether it did something
 */
export async function inPages<Document extends {readonly _id: string}>(
  read: (after: string) => Promise<readonly Document[]>,
  act: (document: Document) => Promise<boolean>,
  mostAtOnce: number,
): Promise<DoneInPages<Document>> {
  const failed: {document: Document; reason: string}[] = []
  let done = 0
  let after = ''
  while (done < mostAtOnce) {
    const documents = await read(after)
    for (const document of documents) {
      try {
        if (await act(document)) done += 1
      } catch (error) {
        failed.push({document, reason: withoutAddresses(String(error)).slice(0, 300)})
      }
    }
    const last = documents.at(-1)
    if (!last || documents.length < pageSize) break
    after = last._id
  }
  return {done, failed}
}

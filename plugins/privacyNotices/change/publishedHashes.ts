import type {SanityClient} from '@sanity/client'

import {readBothFacts, readNotice} from '../content/openStudioContent.js'
import {examineNotice} from '../examine/examineNotice.js'
import type {StudioText} from '../locale/studioText.js'

export type PublishedHashes =
  | {readonly isComplete: true; readonly hashes: ReadonlyMap<string, string>}
  | {readonly isComplete: false; readonly missing: readonly string[]}

/**
 * The content hash of each notice as it is published right now, read afresh.
 *
 * Taken in the moment before a change notice is published, so that what is decided is what stands
 * there and not what stood there when its pane was opened.
 */
export async function publishedHashes(
  client: SanityClient,
  noticeIds: readonly string[],
  text: StudioText,
): Promise<PublishedHashes> {
  const facts = await readBothFacts(client)
  const examined = await Promise.all(
    noticeIds.map(async (id) => {
      const reading = await readNotice(client, id)
      return {id, ...(await examineNotice(reading.published, reading, facts, text))}
    }),
  )
  const missing = examined
    .filter(({publishedHash}) => publishedHash === undefined)
    .map(({brandName, title}) => `${brandName ?? text('change.unknownBrand')}: ${title}`)
  if (missing.length > 0) return {isComplete: false, missing}
  return {
    isComplete: true,
    hashes: new Map(
      examined.flatMap(({id, publishedHash}) =>
        publishedHash === undefined ? [] : [[id, publishedHash]],
      ),
    ),
  }
}

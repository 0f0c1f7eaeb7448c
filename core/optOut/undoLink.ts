import * as z from 'zod'

import {languageSchema} from '../language.js'
import {sealToken} from '../token/sealToken.js'
import type {OptOut} from './optOut.js'
import {undoEndsAt} from './undoPeriod.js'
import type {LinkSettings} from './unsubscribeLink.js'

/** What an undo link is bound to: these entries, as they were recorded then and no later time. */
export const undoClaimsSchema = z.object({
  /** Subject key. */
  k: z.string().regex(/^[0-9a-f]{32}$/),
  /** Ids of the entries, without what they share. */
  i: z.array(z.string().min(1)).min(1),
  /** When they were recorded, in milliseconds since 1970. */
  a: z.number().int(),
  /** Slug of the brand whose page it is. */
  b: z.string().min(1),
  l: languageSchema,
})

export type UndoClaims = z.infer<typeof undoClaimsSchema>

/**
 * The link that takes leaving back. It is only ever mailed to the mailbox itself: whoever holds a
 * forwarded newsletter can neither use it nor get it.
 *
 * @param entries of one act, so of one person and recorded at one time
 */
export async function undoLink(
  entries: readonly Pick<OptOut, '_id' | 'subjectKey' | 'recordedAt' | 'language'>[],
  brand: string,
  {keys, publicOrigin, linkHost}: LinkSettings,
): Promise<{readonly url: string; readonly endsAt: Date}> {
  const [first] = entries
  if (!first) throw new Error('an undo link needs an entry')
  const endsAt = undoEndsAt(first.recordedAt)
  const claims: UndoClaims = {
    k: first.subjectKey,
    i: entries.map(({_id}) => _id.slice(prefixOf(first.subjectKey).length)),
    a: Date.parse(first.recordedAt),
    b: brand,
    l: first.language,
  }
  const token = await sealToken(keys, 'resubscribe', claims, endsAt)
  const origin = (linkHost ?? publicOrigin).replace(/\/$/, '')
  return {url: `${origin}/api/unsubscribe/undo?t=${token}`, endsAt}
}

/** The ids of the entries a link is bound to. */
export function entryIdsOf({k, i}: UndoClaims): string[] {
  return i.map((rest) => `${prefixOf(k)}${rest}`)
}

function prefixOf(subjectKey: string): string {
  return `optOut.${subjectKey}.`
}

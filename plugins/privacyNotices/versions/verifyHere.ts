import type {SanityClient} from '@sanity/client'
import * as z from 'zod'

import {readPublicKeys} from '../../../core/archive/publicKeysJson.js'
import {noticeHeadSchema} from '../../../core/stamp/noticeHead.js'
import {noticeVersionSchema, type NoticeName} from '../../../core/stamp/noticeVersion.js'
import {verifyChain, type ChainVerdict} from '../../../core/stamp/verifyChain.js'

const query = `{
  "versions": *[_type == "noticeVersion" && brand == $brand && notice == $notice && language == $language],
  "head": *[_type == "noticeHead" && brand == $brand && notice == $notice && language == $language][0]
}`

const answerSchema = z.object({
  versions: z.array(noticeVersionSchema),
  head: noticeHeadSchema.nullable(),
})

/**
 * Recomputes a notice's whole chain in the browser from the stored documents and the published keys:
 * the functions only say which keys are theirs.
 *
 * `undefined` where it cannot be known: no keys to be had, or a browser without Ed25519.
 */
export async function verifyHere(
  client: SanityClient,
  functionsOrigin: string,
  {brand, notice, language}: NoticeName,
): Promise<ChainVerdict | undefined> {
  if (!(await knowsEd25519())) return undefined
  const keys = await fetch(`${functionsOrigin}/api/health`)
    .then(async (response) => readPublicKeys(await response.json()))
    .catch(() => undefined)
  if (!keys) return undefined
  const answer = await client.fetch<unknown>(
    query,
    {brand, notice, language},
    {perspective: 'raw', useCdn: false},
  )
  const {versions, head} = answerSchema.parse(answer)
  return await verifyChain(versions, keys, head ?? undefined)
}

/** Without it every signature would look false. */
async function knowsEd25519(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
    return true
  } catch {
    return false
  }
}

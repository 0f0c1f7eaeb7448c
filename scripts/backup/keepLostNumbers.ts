import * as z from 'zod'

import {publicKeysById} from '../../api/_server/publicKeys.js'
import {resendInstant} from '../../api/_server/resendInstant.js'
import type {Services} from '../../api/_server/services.js'
import {noticeHeadSchema} from '../../core/stamp/noticeHead.js'
import {
  readAnchorSubject,
  readAnchorText,
  type AnchoredVersion,
} from '../../core/stamp/readAnchorMail.js'
import {isSignedBy} from '../../core/stamp/versionSignature.js'
import {resendAnswer} from '../setup/readResendList.js'
import {resendPage} from './resendPages.js'

const emailSchema = z.object({id: z.string(), subject: z.string(), created_at: z.string()})
const textSchema = z.object({text: z.string().nullish()})
const headsSchema = z.array(
  noticeHeadSchema.pick({
    _id: true,
    _rev: true,
    brand: true,
    notice: true,
    language: true,
    version: true,
    hash: true,
  }),
)

export interface LostNumbers {
  /** Ids of the chains that were raised, each with its number. */
  readonly raised: readonly string[]
  /** Notices of which the first version was shown and is lost. */
  readonly lost: readonly string[]
}

type Anchor = AnchoredVersion & {readonly brand: string; readonly language: string}

/** Clocks of the mail service and of the functions may differ by this much. */
const skewMs = 5 * 60_000

/**
 * Finds versions that were stamped after the backup, by the mails that took their hashes to the
 * privacy leads, and raises their heads: sites have shown these numbers, which no other text may get.
 *
 * A mail counts where its hash is signed by a key of ours and goes on from where a chain ends.
 *
 * Of a first version no chain was left, and the mail does not say which of a brand's notices it is of:
 * nothing can hold that number.
 *
 * @throws Refusal `unavailable` where the mail service does not answer
 */
export async function keepLostNumbers(services: Services, since: Date): Promise<LostNumbers> {
  const anchors = await anchorsSince(services, since)
  const heads = await services.query(headsSchema, '*[_type == "noticeHead"]')
  const client = await services.contentLake()
  const raised: string[] = []
  for (const head of heads) {
    let last: Pick<AnchoredVersion, 'version' | 'hash'> | undefined
    for (;;) {
      const {version, hash} = last ?? head
      const next = anchors.find(
        (anchor) =>
          anchor.brand === head.brand &&
          anchor.language === head.language &&
          anchor.version === version + 1 &&
          anchor.previousHash === hash,
      )
      if (!next || version === 0) break
      last = next
    }
    if (!last) continue
    const {version, hash} = last
    await client
      .patch(head._id)
      .ifRevisionId(head._rev)
      .set({version, hash})
      .commit({visibility: 'sync'})
    raised.push(`${head.brand}.${head.notice}.${head.language} ${version}`)
  }
  return {raised, lost: await lostFirsts(services, anchors)}
}

/** The first versions that are in no backup. */
async function lostFirsts(services: Services, anchors: readonly Anchor[]): Promise<string[]> {
  const firsts = anchors.filter(({version}) => version === 1)
  const hashes = firsts.map(({hash}) => hash)
  const query = '*[_type == "noticeVersion" && version == 1 && hash in $hashes].hash'
  const there = await services.query(z.array(z.string()), query, {hashes})
  const lost = firsts.filter(({hash}) => !there.includes(hash))
  // A mail went to each privacy lead.
  return [...new Map(lost.map((first) => [first.hash, first])).values()].map(
    ({brand, language}) => `a notice of ${brand} in ${language}`,
  )
}

async function anchorsSince(services: Services, since: Date): Promise<Anchor[]> {
  const keys = Object.values(await publicKeysById(services.settings))
  const resend = await services.resend()
  const anchors: Anchor[] = []
  for (let after: string | undefined; ;) {
    const page = await resendPage(services, '/emails', emailSchema, after)
    for (const {id, subject} of page.entries.filter((email) => isSince(email, since))) {
      const named = readAnchorSubject(subject)
      if (!named) continue
      const path = `/emails/${encodeURIComponent(id)}`
      const email = await resendAnswer('reading a mail', (options) =>
        resend.get<unknown>(path, options),
      )
      const anchor = readAnchorText(textSchema.parse(email).text ?? '', named.version)
      if (anchor && (await isOurs(anchor, keys))) anchors.push({...named, ...anchor})
    }
    const last = page.entries.at(-1)
    if (!page.next || !last || !isSince(last, since)) return anchors
    after = page.next
  }
}

async function isOurs({hash, signature}: Anchor | AnchoredVersion, keys: readonly string[]) {
  for (const key of keys) if (await isSignedBy(key, hash, signature)) return true
  return false
}

function isSince({created_at: written}: z.infer<typeof emailSchema>, since: Date): boolean {
  return resendInstant(written) >= since.getTime() - skewMs
}

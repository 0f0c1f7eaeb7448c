import * as z from 'zod'

import {channelSchema} from '../../core/optOut/channel.js'
import {isSuppressed} from '../../core/optOut/isSuppressed.js'
import {optOutSchema} from '../../core/optOut/optOut.js'
import {newsletterOf, sendingBrandSchema} from '../../core/optOut/sendingBrand.js'
import {Refusal} from '../../core/refusal.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import {assertNotRestoring} from '../_server/lease/assertNotRestoring.js'
import {parseJson, readText} from '../_server/readJson.js'
import {type Call, route} from '../_server/route.js'
import {assertSendsFor, senderOf} from '../_server/senders/senderOf.js'

const limitBytes = 512 * 1024
const askedSchema = z.strictObject({
  addresses: z.array(z.string()).min(1).max(1000),
  brand: z.string().min(1),
  newsletter: z.string().min(1).optional(),
  channel: channelSchema.optional(),
})
const foundSchema = z.object({
  brand: sendingBrandSchema.nullable(),
  optOuts: z.array(
    optOutSchema.pick({subjectKey: true, brand: true, newsletter: true, channel: true}),
  ),
})
const query = `{
  "brand": *[_type == "brand" && slug.current == $brand][0]{name, slug, controller, newsletters},
  "optOuts": *[_type == "optOut" && subjectKey in $keys && brand == $brand && !defined(undoneAt)]
    {subjectKey, brand, newsletter, channel}
}`

/**
 * Who of these must not be sent a brand's marketing. It tells nothing of transactional mail and of
 * notices, which no opt-out silences.
 *
 * Addresses are answered for by their places in the question, all alike: one that nobody has heard of
 * is one that has not left. A brand or newsletter that is unknown is refused: a misspelt name must
 * not read as "nobody has left".
 */
async function checkAddresses({request, services, now}: Call): Promise<Response> {
  const sender = senderOf({request, services})
  // A ledger that is not all there must not read as "nobody has left".
  await assertNotRestoring(services)
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Refusal('wrong_type', 'Expected application/json.')
  const asked = parseJson(await readText(request, limitBytes), askedSchema)
  assertSendsFor(sender, asked.brand)
  const {SUBJECT_KEY} = services.settings.secrets
  const keys = await Promise.all(asked.addresses.map((address) => keyOf(SUBJECT_KEY, address)))
  const found = await services.query(foundSchema, query, {
    brand: asked.brand,
    keys: [...new Set(keys.flatMap((key) => key ?? []))],
  })
  const {brand} = found
  if (!brand) throw new Refusal('not_found', 'No brand goes by that name.')
  const newsletter = newsletterOf(brand, asked.newsletter ?? '')
  if (asked.newsletter !== undefined && !newsletter) {
    throw new Refusal('not_found', 'The brand has no newsletter of that name.')
  }
  const sending = {...asked, channel: asked.channel ?? newsletter?.channel ?? 'email'}
  const left = Map.groupBy(found.optOuts, (entry) => entry.subjectKey)
  const indexes = (isWanted: (key: string | undefined) => boolean): number[] =>
    keys.flatMap((key, index) => (isWanted(key) ? [index] : []))
  const suppressed = indexes((key) => isSuppressed(left.get(key ?? '') ?? [], sending))
  const invalid = indexes((key) => key === undefined)
  const counts = {asked: keys.length, suppressed: suppressed.length, invalid: invalid.length}
  console.info(JSON.stringify({check: counts, sender: sender.name, at: now.toISOString()}))
  return Response.json({suppressed, invalid}, {headers: {'cache-control': 'no-store'}})
}

/** `undefined` for what is no address. */
async function keyOf(secret: string, address: string): Promise<string | undefined> {
  try {
    return await subjectKey(secret, address)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

export default route('/api/suppressions/check', {POST: checkAddresses})

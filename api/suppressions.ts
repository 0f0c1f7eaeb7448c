import * as z from 'zod'

import {optOutSchema} from '../core/optOut/optOut.js'
import {suppressionEntry} from '../core/optOut/suppressionEntry.js'
import {Refusal} from '../core/refusal.js'
import {assertNotRestoring} from './_server/lease/assertNotRestoring.js'
import {openAddress, readEntries} from './_server/optOut/ledger/readEntries.js'
import {type Call, route} from './_server/route.js'
import {readQuery} from './_server/senders/readQuery.js'
import {type Sender, senderOf} from './_server/senders/senderOf.js'
import {
  readCursor,
  type SuppressionCursor,
  writeCursor,
} from './_server/senders/suppressionCursor.js'

const querySchema = z.strictObject({
  since: z.iso
    .datetime({offset: true, error: 'expected an instant as 2025-03-31T12:00:00Z'})
    .optional(),
  limit: z.coerce
    .number('expected 1 to 1000')
    .int('expected 1 to 1000')
    .min(1, 'expected 1 to 1000')
    .max(1000, 'expected 1 to 1000')
    .default(500),
  cursor: z.string().optional(),
})

/** An entry is in the ledger within 8 seconds of the instant it bears, or never. */
const settledAfterMs = 60_000

const changedAt = 'coalesce(undoneAt, recordedAt)'
const storedSchema = optOutSchema
  .pick({
    _id: true,
    brand: true,
    newsletter: true,
    channel: true,
    source: true,
    recordedAt: true,
    undoneAt: true,
  })
  .extend({changedAt: z.string()})

/**
 * The ledger's changes since an instant, in order, for senders that keep lists of their own: who has
 * left, and who has come back. An address is given while the ledger holds it; afterwards only a
 * check by address tells.
 *
 * `next` is the cursor of the next page, null on the last. `nextSince` is from when to ask another
 * time. It lies a minute back: an entry may be written some seconds after the instant it bears, and
 * is rather told twice than missed.
 */
async function readSuppressions(call: Call): Promise<Response> {
  const {request, url, services, now} = call
  const sender = senderOf({request, services})
  await assertNotRestoring(services)
  const {since, limit, cursor: text} = readQuery(url, querySchema)
  const after = text === undefined ? startingAt(since, now) : readCursor(text)
  const stored = await services.query(z.array(storedSchema), queryFor(limit, sender), {
    at: after.at,
    id: after.id,
    brands: sender.brands ?? [],
  })
  const page = stored.slice(0, limit)
  const ids = page.map(({_id}) => _id)
  const sealed = Map.groupBy(await readEntries(services, ids), ({_id}) => _id)
  const opened = await Promise.all(
    page.map(async (entry) => ({
      entry,
      address: await openAddress(services, sealed.get(entry._id) ?? []),
    })),
  )
  const suppressions = opened.flatMap(({entry, address}) =>
    address === undefined ? [] : [suppressionEntry(entry, address)],
  )
  const withoutAddress = page.length - suppressions.length
  const last = page.at(-1)
  const next =
    last && stored.length > limit
      ? writeCursor({at: last.changedAt, id: last._id, again: after.again})
      : null
  const counts = {told: suppressions.length, withoutAddress}
  console.info(JSON.stringify({suppressions: counts, sender: sender.name, at: now.toISOString()}))
  return Response.json(
    {suppressions, withoutAddress, next, nextSince: after.again},
    {headers: {'cache-control': 'no-store'}},
  )
}

/** Before every id comes the empty one: what changed at that very instant is told too. */
function startingAt(since: string | undefined, now: Date): SuppressionCursor {
  if (since === undefined) {
    throw new Refusal('bad_request', 'Expected since=<instant>, as 2025-03-31T12:00:00Z.')
  }
  const from = new Date(since)
  const settled = new Date(now.getTime() - settledAfterMs)
  return {at: from.toISOString(), id: '', again: (settled > from ? settled : from).toISOString()}
}

function queryFor(limit: number, {brands}: Sender): string {
  return `*[_type == "optOut" ${brands ? '&& brand in $brands' : ''}
      && (${changedAt} > $at || (${changedAt} == $at && _id > $id))]
    | order(${changedAt} asc, _id asc)[0...${limit + 1}]
    {_id, brand, newsletter, channel, source, recordedAt, undoneAt, "changedAt": ${changedAt}}`
}

export default route('/api/suppressions', {GET: readSuppressions})

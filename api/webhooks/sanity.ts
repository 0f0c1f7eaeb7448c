import * as z from 'zod'

import {afterAnswer} from '../_server/afterAnswer.js'
import {deliverPending} from '../_server/announce/deliverPending.js'
import {assertSanitySignature} from '../_server/assertSanitySignature.js'
import {noteWebhook} from '../_server/health/noteWebhook.js'
import {parseJson, readText} from '../_server/readJson.js'
import {route, type Call} from '../_server/route.js'
import {stampChangeNotice} from '../_server/stamp/stampChangeNotice.js'
import {stampNotice} from '../_server/stamp/stampNotice.js'

const limitBytes = 256 * 1024

const hintSchema = z.object({
  _id: z.string(),
  _type: z.enum(['privacyNotice', 'changeNotice']),
})

/**
 * A signed delivery of Sanity's webhook. It is only a hint that something was published: what is
 * stamped is what the dataset holds when it is read.
 */
async function receiveDelivery({request, now, services}: Call): Promise<Response> {
  const body = await readText(request, limitBytes)
  const {mode, secrets} = services.settings
  await assertSanitySignature(secrets.SANITY_WEBHOOK_SECRET, request, body, now)
  const {_id: id, _type: type} = parseJson(body, hintSchema)
  if (mode === 'preview') return Response.json({state: 'preview'})
  const outcome =
    type === 'privacyNotice'
      ? await stampNotice(services, id)
      : await stampChangeNotice(services, id)
  const isMailOwed = outcome.state === 'stamped' || ('isAsked' in outcome && outcome.isAsked)
  if (isMailOwed) {
    await afterAnswer('delivering', async () => await deliverPending(services, now))
  }
  await afterAnswer('noting the webhook', async () => await noteWebhook(services, now))
  return Response.json(outcome)
}

export default route('/api/webhooks/sanity', {POST: receiveDelivery})

import {encodeSignatureHeader} from '@sanity/webhook'
import {expect, test} from 'vitest'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {createServices} from '../../api/_server/createServices.js'
import {sendMail} from '../../api/_server/sendMail.js'
import {parseSettings} from '../../api/_server/settings.js'
import cron from '../../api/cron.js'
import webhook from '../../api/webhooks/sanity.js'
import {productionSettings} from './productionSettings.js'

const environment = {...productionSettings, VERCEL_ENV: 'preview'}
Object.assign(process.env, environment)

test('outside production no webhook stamps, signed or not', async () => {
  const body = JSON.stringify({_id: 'notice', _type: 'privacyNotice'})
  const secret = productionSettings.SANITY_WEBHOOK_SECRET
  const send = async (signature: string) =>
    await webhook.fetch(
      new Request('https://notices.example/api/webhooks/sanity', {
        method: 'POST',
        headers: {'sanity-webhook-signature': signature},
        body,
      }),
    )
  const signature = await encodeSignatureHeader(body, Date.now(), secret)
  expect(await (await send(signature)).json()).toEqual({state: 'preview'})
  expect((await send('none')).status).toBe(401)
})

test('outside production no run does anything', async () => {
  const headers = {authorization: `Bearer ${productionSettings.CRON_SECRET}`}
  const response = await cron.fetch(new Request('https://notices.example/api/cron', {headers}))
  expect(await response.json()).toEqual({mode: 'preview'})
})

test('outside production nothing is mailed', async () => {
  const services = createServices(parseSettings(environment))
  const mail = {subject: 's', html: 'h', text: 't'}
  const outgoing = {to: 'kari@example.com', mail, idempotencyKey: 'a'}
  expect(await sendMail(services, outgoing)).toEqual({state: 'held'})
  expect(await deliverPending(services, new Date())).toEqual({sent: 0, failed: 0})
})

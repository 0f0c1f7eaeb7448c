import {createServer} from 'node:http'

import {encodeSignatureHeader} from '@sanity/webhook'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'

import {createServices} from '../../api/_server/createServices.js'
import {route} from '../../api/_server/route.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import cron from '../../api/cron.js'
import health from '../../api/health.js'
import webhook from '../../api/webhooks/sanity.js'
import {Refusal} from '../../core/refusal.js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const id = 'notice-klinikk24-nb'
const hint = JSON.stringify({_id: id, _type: 'privacyNotice'})
const url = `${functionsOrigin}/api/webhooks/sanity`

async function post(body: string | Uint8Array<ArrayBuffer>, signature?: string): Promise<number> {
  const headers = signature === undefined ? undefined : {'sanity-webhook-signature': signature}
  const request = new Request(url, {method: 'POST', body, ...(headers ? {headers} : {})})
  return (await webhook.fetch(request)).status
}

const sign = async (body: string, ageMs = 0, secret?: string): Promise<string> =>
  await encodeSignatureHeader(
    body,
    stack.clock.now().getTime() - ageMs,
    secret ?? stack.services.settings.secrets.SANITY_WEBHOOK_SECRET,
  )

test('a delivery without a good and fresh signature does nothing', async () => {
  await stack.publish(id, {title: 'Usignert'})
  const signature = await sign(hint)
  expect(await post(hint)).toBe(401)
  expect(await post(hint, '')).toBe(401)
  expect(await post(hint, 'v1=abc')).toBe(401)
  expect(await post(hint, await sign(hint, 0, 'another secret'))).toBe(401)
  expect(await post(hint.replace('nb', 'en'), signature)).toBe(401)
  expect(await post(hint, signature.replace(/t=\d/, 't=9'))).toBe(401)
  expect(await post(hint, await sign(hint, 6 * 60_000))).toBe(401)
  expect(await post(hint, await sign(hint, -6 * 60_000))).toBe(401)
  expect(await stack.versionsOf(id)).toHaveLength(3)
  expect(await post(hint, signature)).toBe(200)
  expect(await stack.versionsOf(id)).toHaveLength(4)
})

test.each(['no json', '[]', '{"_id":1,"_type":"privacyNotice"}', '{"_id":"a","_type":"brand"}'])(
  'a signed body that is %j is a bad request',
  async (body) => {
    expect(await post(body, await sign(body))).toBe(400)
  },
)

test('a body that is too large or not UTF-8 is refused', async () => {
  const large = 'x'.repeat(256 * 1024 + 1)
  expect(await post(large, await sign(large))).toBe(413)
  expect(await post(new Uint8Array([0xff, 0xfe]), await sign('x'))).toBe(400)
})

test('deliveries in any number and order end in what was published last', async () => {
  await stack.publish(id, {title: 'En'})
  const early = stack.deliver(id)
  await stack.publish(id, {title: 'To'})
  const answers = await Promise.all([early, ...Array.from({length: 9}, () => stack.deliver(id))])
  expect(answers.map(({status}) => status)).toEqual(answers.map(() => 200))
  expect((await stack.versionsOf(id)).at(-1)?.title).toBe('To')
  expect((await stack.verify(id)).state).toBe('holds')
  expect(await (await stack.deliver('drafts.notice-klinikk24-nb')).json()).toMatchObject({
    state: 'absent',
  })
  expect(await (await stack.deliver('nothing', 'changeNotice')).json()).toMatchObject({
    state: 'absent',
  })
})

/** A way to the Content Lake that answers writes with a status; `isCarriedOut` loses the answer only. */
async function faultyLake(status: number, times: number, isCarriedOut = false) {
  let left = times
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const isStruck = (request.url ?? '').includes('/data/mutate/') && left > 0
      if (isStruck) left -= 1
      const answer = async (): Promise<void> => {
        const {authorization = ''} = request.headers
        const passed =
          isStruck && !isCarriedOut
            ? undefined
            : await fetch(`${stack.lake.url}${request.url}`, {
                method: 'POST',
                headers: {authorization, 'content-type': 'application/json'},
                body: Buffer.concat(chunks),
              })
        response.writeHead(isStruck ? status : (passed?.status ?? 500), {
          'content-type': 'application/json',
        })
        response.end(
          isStruck || !passed ? '{"error":{"description":"fault"}}' : await passed.text(),
        )
      }
      void answer()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const host = `http://127.0.0.1:${port}`
  const {settings} = stack.services
  const contentLake = {...settings.contentLake, url: `${host}/v2025-02-19`, apiHost: host}
  return {
    services: createServices({...settings, contentLake}),
    close: () => void server.close(),
  }
}

test.each([
  [409, 3, false, 'stamped'],
  [409, 1, true, 'seen'],
  [429, 1, false, 'stamped'],
  [429, 9, false, undefined],
  [500, 1, false, undefined],
  [503, 1, true, undefined],
])(
  'a Content Lake that answers %i %i times leaves a whole chain',
  async (status, times, isCarriedOut, state) => {
    const before = (await stack.versionsOf(id)).length
    await stack.publish(id, {title: `Feil ${status} ${times} ${isCarriedOut}`})
    const lake = await faultyLake(status, times, isCarriedOut)
    const stamping = stampNotice(lake.services, id)
    if (state) expect((await stamping).state).toBe(state)
    else await expect(stamping).rejects.toMatchObject({code: 'unavailable', statusCode: 503})
    await stampNotice(stack.services, id)
    lake.close()
    expect(await stack.versionsOf(id)).toHaveLength(before + 1)
    expect((await stack.verify(id)).state).toBe('holds')
  },
)

const run = async (authorization?: string): Promise<Response> =>
  await cron.fetch(
    new Request(`${functionsOrigin}/api/cron`, authorization ? {headers: {authorization}} : {}),
  )

test('a run is only for who knows the secret', async () => {
  expect((await run()).status).toBe(401)
  expect((await run('Bearer wrong')).status).toBe(401)
  expect((await run(stack.services.settings.secrets.CRON_SECRET)).status).toBe(401)
})

test('a run stamps what no webhook stamped, sends what is owed and reports it', async () => {
  await stack.publish('notice-fit24-nb', {title: 'Tapt levering'})
  const bearer = `Bearer ${stack.services.settings.secrets.CRON_SECRET}`
  const response = await run(bearer)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    reconciled: {changes: [], notices: [{state: 'stamped', noticeId: 'notice-fit24-nb'}]},
    delivered: {failed: 0},
    broken: [],
  })
  expect(await (await run(bearer)).json()).toMatchObject({
    reconciled: {changes: [], notices: []},
    delivered: {sent: 0, failed: 0},
  })
})

test('one notice that cannot be read stops none of the others', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await stack.client.create({_id: 'notice-broken', _type: 'privacyNotice', title: 'Halv'})
  await stack.publish('notice-fit24-nb', {title: 'Går videre'})
  const bearer = `Bearer ${stack.services.settings.secrets.CRON_SECRET}`
  const report: unknown = await (await run(bearer)).json()
  expect(report).toMatchObject({
    reconciled: {
      notices: expect.arrayContaining([
        expect.objectContaining({state: 'failed', id: 'notice-broken'}),
        expect.objectContaining({state: 'stamped', noticeId: 'notice-fit24-nb'}),
      ]),
    },
  })
  expect(log.mock.calls).toEqual([[expect.stringContaining('notice-broken')]])
  await stack.client.delete('notice-broken')
  log.mockRestore()
})

test('health tells the public key and no secret', async () => {
  const response = await health.fetch(new Request(`${functionsOrigin}/api/health`))
  const text = await response.text()
  expect(JSON.parse(text)).toMatchObject({
    status: 'ok',
    mode: 'embedded',
    region: null,
    isDryRun: false,
    publicKeys: [{algorithm: 'Ed25519'}],
  })
  for (const secret of Object.values(stack.services.settings.secrets).flat()) {
    expect(text).not.toContain(typeof secret === 'string' ? secret : secret.key)
  }
})

test('what is no refusal is thrown, for the server to answer 500', async () => {
  const broken = route('/api/broken', {
    GET: () => {
      throw Object.assign(new Error('a bug'), {responseBody: 'of kari@example.com'})
    },
    POST: () => {
      throw new Refusal('too_many', 'Wait.')
    },
  })
  const at = `${functionsOrigin}/api/broken`
  await expect(broken.fetch(new Request(at))).rejects.toThrow('a bug')
  await expect(broken.fetch(new Request(at))).rejects.not.toHaveProperty('responseBody')
  expect((await broken.fetch(new Request(at, {method: 'POST'}))).status).toBe(429)
  expect((await broken.fetch(new Request(`${at}/x`))).status).toBe(404)
})

test('a clock that does not answer is 503, and asks to come back', async () => {
  const {settings} = stack.services
  const away = createServices({...settings, clockUrl: 'http://127.0.0.1:9/_local/clock'})
  await expect(away.now()).rejects.toMatchObject({code: 'unavailable', statusCode: 503})
})

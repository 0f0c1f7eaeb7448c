import {afterAll, beforeEach, expect, onTestFinished, test, vi} from 'vitest'
import * as z from 'zod'

import {authorOf} from '../../api/_server/desk/authorOf.js'
import {deleteOldGrants} from '../../api/_server/desk/deleteOldGrants.js'
import desk from '../../api/desk.js'
import type {DeskArguments} from '../../core/desk/deskCommands.js'
import {openDeskGrant, type DeskRequest} from '../../core/desk/deskGrant.js'
import {startContentLake} from '../../emulator/contentLake/startContentLake.js'
import {functionsOrigin, startLocalStack} from '../localStack.js'
import {readPdf} from './readPdf.js'

const stack = await startLocalStack({hasDemo: true})
const {client, clock, services} = stack
const studio = 'http://localhost:3333'
const asked = {
  controllerId: 'organisation-k24-prestasjon',
  language: 'nb',
  format: 'csv',
} as const satisfies DeskArguments<'record'>
const logged: string[] = []

afterAll(async () => await stack.close())

beforeEach(() => {
  logged.length = 0
  vi.spyOn(console, 'info').mockImplementation((line: unknown) => {
    logged.push(String(line))
  })
})

/** Writes a grant as the Studio does, and gives what the Studio then posts. */
async function grant(change: Partial<DeskArguments<'record'>> = {}): Promise<DeskRequest> {
  const randomBytes = crypto.getRandomValues(new Uint8Array(48))
  const opened = await openDeskGrant('record', {...asked, ...change}, randomBytes)
  await client.create(opened.grant)
  return opened.request
}

async function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return await desk.fetch(
    new Request(`${functionsOrigin}/api/desk`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
}

const problemSchema = z.object({
  code: z.string(),
  detail: z.string(),
  reason: z.string().optional(),
})

async function problemOf(response: Response) {
  return {status: response.status, ...problemSchema.parse(await response.json())}
}

test('under a grant the Studio gets the record of processing as a CSV', async () => {
  const response = await post(await grant(), {origin: studio})
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('access-control-allow-origin')).toBe(studio)
  expect(response.headers.get('content-disposition')).toMatch(
    /filename="behandlingsprotokoll-k24-prestasjon-as-\d{4}-\d\d-\d\d\.csv"/,
  )
  expect(await response.text()).toContain('K24 Prestasjon AS')
})

test('or as a PDF', async () => {
  const response = await post(await grant({format: 'pdf', language: 'en'}))
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(readPdf(new Uint8Array(await response.arrayBuffer())).text).toContain('K24 Prestasjon AS')
})

test('a grant is taken once, also by posts that come at the same moment', async () => {
  const request = await grant()
  const answers = await Promise.all([post(request), post(request), post(request)])
  expect(answers.map(({status}) => String(status)).toSorted()).toEqual(['200', '409', '409'])
  expect(logged).toHaveLength(1)
  expect(await problemOf(await post(request))).toMatchObject({status: 409, reason: 'taken'})
})

test('a grant that is more than a minute old serves nothing', async () => {
  const request = await grant()
  clock.advance('PT61S')
  expect(await problemOf(await post(request))).toMatchObject({status: 410, reason: 'expired'})
  expect(logged).toEqual([])
})

test('a forged secret, swapped arguments or a made-up grant get nothing, and use up none', async () => {
  const request = await grant()
  const other = await grant({format: 'pdf'})
  for (const forged of [
    {...request, secret: other.secret},
    {...request, grantId: other.grantId},
    {...request, arguments: {...asked, controllerId: 'organisation-rommen'}},
    {...request, grantId: `deskGrant.${'0'.repeat(32)}`},
  ]) {
    const problem = await problemOf(await post(forged))
    expect(problem).toMatchObject({status: 403, reason: 'wrong'})
    expect(JSON.stringify(problem)).not.toContain(forged.secret)
  }
  expect(logged).toEqual([])
  expect((await post(request)).status).toBe(200)
})

test('no other document passes for a grant', async () => {
  const request = await grant()
  expect((await post({...request, grantId: 'organisation-k24-prestasjon'})).status).toBe(400)
  expect((await post({...request, grantId: 'drafts.deskGrant'})).status).toBe(400)
})

test('an unknown command and wrong arguments are named, and use up no grant', async () => {
  const request = await grant()
  const unknown = await problemOf(await post({...request, command: 'constructor'}))
  expect(unknown).toMatchObject({status: 400, detail: expect.stringContaining('record')})
  const wrong = await problemOf(await post({...request, arguments: {...asked, language: 'de'}}))
  expect(wrong.detail).toBe('Not as expected: arguments.language.')
  const halved = {...request, arguments: {...asked, controllerId: '\ud800'}}
  expect((await problemOf(await post(halved))).detail).toBe('Not as expected: arguments.')
  const more = {...request, arguments: {...asked, force: true}}
  expect((await post(more)).status).toBe(400)
  expect((await post(request)).status).toBe(200)
})

test('a command that cannot be carried out is refused in words', async () => {
  const problem = await problemOf(await post(await grant({controllerId: 'organisation-sanity'})))
  expect(problem).toMatchObject({status: 404, detail: expect.stringContaining('Sanity AS')})
})

test('who commands is what the Content Lake knows, and all that is logged of it', async () => {
  const request = await grant()
  await post(request)
  expect(logged.map((line) => z.record(z.string(), z.string()).parse(JSON.parse(line)))).toEqual([
    {desk: 'record', author: 'token-local', at: expect.any(String)},
  ])
  expect(logged.join()).not.toContain(request.secret)
  expect(await authorOf(services, 'deskGrant.never-written')).toBe('unknown')
})

test('the Studio’s session may write a grant, and nobody else than its editor is the author', async () => {
  const lake = await startContentLake({port: 0, clock, studioOrigins: [studio]})
  onTestFinished(async () => await lake.close())
  const {url} = lake
  const opened = await openDeskGrant('record', asked, crypto.getRandomValues(new Uint8Array(48)))
  const claimed = {...opened.grant, author: 'somebody-else'}
  const written = await fetch(`${url}/v2025-02-19/data/mutate/production`, {
    method: 'POST',
    headers: {'content-type': 'application/json', origin: studio},
    body: JSON.stringify({mutations: [{create: claimed}]}),
  })
  expect(written.status).toBe(200)
  const unread = await fetch(`${url}/v2025-02-19/data/doc/production/${claimed._id}`)
  expect(unread.status).toBe(401)
  const contentLake = {...services.settings.contentLake, url: `${url}/v2025-02-19`}
  const there = {...services, settings: {...services.settings, contentLake}}
  expect(await authorOf(there, claimed._id)).toBe('p-local-editor')
})

test('browsers may ask from the Studio alone', async () => {
  for (const origin of ['https://elsewhere.example', 'null', 'http://localhost:3334']) {
    const response = await post(await grant(), {origin})
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(await problemOf(response)).toMatchObject({status: 403, reason: 'origin'})
  }
  const preflight = async (origin: string) =>
    await desk.fetch(
      new Request(`${functionsOrigin}/api/desk`, {
        method: 'OPTIONS',
        headers: {origin, 'access-control-request-method': 'POST'},
      }),
    )
  const allowed = await preflight(studio)
  expect(allowed.status).toBe(204)
  expect(allowed.headers.get('access-control-allow-origin')).toBe(studio)
  expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type')
  expect((await preflight('https://elsewhere.example')).status).toBe(403)
  const refusal = await post({...(await grant()), secret: 'x'.repeat(43)}, {origin: studio})
  expect(refusal.headers.get('access-control-allow-origin')).toBe(studio)
})

test('what is refused by its origin is guarded as every answer is, and HEAD has no body', async () => {
  const headers = {origin: 'https://elsewhere.example'}
  const head = new Request(`${functionsOrigin}/api/desk`, {method: 'HEAD', headers})
  const response = await desk.fetch(head)
  expect(response.status).toBe(403)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.text()).toBe('')
})

test('only a small JSON body by POST is read', async () => {
  const request = await grant()
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const response = await desk.fetch(new Request(`${functionsOrigin}/api/desk`, {method}))
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST, OPTIONS')
  }
  expect((await post(request, {'content-type': 'text/plain'})).status).toBe(415)
  expect((await post('{')).status).toBe(400)
  expect((await post({...request, more: 1})).status).toBe(400)
  expect((await post({...request, arguments: 'x'.repeat(70_000)})).status).toBe(413)
  expect((await post(request)).status).toBe(200)
})

test('grants nobody can use are deleted with their history, others stay', async () => {
  const count = async () => await services.query(z.number(), 'count(*[_type == "deskGrant"])')
  const old = await grant()
  clock.advance('PT11M')
  const fresh = await grant()
  expect((await deleteOldGrants(services, clock.now())).deleted).toBeGreaterThan(0)
  expect(await count()).toBe(1)
  expect(await authorOf(services, old.grantId)).toBe('unknown')
  expect(await deleteOldGrants(services, clock.now())).toEqual({deleted: 0})
  expect((await post(fresh)).status).toBe(200)
})

import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {encodeSignatureHeader} from '@sanity/webhook'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {unsubscribeLink} from '../../core/optOut/unsubscribeLink.js'
import {serveDeployment} from '../../emulator/functions/serveDeployment.js'
import {serveFunctions} from '../../emulator/functions/serveFunctions.js'
import type {LocalFunctions} from '../../emulator/functions/serveRoutes.js'
import {buildDeployment, type BuiltFunction} from '../../scripts/deployment/buildDeployment.js'
import {startStampStack, type StampStack} from '../api/startStampStack.js'
import {root} from '../sourceFiles.js'

let stack: StampStack
let source: LocalFunctions
let deployed: LocalFunctions
let built: BuiltFunction[]
const output = mkdtempSync(join(tmpdir(), 'deployment-'))

beforeAll(async () => {
  stack = await startStampStack()
  built = await buildDeployment({root, output, hasNoStudio: true})
  source = await serveFunctions({directory: join(root, 'api'), port: 0})
  deployed = await serveDeployment({output, port: 0})
}, 240_000)
afterAll(async () => {
  await deployed.close()
  await source.close()
  await stack.close()
  rmSync(output, {recursive: true, force: true})
})

/** What an answer says, but for what names the moment and the connection. */
async function said(response: Response): Promise<unknown> {
  const ofMoment = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])
  // Of every answer of a deployment; in front of the local stack nobody sets them.
  const ofHost = new Set(['strict-transport-security', 'x-content-type-options', 'referrer-policy'])
  const headers = [...response.headers].filter(([name]) => !ofMoment.has(name) && !ofHost.has(name))
  const isPdf = response.headers.get('content-type') === 'application/pdf'
  const body = await response.text()
  return {status: response.status, headers, body: isPdf ? body.slice(0, 8) : body}
}

async function bothSay(path: string, init: RequestInit = {}): Promise<[unknown, unknown]> {
  const ask = async ({url}: LocalFunctions) =>
    await said(await fetch(`${url}${path}`, {redirect: 'manual', ...init}))
  return [await ask(source), await ask(deployed)]
}

test.each([
  '/api/notices',
  '/api/notices/klinikk24?lang=nb',
  '/api/notices/klinikk24?lang=nb&format=html',
  '/api/notices/klinikk24?lang=nb&format=md',
  '/api/notices/klinikk24?lang=nb&format=pdf',
  '/api/notices/klinikk24?at=2001-01-01',
  '/api/notices/nowhere',
  '/api/notices/klinikk24/versions?lang=nb',
  '/api/notices/klinikk24/versions?format=atom&lang=nb',
  '/api/notices/klinikk24/versions/1?lang=nb&format=txt',
  '/api/notices/klinikk24/versions/2/changes?from=1&lang=nb',
  '/api/notices/klinikk24/notice-of-change?lang=nb',
  '/api/embed.js',
  '/api/embed/klinikk24?lang=nb',
  '/api/schemas/notice-version',
  '/api/schemas/personal-data-export',
  '/api/unsubscribe',
  '/api/unsubscribe?t=forged',
  '/api/export?brand=klinikk24&lang=nb',
  '/api/export/status?t=forged',
  '/api/export/download?t=forged',
  '/api/case?t=forged',
  '/api/processor?t=forged',
  '/api/confirm?t=forged',
  '/api/cron',
  '/api/suppressions?since=2026-01-01',
])('what is deployed answers %s as its source does', async (path) => {
  const [expected, answered] = await bothSay(path)
  expect(answered).toEqual(expected)
})

test.each([
  ['/api/unsubscribe?t=forged', 'List-Unsubscribe=One-Click'],
  ['/api/export', 'email=nobody'],
  ['/api/desk', '{}'],
  ['/api/links', '{}'],
  ['/api/webhooks/sanity', '{}'],
  ['/api/webhooks/resend', '{}'],
  ['/api/webhooks/mailchimp', 'type=unsubscribe'],
])('what is deployed refuses a post to %s as its source does', async (path, body) => {
  const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded'
  const [expected, answered] = await bothSay(path, {
    method: 'POST',
    headers: {'content-type': type, accept: 'text/html'},
    body,
  })
  expect(answered).toEqual(expected)
})

test('what is deployed writes an opt-out to the ledger before it says so', async () => {
  const keys = stack.services.settings.secrets.TOKEN_KEYS
  const target = {email: 'kari@example.no', brand: 'klinikk24', newsletter: 'nytt'}
  const link = await unsubscribeLink(
    {...target, language: 'nb'},
    {keys, publicOrigin: deployed.url},
  )
  const response = await fetch(link, {
    method: 'POST',
    headers: {'content-type': 'application/x-www-form-urlencoded'},
    body: 'List-Unsubscribe=One-Click',
  })
  expect(response.status).toBe(200)
  expect(await stack.client.fetch('count(*[_type == "optOut"])')).toBe(1)
})

test('what is deployed stamps a notice that was published', async () => {
  const id = 'notice-klinikk24-nb'
  const before = await stack.versionsOf(id)
  await stack.publish(id, {title: 'Personvern hos Klinikk24, ny tittel'})
  const body = JSON.stringify({_id: id, _type: 'privacyNotice'})
  const secret = stack.services.settings.secrets.SANITY_WEBHOOK_SECRET
  const signature = await encodeSignatureHeader(body, stack.clock.now().getTime(), secret)
  const response = await fetch(`${deployed.url}/api/webhooks/sanity`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'sanity-webhook-signature': signature},
    body,
  })
  expect(response.status).toBe(200)
  expect(await stack.versionsOf(id)).toHaveLength(before.length + 1)
})

test.each([
  '/package.json',
  '/core/refusal.ts',
  '/emulator/openLocalClock.ts',
  '/api/_server/route',
  '/api/health.ts',
  '/test/localStack.ts',
  '/.local/keys.json',
  '/..%2fconfig.json',
])('nothing of the repository is served: %s', async (path) => {
  expect((await fetch(`${deployed.url}${path}`)).status).toBe(404)
})

test('every answer says that it is for HTTPS alone and sends no address along', async () => {
  for (const path of ['/api/unsubscribe', '/nothing']) {
    const {headers} = await fetch(`${deployed.url}${path}`)
    expect(headers.get('strict-transport-security'), path).toMatch(/max-age=\d{8}/)
    expect(headers.get('referrer-policy'), path).toBe('no-referrer')
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
  }
})

test('a function holds what it needs and no more', () => {
  const packagesOf = (name: string) => built.find((each) => each.name === name)?.packages ?? []
  expect(built.map(({name}) => name)).toContain('api/notices/[brand]')
  for (const {name, packages} of built) {
    const notOurs = packages.filter((each) => /^(?:react|sanity|vitest|esbuild|groq-js)/.test(each))
    expect(notOurs, name).toEqual([])
  }
  expect(packagesOf('api/unsubscribe')).not.toContain('pdfkit')
  expect(packagesOf('api/notices/[brand]')).toContain('pdfkit')
  expect(packagesOf('api/health')).not.toContain('pdfkit')
})

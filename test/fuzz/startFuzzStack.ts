import {vi} from 'vitest'
import * as z from 'zod'

import caseRoute from '../../api/case.js'
import exportForm from '../../api/export.js'
import confirm from '../../api/export/confirm.js'
import unsubscribe from '../../api/unsubscribe.js'
import {caseFormClaimsSchema} from '../../core/case/caseTokens.js'
import {openDeskGrant} from '../../core/desk/deskGrant.js'
import {optOutSchema} from '../../core/optOut/optOut.js'
import {undoLink} from '../../core/optOut/undoLink.js'
import {openToken, sealToken, type TokenPurpose} from '../../core/token/sealToken.js'
import {mailchimpKey, resendSecret} from '../api/startIncomingStack.js'
import {functionsOrigin, startLocalStack} from '../localStack.js'

export const senderKey = 'a-sender-key-of-the-fuzz-of-24-or-more'

const mailSchema = z.object({data: z.array(z.object({id: z.string(), to: z.array(z.string())}))})
const textSchema = z.object({text: z.string()})
const requestSchema = z.object({requestId: z.string(), state: z.string()})

/** The local stack with the demo, every way in switched on, and a real token of every purpose. */
export async function startFuzzStack() {
  Object.assign(process.env, {
    SENDER_KEYS: `fuzz:${senderKey}`,
    RESEND_WEBHOOK_SECRET: resendSecret,
    MAILCHIMP_API_KEY: 'key-us21',
    MAILCHIMP_WEBHOOK_SECRET: mailchimpKey,
    // Nobody is there: what a list does is tried elsewhere.
    MAILCHIMP_URL: 'http://127.0.0.1:1',
  })
  const stack = await startLocalStack({hasDemo: true})
  const {services, lake} = stack
  let changeCount = 0
  lake.store.onCommit(({changes}) => {
    changeCount += changes.length
  })
  const textsTo = async (address: string): Promise<string[]> => {
    const {data} = mailSchema.parse(await stack.readMailbox('/emails?limit=100'))
    const mine = data.filter(({to}) => to.includes(address))
    return await Promise.all(
      mine.map(async ({id}) => textSchema.parse(await stack.readMailbox(`/emails/${id}`)).text),
    )
  }
  const mailedToken = async (address: string, path: string): Promise<string> =>
    await vi.waitFor(async () => {
      const found = new RegExp(`${path}\\?t=([\\w.-]+)`).exec((await textsTo(address)).join('\n'))
      if (!found?.[1]) throw new Error(`no link to ${path} for ${address}`)
      return found[1]
    }, 30_000)
  const post = async (path: string, fields: Record<string, string>): Promise<Request> =>
    new Request(`${functionsOrigin}${path}`, {
      method: 'POST',
      headers: {accept: 'text/html'},
      body: new URLSearchParams(fields),
    })

  const address = 'asks@example.net'
  const form = {brand: 'klinikk24', lang: 'nb', kind: 'access', address}
  await exportForm.fetch(await post('/api/export', form))
  const asked = await mailedToken(address, '/api/export/confirm')
  await confirm.fetch(await post(`/api/export/confirm?t=${asked}`, {}))
  const requestId = await vi.waitFor(async () => {
    const found = await services.query(
      z.array(requestSchema),
      '*[_type == "dataRequest" && state == "ready"]',
    )
    if (!found[0]) throw new Error('no request is ready')
    return found[0].requestId
  }, 30_000)

  const {TOKEN_KEYS} = services.settings.secrets
  const seal = async (purpose: TokenPurpose, claims: Record<string, unknown>): Promise<string> =>
    await sealToken(TOKEN_KEYS, purpose, claims)
  const target = {email: 'leaves@example.net', brand: 'klinikk24', language: 'nb'}
  const opened = {r: requestId, h: '0'.repeat(32), s: 1}
  const unsubscribeToken = await seal('unsubscribe', {...target, newsletter: 'nyhetsbrev'})
  await unsubscribe.fetch(
    await post(`/api/unsubscribe?t=${unsubscribeToken}`, {scope: 'newsletter'}),
  )
  const left = await services.query(z.array(optOutSchema), '*[_type == "optOut"]')
  const {publicOrigin} = services.settings
  const undo = await undoLink(left, 'klinikk24', {keys: TOKEN_KEYS, publicOrigin})
  const tokens: Readonly<Record<TokenPurpose, string>> = {
    unsubscribe: unsubscribeToken,
    resubscribe: new URL(undo.url).searchParams.get('t') ?? '',
    'export-confirm': asked,
    'export-status': await seal('export-status', {r: requestId}),
    'export-download': await mailedToken(address, '/api/export/download'),
    processor: await mailedToken('innsyn-lifevision@example.com', '/api/processor'),
    case: await seal('case', {...opened, k: 'form'}),
    'confirm-kind': await seal('confirm-kind', {
      noticeId: 'notice-klinikk24-nb',
      contentHash: '0'.repeat(64),
      kind: 'minor',
      from: 3,
    }),
  }
  const readRequest = async () => {
    const found = await stack.client.getDocument(`dataRequest.${requestId}`)
    if (!found) throw new Error('the request is not kept')
    return found
  }
  let kept = await readRequest()
  return {
    ...stack,
    requestId,
    tokens,
    /** A case that a handler has open: what its forms carry. */
    async openCase(): Promise<string> {
      const given = {requestId, address: 'handler@example.com', language: 'nb'} as const
      const grant = await openDeskGrant(
        'openCase',
        given,
        crypto.getRandomValues(new Uint8Array(48)),
      )
      await stack.client.create(grant.grant)
      const {default: desk} = await import('../../api/desk.js')
      await desk.fetch(
        new Request(`${functionsOrigin}/api/desk`, {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify(grant.request),
        }),
      )
      const link = await mailedToken('handler@example.com', '/api/case')
      const page = await (await caseRoute.fetch(await post(`/api/case?t=${link}`, {}))).text()
      const token = /name="t" value="([\w.-]+)"/.exec(page)?.[1]
      const now = stack.clock.now()
      const claims = await openToken(TOKEN_KEYS, 'case', caseFormClaimsSchema, token ?? '', now)
      if (claims.state !== 'valid') throw new Error('the case did not open')
      kept = await readRequest()
      // The same opening without its end: a long run lasts longer than a handler may.
      return await seal('case', claims.claims)
    },
    /** Puts the request back as it was, so that the calls after an ended one still come far. */
    async renewRequest(): Promise<void> {
      await stack.client.createOrReplace(kept)
    },
    /** How many documents were changed so far, whoever did it. */
    changeCount: () => changeCount,
  }
}

export type FuzzStack = Awaited<ReturnType<typeof startFuzzStack>>

import {encodeSignatureHeader} from '@sanity/webhook'

import type {Route} from '../../api/_server/route.js'
import {argumentsHashOf} from '../../core/desk/deskGrant.js'
import {hashOf} from '../../core/stamp/contentHash.js'
import {mailchimpKey, svixHeaders} from '../api/startIncomingStack.js'
import {functionsOrigin} from '../localStack.js'
import type {FuzzCall} from './fuzzCall.js'
import {pagePurposes} from './pagePurposes.js'
import {senderKey, type FuzzStack} from './startFuzzStack.js'

/** Sends a call to its function, with the keys it is let in by. */
export async function sendFuzz(stack: FuzzStack, route: Route, call: FuzzCall): Promise<Response> {
  return await route.fetch(await requestOf(stack, call))
}

async function requestOf(stack: FuzzStack, call: FuzzCall): Promise<Request> {
  const {pattern, method, isLetIn} = call
  const url = new URL(call.path, functionsOrigin)
  for (const [name, value] of call.query) url.searchParams.append(name, value)
  const headers = new Headers()
  for (const [name, value] of call.headers) headers.append(name, value)
  if (isLetIn) {
    const purpose = pagePurposes[pattern]
    // An address that is typed comes without a link.
    const hasLink = purpose && !JSON.stringify(call.body).includes('"email"')
    if (hasLink) url.searchParams.set('t', stack.tokens[purpose])
    if (pattern === '/api/case' && method === 'POST') url.searchParams.delete('t')
    if (pattern === '/api/webhooks/mailchimp') url.searchParams.set('key', mailchimpKey)
    if (/links|suppressions/.test(pattern)) headers.set('authorization', `Bearer ${senderKey}`)
  }
  const body =
    method === 'GET' || method === 'HEAD' ? undefined : await bodyOf(stack, call, headers)
  if (isLetIn && typeof body === 'string') await sign(stack, pattern, body, headers)
  return new Request(url, {method, headers, ...(body === undefined ? {} : {body})})
}

async function bodyOf(
  stack: FuzzStack,
  {body, isLetIn}: FuzzCall,
  headers: Headers,
): Promise<string | FormData | Uint8Array<ArrayBuffer> | undefined> {
  if (body.kind === 'none') return undefined
  if (body.kind === 'multipart') {
    // Its own type tells the boundary.
    headers.delete('content-type')
    const form = new FormData()
    for (const [name, value] of body.fields) {
      if (name === 'files') form.append(name, new File([value], `${value.slice(0, 20)}.csv`))
      else form.append(name, value)
    }
    return form
  }
  if (body.kind === 'form') {
    headers.set('content-type', 'application/x-www-form-urlencoded')
    return new URLSearchParams(body.fields.map(([name, value]) => [name, value])).toString()
  }
  if (body.kind === 'desk') {
    headers.set('content-type', 'application/json')
    headers.delete('origin')
    headers.delete('content-length')
    return await deskBody(stack, body, isLetIn)
  }
  if (!headers.has('content-type') && body.type) headers.set('content-type', body.type)
  return body.kind === 'text' ? body.text : body.bytes
}

async function sign(
  {clock, services}: FuzzStack,
  pattern: string,
  body: string,
  headers: Headers,
): Promise<void> {
  if (pattern === '/api/webhooks/sanity') {
    const {SANITY_WEBHOOK_SECRET} = services.settings.secrets
    const at = clock.now().getTime()
    const signature = await encodeSignatureHeader(
      body.toWellFormed() || ' ',
      at,
      SANITY_WEBHOOK_SECRET,
    )
    headers.set('sanity-webhook-signature', signature)
  }
  if (pattern === '/api/webhooks/resend') {
    for (const [name, value] of Object.entries(svixHeaders(body.toWellFormed()))) {
      headers.set(name, value)
    }
  }
}

let grants = 0

/** What the Studio would post; with the grant it would have written, where the call is let in. */
async function deskBody(
  {client}: FuzzStack,
  {command, given}: FuzzCall['body'] & {kind: 'desk'},
  isLetIn: boolean,
): Promise<string> {
  grants += 1
  const grantId = `deskGrant.${grants.toString(16).padStart(32, '0')}`
  const secret = `secret-of-the-fuzz-${grants}-and-more`
  // As it is after its way through JSON.
  const text = JSON.stringify({command, arguments: given, secret, grantId})
  const isHashable = text.isWellFormed() && !/\\ud[89a-f]/i.test(text) && given !== undefined
  if (isLetIn && isHashable) {
    const posted: {arguments: unknown} = JSON.parse(text)
    await client.create({
      _id: grantId,
      _type: 'deskGrant',
      command,
      argumentsHash: await argumentsHashOf(secret, posted.arguments),
      secretHash: await hashOf(secret),
    })
  }
  return text
}

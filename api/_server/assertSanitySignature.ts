import {Refusal} from '../../core/refusal.js'

/** How old a delivery may be: it is signed anew at each of Sanity's attempts. */
const freshForMs = 5 * 60 * 1000

/**
 * Checks the signature of a webhook delivery in constant time, and that it is fresh: a delivery
 * that was recorded on its way is worth nothing later.
 *
 * The header is `sanity-webhook-signature: t=<ms>,v1=<base64url HMAC-SHA-256 of "t.body">`
 * (https://www.sanity.io/docs/webhooks).
 *
 * @throws Refusal `unauthorized`
 */
export async function assertSanitySignature(
  secret: string,
  request: Request,
  body: string,
  now: Date,
): Promise<void> {
  const header = request.headers.get('sanity-webhook-signature') ?? ''
  const match = /^t=(\d{1,15}),v1=([\w-]{1,100})$/.exec(header.replaceAll(/\s/g, ''))
  if (!match) throw new Refusal('unauthorized', 'The delivery carries no signature.')
  const [, timestamp = '', signature = ''] = match
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    {name: 'HMAC', hash: 'SHA-256'},
    false,
    ['verify'],
  )
  // WebCrypto compares in constant time.
  const holds = await crypto.subtle.verify(
    'HMAC',
    key,
    Buffer.from(signature, 'base64url'),
    encoder.encode(`${timestamp}.${body}`),
  )
  if (!holds) throw new Refusal('unauthorized', 'The signature does not fit the delivery.')
  if (Math.abs(now.getTime() - Number(timestamp)) > freshForMs) {
    throw new Refusal('unauthorized', 'The delivery is too old.')
  }
}

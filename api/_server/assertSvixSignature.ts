import {Refusal} from '../../core/refusal.js'

/** How old a delivery may be: it is signed anew at each attempt. */
const freshForMs = 5 * 60 * 1000

/**
 * Checks in constant time that a delivery was signed by Svix, which delivers Resend's events, and
 * that it is fresh.
 *
 * `svix-signature` holds `v1,` and base64 HMAC-SHA-256 of `id.timestamp.body`, several of them with
 * spaces between while a secret is being changed; the key is what follows `whsec_`, decoded
 * (https://docs.svix.com/receiving/verifying-payloads/how-manual).
 *
 * @param now the real time: a sender knows nothing of the local stack's clock
 * @throws Refusal `unauthorized`
 */
export async function assertSvixSignature(
  secret: string,
  request: Request,
  body: string,
  now: Date,
): Promise<void> {
  const id = request.headers.get('svix-id') ?? ''
  const timestamp = request.headers.get('svix-timestamp') ?? ''
  const signatures = (request.headers.get('svix-signature') ?? '')
    .split(' ')
    .flatMap((entry) => /^v1,([a-zA-Z0-9+/]{43}=)$/.exec(entry)?.[1] ?? [])
  if (!/^[\w.-]{1,200}$/.test(id) || !/^\d{1,12}$/.test(timestamp) || signatures.length === 0) {
    throw new Refusal('unauthorized', 'The delivery carries no signature.')
  }
  const key = await crypto.subtle.importKey(
    'raw',
    Buffer.from(secret.replace(/^whsec_/, ''), 'base64'),
    {name: 'HMAC', hash: 'SHA-256'},
    false,
    ['verify'],
  )
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  // WebCrypto compares in constant time.
  const verdicts = await Promise.all(
    signatures.map((signature) =>
      crypto.subtle.verify('HMAC', key, Buffer.from(signature, 'base64'), signed),
    ),
  )
  if (!verdicts.includes(true)) {
    throw new Refusal('unauthorized', 'The signature does not fit the delivery.')
  }
  if (Math.abs(now.getTime() - Number(timestamp) * 1000) > freshForMs) {
    throw new Refusal('unauthorized', 'The delivery is too old.')
  }
}

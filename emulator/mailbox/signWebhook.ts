import {createHmac, randomBytes} from 'node:crypto'

/** A new signing secret in Svix's format. */
export function newSigningSecret(): string {
  return `whsec_${randomBytes(24).toString('base64')}`
}

/**
 * The three headers that prove an event comes from the mailbox, as Svix writes them: HMAC-SHA-256
 * over `id.timestamp.body` (docs.svix.com/receiving/verifying-payloads/how-manual).
 */
export function signWebhook(id: string, body: string, secret: string, signedAt: Date) {
  const timestamp = Math.floor(signedAt.getTime() / 1000)
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'svix-id': id,
    'svix-timestamp': String(timestamp),
    'svix-signature': `v1,${signature}`,
  }
}

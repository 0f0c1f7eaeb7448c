import {createHash} from 'node:crypto'

export type WebhookOperation = 'create' | 'update' | 'delete'

/** A GROQ-powered webhook, configured as under API → Webhooks of a hosted project. */
export interface LakeWebhook {
  readonly name: string
  readonly url: string
  /** Signs each delivery; the receiver holds the same. */
  readonly secret?: string
  readonly on: readonly WebhookOperation[]
  /** What stands between the brackets of `*[…]`; empty is every document. */
  readonly filter?: string
  /** The body, from `{` to `}`; empty is the whole document. */
  readonly projection?: string
  /** Drafts too. Off in production: almost every keystroke is an update. */
  readonly includeDrafts?: boolean
  readonly includeVersions?: boolean
}

/** Stands for the id that the hosted service gives a webhook: the same for the same name. */
export function webhookId(webhook: LakeWebhook): string {
  return createHash('sha256').update(webhook.name).digest('base64url').slice(0, 16)
}

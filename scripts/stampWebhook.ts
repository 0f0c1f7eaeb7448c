import type {LakeWebhook} from '../emulator/contentLake/webhooks/lakeWebhook.js'

/** The one webhook the product needs, as it is configured on a hosted project too. */
export function stampWebhook(functionsUrl: string, secret: string): LakeWebhook {
  return {
    name: 'Stamp what was published',
    url: `${functionsUrl}/api/webhooks/sanity`,
    secret,
    on: ['create', 'update'],
    filter: '_type in ["privacyNotice", "changeNotice"]',
    projection: '{_id, _type}',
  }
}

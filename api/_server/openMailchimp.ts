import type * as Mailchimp from '@mailchimp/mailchimp_marketing'

import type {OptOutSettings} from './optOutSettings.js'

type Client = Pick<typeof Mailchimp, 'lists' | 'setConfig'>

/** Starts one call of Mailchimp's. `ask` must make its call at once, before anything is awaited. */
export type AskMailchimp = <Answer>(ask: (client: Client) => Promise<Answer>) => Promise<Answer>

interface AgentRequest {
  redirects(most: number): unknown
}

/** The one place where the client lets its request be touched: where it would keep cookies. */
const noRedirects = {
  attachCookies: (request: AgentRequest) => request.redirects(0),
  saveCookies: () => undefined,
}

/**
 * The official Mailchimp client, for these settings alone.
 *
 * It is one object for the whole process. But it reads its settings while it builds a request, which
 * it does before it returns: so they are set for that moment and taken away after it, and two
 * settings never meet.
 *
 * Redirects are switched off: following one, the client would hand the API key to another host, and on
 * Node 24 it ends the process.
 *
 * @param limitMs how long Mailchimp may take for one answer
 */
export async function openMailchimp(
  {apiKey, baseUrl}: NonNullable<OptOutSettings['mailchimp']>,
  limitMs: number,
): Promise<AskMailchimp> {
  const {default: client} = await import('@mailchimp/mailchimp_marketing')
  const dataCentre = apiKey.slice(apiKey.lastIndexOf('-') + 1)
  const host = baseUrl ?? `https://${dataCentre}.api.mailchimp.com`
  const basePath = `${host.replace(/\/$/, '')}/3.0`
  return (ask) => {
    Object.assign(client, {basePath, timeout: limitMs, enableCookies: true, agent: noRedirects})
    client.setConfig({apiKey})
    try {
      return ask(client)
    } finally {
      client.setConfig({})
    }
  }
}

import {subscribe, unsubscribe} from 'node:diagnostics_channel'

import * as z from 'zod'

const httpSchema = z.object({request: z.object({method: z.string(), path: z.string()})})
const channels = ['http.client.request.start', 'undici:request:create']

/**
 * Every call this process makes while `work` is done, as method and path without what is asked for:
 * whatever client makes it, for both of Node's are listened to.
 */
export async function recordCalls<Result>(
  work: () => Promise<Result>,
): Promise<{readonly result: Result; readonly calls: readonly string[]}> {
  const calls: string[] = []
  const listen = (message: unknown): void => {
    const {method, path} = httpSchema.parse(message).request
    calls.push(`${method} ${path.split('?')[0]}`)
  }
  for (const channel of channels) subscribe(channel, listen)
  try {
    return {result: await work(), calls}
  } finally {
    for (const channel of channels) unsubscribe(channel, listen)
  }
}

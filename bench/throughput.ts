import {once} from 'node:events'
import {Agent, get, type IncomingMessage} from 'node:http'

import {alternate, ratioFigure, type Figure} from './measure.js'
import {startNotices} from './startNotices.js'
import {startServer, type StartedServer} from './startServer.js'

const readers = 50
const readsATurn = 1000
const mostRatio = 1 / 0.9
const path = '/api/notices/brand-1?lang=nb&format=json'

/** What a read costs where many read at once, in time for each, against node:http sending as much. */
export async function benchThroughput(): Promise<Figure[]> {
  const served = await startNotices(2)
  const agent = new Agent({keepAlive: true, maxSockets: readers})
  try {
    const response = await fetch(`${served.url}${path}`)
    const bytes = (await response.arrayBuffer()).byteLength
    const known = {'if-none-match': response.headers.get('etag') ?? ''}
    const compare = async (name: string, status: number, headers: Record<string, string>) => {
      const bare = await startBytes(status, status === 200 ? bytes : 0)
      const crowd = (url: string) => async () =>
        await readAll({url: `${url}${path}`, headers, agent, status})
      const {one, other} = await alternate(crowd(served.url), crowd(bare.url), {rounds: 9})
      bare.close()
      return ratioFigure(name, one / readsATurn, other / readsATurn, mostRatio)
    }
    return [
      await compare(`read, ${Math.round(bytes / 1024)} KB (node:http)`, 200, {}),
      await compare('304 (node:http)', 304, known),
    ]
  } finally {
    agent.destroy()
    served.close()
  }
}

async function startBytes(status: number, bytes: number): Promise<StartedServer> {
  const script = new URL('serveBytes.mjs', import.meta.url).pathname
  return await startServer([script, String(status), String(bytes)])
}

interface Read {
  readonly url: string
  readonly headers: Record<string, string>
  readonly agent: Agent
  readonly status: number
}

async function readAll(read: Read): Promise<void> {
  let left = readsATurn
  const reader = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      await readOnce(read)
    }
  }
  await Promise.all(Array.from({length: readers}, reader))
}

async function readOnce({url, headers, agent, status}: Read): Promise<void> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, {headers, agent}, resolve).on('error', reject)
  })
  if (response.statusCode !== status) throw new Error(`expected ${status}: ${response.statusCode}`)
  response.resume()
  await once(response, 'end')
}

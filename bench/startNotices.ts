import {startServer, type StartedServer} from './startServer.js'

/** Functions over a Content Lake of so many brands, in a process of their own. */
export async function startNotices(brands: number): Promise<StartedServer> {
  const script = new URL('serveNotices.ts', import.meta.url).pathname
  return await startServer(['--import', 'tsx', script, String(brands)])
}

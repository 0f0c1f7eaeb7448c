import {readFile} from 'node:fs/promises'
import {extname, join} from 'node:path'

import {serve} from 'srvx/node'

import {onLoopback} from '../../emulator/onLoopback.js'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

const hashed = /^\/static\/.*-[\w-]{8,}\.\w+$/

/**
 * Serves a built Studio as any host of static files does: what is no file is its one page, and a
 * browser keeps what has its hash in its name. Without that it compiles the Studio at every visit.
 */
export async function serveFolder(folder: string, port: number): Promise<() => Promise<void>> {
  const server = serve({
    port,
    ...onLoopback,
    fetch: async (request) => {
      const {pathname} = new URL(request.url)
      const type = types[extname(pathname)]
      return new Response(await readFile(join(folder, type ? pathname : 'index.html')), {
        headers: {
          'content-type': type ?? 'text/html; charset=utf-8',
          'cache-control': hashed.test(pathname)
            ? 'public, max-age=31536000, immutable'
            : 'no-cache',
        },
      })
    },
    error: () => new Response(null, {status: 404}),
  })
  await server.ready()
  return async () => {
    await server.close(true)
  }
}

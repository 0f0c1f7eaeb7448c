import {randomInt} from 'node:crypto'
import {createServer} from 'node:net'

import * as z from 'zod'

export interface Ports {
  readonly studio: number
  readonly functions: number
  readonly contentLake: number
  readonly mailbox: number
}

const port = (usual: number) => z.coerce.number().int().min(1).max(65_535).default(usual)

const portsSchema = z.object({
  STUDIO_PORT: port(3333),
  FUNCTIONS_PORT: port(3000),
  CONTENT_LAKE_PORT: port(4333),
  MAILBOX_PORT: port(8025),
})

/** The local stack's ports, from the environment or the usual ones. */
export function portsFrom(environment: Readonly<Record<string, string | undefined>>): Ports {
  const parsed = portsSchema.safeParse(environment)
  if (!parsed.success) {
    const names = parsed.error.issues.map(({path}) => path.join('.'))
    throw new Error(`Not a port number: ${names.join(', ')}.`)
  }
  const {STUDIO_PORT, FUNCTIONS_PORT, CONTENT_LAKE_PORT, MAILBOX_PORT} = parsed.data
  return {
    studio: STUDIO_PORT,
    functions: FUNCTIONS_PORT,
    contentLake: CONTENT_LAKE_PORT,
    mailbox: MAILBOX_PORT,
  }
}

/** Ports nobody listens on just now, for stacks beside others. */
export async function freePorts(): Promise<Ports> {
  const found = new Set<number>()
  while (found.size < 4) found.add(await freePort())
  const [studio = 0, functions = 0, contentLake = 0, mailbox = 0] = found
  return {studio, functions, contentLake, mailbox}
}

/** Below those that systems give to connections: one of these would not be free any more. */
async function freePort(): Promise<number> {
  for (;;) {
    const chosen = randomInt(20_000, 32_000)
    if (await isFree(chosen)) return chosen
  }
}

async function isFree(chosen: number): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    probe.listen(chosen, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

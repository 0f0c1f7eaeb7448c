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
  const [studio, functions, contentLake, mailbox] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ])
  return {studio, functions, contentLake, mailbox}
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (typeof address === 'object' && address) resolve(address.port)
        else reject(new Error('no port was given'))
      })
    })
  })
}

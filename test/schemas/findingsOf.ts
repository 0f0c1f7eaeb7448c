import {createServer} from 'node:http'

import {createClient} from '@sanity/client'
import {evaluate, parse} from 'groq-js'
import {createMockAuthStore, createWorkspaceFromConfig, validateDocument} from 'sanity'
import * as z from 'zod'

import {schemaTypesFor} from '../../schemas/index.js'

/** A document as it stands in the Content Lake. */
export type Stored = {_type: string; [field: string]: unknown}

let stored: readonly Stored[] = []
let suppliers: readonly {name: string; domain: string}[] = []

/** A Content Lake of the documents in `stored`, and functions that name `suppliers`. */
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '', 'http://127.0.0.1')
  response.setHeader('content-type', 'application/json')
  if (url.pathname === '/api/health') return response.end(JSON.stringify({suppliers}))
  if (!url.pathname.includes('/data/query/')) return response.end('{}')
  void answer(url).then((result) => response.end(JSON.stringify({result, ms: 1})))
  return response
})

async function answer({searchParams}: URL): Promise<unknown> {
  const params = Object.fromEntries(
    [...searchParams].flatMap(([name, value]): [string, unknown][] =>
      name.startsWith('$') ? [[name.slice(1), JSON.parse(value)]] : [],
    ),
  )
  const tree = parse(searchParams.get('query') ?? '', {params})
  const found = await evaluate(tree, {dataset: stored, params})
  return found.get()
}

await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
server.unref()
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('The lake has no port.')
const origin = `http://127.0.0.1:${address.port}`

const client = createClient({
  projectId: 'demo',
  dataset: 'production',
  apiVersion: '2025-02-19',
  apiHost: origin,
  useProjectHostname: false,
  useCdn: false,
})

async function workspaceOf() {
  return createWorkspaceFromConfig({
    projectId: 'demo',
    dataset: 'production',
    auth: createMockAuthStore({client, currentUser: null}),
    schema: {types: schemaTypesFor(origin)},
  })
}

const workspace = await workspaceOf()

interface Surroundings {
  /** The other documents there are; all references are taken as existing anyway. */
  readonly stored?: readonly Stored[]
  /** What the functions are set up to use; asked once for a workspace, so this makes a new one. */
  readonly suppliers?: typeof suppliers
  /** The Studio's language. */
  readonly locale?: 'en-US' | 'nb-NO' | 'da-DK'
}

const identified = z.object({_id: z.string()})

/** What the Studio says of a document: `error in legalBasis: …`. */
export async function findingsOf(
  document: Stored,
  surroundings: Surroundings = {},
): Promise<string[]> {
  const {locale = 'en-US'} = surroundings
  stored = surroundings.stored ?? []
  suppliers = surroundings.suppliers ?? []
  const known = surroundings.suppliers ? await workspaceOf() : workspace
  const now = '2026-01-01T00:00:00Z'
  const {_id = 'under-test'} = identified.safeParse(document).data ?? {}
  const markers = await validateDocument({
    document: {_rev: 'r1', _createdAt: now, _updatedAt: now, ...document, _id},
    workspace: {
      ...known,
      i18n: {...known.i18n, currentLocale: {...known.i18n.currentLocale, id: locale}},
      getClient: () => client,
    },
    getDocumentExists: () => Promise.resolve(true),
  })
  return markers.map(
    ({level, path, message}) =>
      `${level} in ${path.map((segment) => (typeof segment === 'object' ? '[]' : String(segment))).join('.')}: ${message}`,
  )
}

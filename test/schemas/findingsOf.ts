import {createServer} from 'node:http'

import {createClient} from '@sanity/client'
import {createMockAuthStore, createWorkspaceFromConfig, validateDocument} from 'sanity'

import {schemaTypes} from '../../schemas/index.js'

let lakeAnswer: unknown = true

/** Answers every query with `lakeAnswer`; ends with the test process. */
const lake = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({result: lakeAnswer, ms: 1}))
})
await new Promise<void>((listening) => lake.listen(0, '127.0.0.1', listening))
lake.unref()
const address = lake.address()
if (address === null || typeof address === 'string') throw new Error('The lake has no port.')

const client = createClient({
  projectId: 'demo',
  dataset: 'production',
  apiVersion: '2025-02-19',
  apiHost: `http://127.0.0.1:${address.port}`,
  useProjectHostname: false,
  useCdn: false,
})

const workspace = await createWorkspaceFromConfig({
  projectId: 'demo',
  dataset: 'production',
  auth: createMockAuthStore({client, currentUser: null}),
  schema: {types: schemaTypes},
})

/**
 * What the Studio says of a document: `error in legalBasis: …`.
 *
 * All references are taken as existing; what a rule asks the Content Lake is answered by `answer`.
 */
export async function findingsOf(
  document: {_type: string; [field: string]: unknown},
  answer: unknown = true,
): Promise<string[]> {
  lakeAnswer = answer
  const now = '2026-01-01T00:00:00Z'
  const markers = await validateDocument({
    document: {_id: 'under-test', _rev: 'r1', _createdAt: now, _updatedAt: now, ...document},
    workspace: {...workspace, getClient: () => client},
    getDocumentExists: () => Promise.resolve(true),
  })
  return markers.map(
    ({level, path, message}) =>
      `${level} in ${path.map((segment) => (typeof segment === 'object' ? '[]' : String(segment))).join('.')}: ${message}`,
  )
}

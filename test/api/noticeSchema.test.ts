import {afterAll, beforeAll, expect, test} from 'vitest'

import schemaRoute from '../../api/schemas/notice-version.js'
import {publishedVersionSchema} from '../../core/render/versionJsonSchema.js'
import {functionsOrigin, startLocalStack} from '../localStack.js'

let stack: Awaited<ReturnType<typeof startLocalStack>>
beforeAll(async () => {
  stack = await startLocalStack()
})
afterAll(async () => await stack.close())

test('the schema of a version’s JSON can be fetched by any site, and kept', async () => {
  const address = `${functionsOrigin}/api/schemas/notice-version`
  const response = await schemaRoute.fetch(new Request(address))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/schema+json; charset=utf-8')
  expect(response.headers.get('cache-control')).toContain('public')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await response.json()).toEqual(publishedVersionSchema(address))
})

import {join} from 'node:path'

import {afterAll, beforeAll, expect, test} from 'vitest'

import {serveFunctions} from '../../emulator/functions/serveFunctions.js'
import type {LocalFunctions} from '../../emulator/functions/serveRoutes.js'
import {root} from '../sourceFiles.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
let functions: LocalFunctions
beforeAll(async () => {
  stack = await startStampStack()
  functions = await serveFunctions({directory: join(root, 'api'), port: 0})
})
afterAll(async () => {
  await functions.close()
  await stack.close()
})

test.each([
  'klinikk24',
  'klinikk24?format=html',
  'klinikk24?format=pdf',
  'klinikk24/versions?format=atom',
  'nowhere',
])('HEAD of %s has the headers of GET and no body', async (path) => {
  const url = `${functions.url}/api/notices/${path}`
  const get = await fetch(url)
  const head = await fetch(url, {method: 'HEAD'})
  const headersOf = ({headers}: Response) =>
    Object.fromEntries(
      [...headers].filter(
        ([name]) => !['date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name),
      ),
    )
  expect(head.status).toBe(get.status)
  expect(headersOf(head)).toEqual(headersOf(get))
  const body = await get.arrayBuffer()
  if (get.ok) expect(head.headers.get('content-length')).toBe(String(body.byteLength))
  expect((await head.arrayBuffer()).byteLength).toBe(0)
})

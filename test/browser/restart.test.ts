import {spawnSync} from 'node:child_process'

import {createClient, type SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {readVersions} from './readStack.js'
import {startStack, type RunningStack} from './startStack.js'

let stack: RunningStack
let client: SanityClient

beforeAll(async () => {
  stack = await startStack(['--no-studio'])
  client = createClient({
    projectId: 'demo',
    dataset: 'production',
    apiHost: stack.contentLake,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    token: 'local',
    maxRetries: 0,
  })
})

afterAll(async () => {
  await stack?.stop()
})

test('after Ctrl-C, starting again finds everything that was there', async () => {
  await client.create({
    _id: 'organisation-kept',
    _type: 'organisation',
    name: 'Kept',
    country: 'NO',
  })
  const before = await readVersions(stack, 'klinikk24')
  await stack.stop('SIGINT')
  await stack.restart()
  expect(await client.getDocument('organisation-kept')).toMatchObject({name: 'Kept'})
  expect(await readVersions(stack, 'klinikk24')).toEqual(before)
  expect(before.length).toBeGreaterThanOrEqual(3)
})

test('after kill -9 in the middle of edits, everything that was acknowledged is still there', async () => {
  const acknowledged: number[] = []
  const editing = (async () => {
    for (let number = 1; ; number += 1) {
      await client.createOrReplace({
        _id: `organisation-edit-${number}`,
        _type: 'organisation',
        name: `Edit ${number}`,
        country: 'NO',
      })
      acknowledged.push(number)
    }
  })().catch(() => 'the stack is gone')
  await expect.poll(() => acknowledged.length, {timeout: 20_000}).toBeGreaterThan(50)
  await stack.stop('SIGKILL')
  await editing
  await stack.restart()
  const kept = await client.fetch<number>('count(*[_id in $ids])', {
    ids: acknowledged.map((number) => `organisation-edit-${number}`),
  })
  expect(kept).toBe(acknowledged.length)
})

test('a second start on a taken port says so in one sentence', async () => {
  const port = new URL(stack.contentLake).port
  const second = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/start.ts', '--no-studio', '--empty'],
    {
      encoding: 'utf8',
      env: {...process.env, LOCAL_DIR: `${stack.directory}-2`, CONTENT_LAKE_PORT: port},
      timeout: 30_000,
    },
  )
  expect(second.status).toBe(1)
  expect(second.stderr).toContain(`port ${port}`)
})

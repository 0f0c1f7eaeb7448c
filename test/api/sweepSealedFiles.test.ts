import {mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {folderSealedFiles} from '../../api/_server/export/folderSealedFiles.js'
import {lakeSealedFiles} from '../../api/_server/export/lakeSealedFiles.js'
import {writeSealedHead} from '../../api/_server/export/sealedHead.js'
import {sweepSealedFiles} from '../../api/_server/export/sweepSealedFiles.js'
import {newEntryKey} from '../../core/subject/sealText.js'
import {exportContent, section} from './exportContent.js'
import {startExportStack, type ExportStack} from './startExportStack.js'
import {writeRequest} from './writeRequest.js'

let stack: ExportStack
const directory = mkdtempSync(join(tmpdir(), 'swept-'))

beforeAll(async () => {
  stack = await startExportStack()
})
afterAll(async () => {
  await stack.close()
  rmSync(directory, {recursive: true, force: true})
})
afterEach(async () => {
  await stack.client.delete({query: '*[_type in ["dataRequest", "sealedFile"]]'})
  for (const name of readdirSync(directory)) rmSync(join(directory, name))
})

const stores = {
  folder: {
    open: () => folderSealedFiles(directory),
    /** A file's age is what the disk says: the local stack's clock runs as it likes. */
    async age(): Promise<void> {
      const before = new Date(Date.now() - 25 * 60 * 60_000)
      for (const name of readdirSync(directory)) utimesSync(join(directory, name), before, before)
    },
    names: async () => readdirSync(directory).toSorted(),
  },
  'Content Lake': {
    open: () => lakeSealedFiles(stack.services),
    async age(): Promise<void> {
      stack.clock.advance('PT25H')
    },
    async names() {
      const ids = z
        .array(z.string())
        .parse(await stack.client.fetch('*[_type == "sealedFile"]._id'))
      return [...new Set(ids.map((id) => id.split('.')[1] ?? ''))].toSorted()
    },
  },
} as const
const kinds = ['folder', 'Content Lake'] as const

async function* bytes() {
  yield new Uint8Array(10)
}

async function readyRequest(store: (typeof stores)[(typeof kinds)[number]]) {
  const files = store.open()
  const {key, wrappedKey} = await newEntryKey(stack.services.settings.secrets.SEAL_KEY)
  const requestId = await writeRequest(stack, 'ready@example.com', {kind: 'access'})
  const file = `${requestId}-head`
  const attachment = {_key: 'a', name: 'a.pdf', mediaType: 'application/pdf', bytes: 10} as const
  const parts = [`${requestId}-first-0-1`, `${requestId}-second-1`]
  const sections = parts.map((part, index) => section([], {source: `s${index}`, part}))
  for (const part of parts) await files.writeStream(part, bytes())
  await writeSealedHead(files, key, file, exportContent(sections).head)
  await files.writeStream(`${requestId}-given`, bytes())
  const attachments = [{...attachment, file: `${requestId}-given`, wrappedKey}]
  await stack.client
    .patch(`dataRequest.${requestId}`)
    .set({
      state: 'ready',
      sealedFile: {file, wrappedKey},
      sources: [
        {_key: 'r', name: 'resend', state: 'found'},
        {_key: 'n', name: 'people.n', state: 'nothing', attachments: null},
        {_key: 'p', name: 'people.p', state: 'found', attachments},
      ],
    })
    .commit({visibility: 'sync'})
  return {requestId, named: [...parts, file, `${requestId}-given`].toSorted()}
}

test.each(kinds)(
  'files in the %s that no request names are removed after a day, and what one names stays',
  async (kind) => {
    const store = stores[kind]
    const files = store.open()
    const {requestId, named} = await readyRequest(store)
    const purged = await writeRequest(stack, 'purged@example.com', {state: 'purged'})
    const orphans = [
      `${requestId}-cut-off`,
      `${requestId}-cut-off-0-1`,
      `${purged}-old`,
      `${'f'.repeat(24)}-gone`,
    ]
    for (const name of orphans) await files.writeStream(name, bytes())
    expect(await sweepSealedFiles(stack.services, files)).toEqual({removed: 0, failed: []})
    await store.age()
    expect(await sweepSealedFiles(stack.services, files)).toEqual({removed: 4, failed: []})
    expect(await store.names()).toEqual(named)
  },
)

test.each(kinds)(
  'files in the %s that go with an answer stay as long as their request',
  async (kind) => {
    const store = stores[kind]
    const files = store.open()
    const {wrappedKey} = await newEntryKey(stack.services.settings.secrets.SEAL_KEY)
    const requestId = await writeRequest(stack, 'answered@example.com', {state: 'answered'})
    const names = [`${requestId}-dropped`, `${requestId}-sent`]
    for (const name of names) await files.writeStream(name, bytes())
    const sent = {_key: 's', name: 's.pdf', mediaType: 'application/pdf', bytes: 10, wrappedKey}
    await stack.client
      .patch(`dataRequest.${requestId}`)
      .set({attachments: [{...sent, file: `${requestId}-sent`}]})
      .commit({visibility: 'sync'})
    await store.age()
    expect(await sweepSealedFiles(stack.services, files)).toEqual({removed: 1, failed: []})
    expect(await store.names()).toEqual([`${requestId}-sent`])
  },
)

test.each(kinds)('what a collection is writing to the %s stays, however old', async (kind) => {
  const store = stores[kind]
  const files = store.open()
  const collecting = await writeRequest(stack, 'now@example.com', {state: 'collecting'})
  await files.writeStream(`${collecting}-run-0-1`, bytes())
  await store.age()
  expect(await sweepSealedFiles(stack.services, files)).toEqual({removed: 0, failed: []})
  expect(await store.names()).toEqual([`${collecting}-run-0-1`])
})

test.each(kinds)(
  'a request whose head in the %s opens no more keeps all, and stops no other',
  async (kind) => {
    const store = stores[kind]
    const files = store.open()
    const {requestId, named} = await readyRequest(store)
    const {wrappedKey} = await newEntryKey(stack.services.settings.secrets.SEAL_KEY)
    await stack.client
      .patch(`dataRequest.${requestId}`)
      .set({'sealedFile.wrappedKey': wrappedKey})
      .commit({visibility: 'sync'})
    await files.writeStream(`${'f'.repeat(24)}-gone`, bytes())
    await store.age()
    expect(await sweepSealedFiles(stack.services, files)).toMatchObject({
      removed: 1,
      failed: [{requestId}],
    })
    expect(await store.names()).toEqual(named)
  },
)

test('halves that a death left in the folder are removed after a day', async () => {
  writeFileSync(join(directory, `${'e'.repeat(24)}-half.draft`), 'x')
  const files = folderSealedFiles(directory)
  expect(await sweepSealedFiles(stack.services, files)).toEqual({removed: 0, failed: []})
  await stores.folder.age()
  expect(await sweepSealedFiles(stack.services, files)).toEqual({removed: 1, failed: []})
  expect(readdirSync(directory)).toEqual([])
})

test('halves that a death left in the Content Lake are removed after a day', async () => {
  const _id = `sealedFile.${'e'.repeat(24)}-half.0`
  await stack.client.create({_id, _type: 'sealedFile', box: 'x'}, {visibility: 'sync'})
  const files = lakeSealedFiles(stack.services)
  stack.clock.advance('PT25H')
  expect(await sweepSealedFiles(stack.services, files)).toEqual({removed: 1, failed: []})
  expect(await stores['Content Lake'].names()).toEqual([])
})

import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {expect, onTestFinished, test} from 'vitest'

import {openStore} from '../../../emulator/contentLake/openStore.js'

const now = () => new Date('2026-11-08T12:00:00Z')
const by = {author: 'test'}

function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'content-lake-'))
  onTestFinished(() => rmSync(directory, {recursive: true, force: true}))
  return directory
}

test('a process that is killed while it writes loses nothing it acknowledged', async () => {
  const directory = emptyDirectory()
  const script = fileURLToPath(new URL('commitForever.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, directory])
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString()
    if (told.split('\n').length > 25) child.kill('SIGKILL')
  })
  await once(child, 'close')
  const acknowledged = Number(told.trim().split('\n').at(-1))
  expect(acknowledged).toBeGreaterThan(20)

  const store = openStore({directory, now})
  onTestFinished(() => store.close())
  for (let number = 1; number <= acknowledged; number += 1) {
    expect(store.documents.get(`one-${number}`)?._rev).toBe(`transaction-${number}`)
  }
  const ones = [...store.documents.keys()].filter((id) => id.startsWith('one-'))
  expect(store.documents.size).toBe(2 * ones.length)
})

test('a reopened store has the documents, their past and the kept values', () => {
  const directory = emptyDirectory()
  const first = openStore({directory, now})
  first.commit([{create: {_id: 'a', _type: 'note', title: 'One'}}], {...by, transactionId: 't1'})
  first.commit([{patch: {id: 'a', set: {title: 'Two'}}}], {...by, transactionId: 't2'})
  first.commit([{delete: {id: 'a'}}, {create: {_id: 'b', _type: 'note'}}], {
    ...by,
    transactionId: 't3',
  })
  first.keyValue.set('layout', {columns: 2})
  first.close()

  const store = openStore({directory, now})
  onTestFinished(() => store.close())
  expect([...store.documents.keys()]).toEqual(['b'])
  expect(store.sequence).toBe(3)
  expect(store.documentAt('a', 't1')).toMatchObject({title: 'One', _rev: 't1'})
  expect(store.documentAt('a', 't2')).toMatchObject({title: 'Two', _rev: 't2'})
  expect(store.documentAt('a', 't3')).toBeNull()
  expect(store.documentAt('a', 'unknown')).toBeUndefined()
  expect(store.documentAt('b', 't1')).toBeUndefined()
  expect(store.transactionsOf(['a']).map(({id}) => id)).toEqual(['t1', 't2', 't3'])
  expect(store.transactionsOf(['a'])[1]?.changes).toMatchObject([
    {documentId: 'a', before: {title: 'One'}, after: {title: 'Two'}},
  ])
  expect(store.transactionsSince(1).map(({sequence}) => sequence)).toEqual([2, 3])
  expect(store.keyValue.get('layout')).toEqual({columns: 2})
})

test('what is purged leaves no trace of its content, not even in the file', () => {
  const directory = emptyDirectory()
  const store = openStore({directory, now})
  onTestFinished(() => store.close())
  const secret = 'a-sealed-address-0123456789'
  store.commit(
    [{create: {_id: 'a', _type: 'note', secret}}, {create: {_id: 'b', _type: 'note'}}],
    by,
  )
  store.commit([{patch: {id: 'a', set: {other: `${secret}-2`}}}], by)
  store.commit([{delete: {id: 'a', purge: true}}], by)

  expect(store.documents.has('a')).toBe(false)
  expect(store.transactionsOf(['a'])).toEqual([])
  expect(store.transactionsOf(['b'])).toHaveLength(1)
  for (const file of readdirSync(directory)) {
    expect(readFileSync(join(directory, file)).includes(secret), file).toBe(false)
  }
})

test('a document that was deleted before can be purged', () => {
  const store = openStore({now})
  store.commit([{create: {_id: 'a', _type: 'note'}}], by)
  store.commit([{delete: {id: 'a'}}], by)
  expect(store.transactionsOf(['a'])).toHaveLength(2)
  store.commit([{delete: {id: 'a', purge: true}}], by)
  expect(store.transactionsOf(['a'])).toEqual([])
})

test('listeners hear of commits in order, with what was before and after', () => {
  const store = openStore({now})
  const heard: unknown[] = []
  const stop = store.onCommit(({sequence, changes}) => heard.push([sequence, changes.length]))
  store.commit([{create: {_id: 'a', _type: 'note'}}], by)
  store.commit([{patch: {id: 'a', set: {x: 1}}}, {create: {_id: 'b', _type: 'note'}}], by)
  store.commit([{create: {_id: 'c', _type: 'note'}}], {...by, isDryRun: true})
  stop()
  store.commit([{create: {_id: 'd', _type: 'note'}}], by)
  expect(heard).toEqual([
    [1, 1],
    [2, 2],
  ])
})

test('a transaction id is used once', () => {
  const store = openStore({now})
  store.commit([{create: {_id: 'a', _type: 'note'}}], {...by, transactionId: 't'})
  expect(() =>
    store.commit([{create: {_id: 'b', _type: 'note'}}], {...by, transactionId: 't'}),
  ).toThrow('used before')
})

test('merge sets attributes beside those that are there', () => {
  const store = openStore({now})
  store.commit([{create: {_id: 'a', _type: 'note', seo: {title: 'One', kept: true}}}], by)
  store.commit([{patch: {id: 'a', merge: {seo: {title: 'Two'}, fresh: {x: 1}}}}], by)
  expect(store.documents.get('a')).toMatchObject({seo: {title: 'Two', kept: true}, fresh: {x: 1}})
})

test('a patch changes neither id nor type, and adds to numbers only', () => {
  const store = openStore({now})
  store.commit([{create: {_id: 'a', _type: 'note', title: 'x'}}], by)
  expect(() => store.commit([{patch: {id: 'a', set: {_type: 'other'}}}], by)).toThrow('immutable')
  expect(() => store.commit([{patch: {id: 'a', inc: {title: 1}}}], by)).toThrow('not a number')
  expect(() => store.commit([{patch: {id: 'a', inc: {missing: 1}}}], by)).toThrow('not a number')
})

test('a dataset has a limit of attribute paths, which deleting makes room under', () => {
  const store = openStore({now})
  store.setAttributeLimit(8)
  store.commit([{create: {_id: 'a', _type: 'note', x: 1, y: {z: 1}}}], by)
  expect(() => store.commit([{create: {_id: 'b', _type: 'note', w: 1}}], by)).toThrow(
    'exceeds limit of 8',
  )
  store.commit([{create: {_id: 'b', _type: 'note', x: 2}}], by)
  store.commit([{delete: {id: 'a'}}], by)
  store.commit([{patch: {id: 'b', set: {w: 1}}}], by)
  expect(store.documents.get('b')).toMatchObject({w: 1})
})

import {afterEach, expect, test} from 'vitest'
import * as z from 'zod'

import {documentEvents} from '../../../../emulator/contentLake/history/documentEvents.js'
import {documentsInHistory} from '../../../../emulator/contentLake/history/documentsInHistory.js'
import {transactionLog} from '../../../../emulator/contentLake/history/transactionLog.js'
import {lakeContext, stoppedClock} from '../streams/lakeContext.js'

const base = 'http://127.0.0.1:4333/v2021-06-07/data/history/production'
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const eventsAnswer = z.object({
  events: z.record(z.string(), z.array(z.looseObject({type: z.string(), timestamp: z.string()}))),
  nextCursor: z.string(),
})
const documentsAnswer = z.object({documents: z.array(z.looseObject({_id: z.string()}))})
const entry = z.looseObject({
  id: z.string(),
  author: z.string(),
  documentIDs: z.array(z.string()),
  effects: z.record(z.string(), z.object({apply: z.array(z.unknown())})).optional(),
})

/** A note that is made, edited, published, edited, published, unpublished and deleted. */
function noteWithHistory() {
  const clock = stoppedClock('2026-03-01T12:00:00.000Z')
  const context = lakeContext(base, {}, {clock})
  closing.push(() => context.store.close())
  const write = (
    transactionId: string,
    mutations: Parameters<typeof context.store.commit>[0],
    author = 'ann',
  ) => context.store.commit(mutations, {author, transactionId})
  write('seed', [{create: {_id: 'other', _type: 'note'}}])
  write('t1', [{create: {_id: 'drafts.a', _type: 'note', title: 'one'}}])
  write('t2', [{patch: {id: 'drafts.a', set: {title: 'two'}}}], 'bo')
  write('t3', [
    {create: {_id: 'a', _type: 'note', title: 'two'}},
    {delete: {id: 'drafts.a'}},
    {patch: {id: 'other', set: {title: 'x'}}},
  ])
  write('t4', [{create: {_id: 'drafts.a', _type: 'note', title: 'three'}}])
  write('t5', [
    {createOrReplace: {_id: 'a', _type: 'note', title: 'three'}},
    {delete: {id: 'drafts.a'}},
  ])
  write('t6', [{create: {_id: 'drafts.a', _type: 'note', title: 'three'}}, {delete: {id: 'a'}}])
  write('t7', [{delete: {id: 'drafts.a'}}])
  return context
}

type Context = ReturnType<typeof noteWithHistory>

function ask(
  context: Context,
  handle: typeof transactionLog,
  params: Record<string, string>,
  search: Record<string, string> = {},
): Response {
  const url = new URL(`${base}?${new URLSearchParams(search)}`)
  return handle(new Request(url), {...context, url, params})
}

async function logOf(context: Context, search: Record<string, string>, ids = 'a,drafts.a') {
  const text = await ask(context, transactionLog, {ids}, search).text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => entry.parse(JSON.parse(line)))
}

async function typesOf(context: Context, id: string) {
  const body: unknown = await ask(context, documentEvents, {id}).json()
  return eventsAnswer.parse(body).events[id]?.map(({type}) => type)
}

test("a draft's history tells how it was made, published, unpublished and deleted", async () => {
  expect(await typesOf(noteWithHistory(), 'drafts.a')).toEqual([
    'deleteDocumentVersion',
    'unpublishDocument',
    'publishDocumentVersion',
    'createDocumentVersion',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
})

test("a published document's history leaves out what only befell its draft", async () => {
  expect(await typesOf(noteWithHistory(), 'a')).toEqual([
    'unpublishDocument',
    'publishDocumentVersion',
    'publishDocumentVersion',
  ])
})

test('a publishing names the draft it published and those who worked on it', async () => {
  const body: unknown = await ask(noteWithHistory(), documentEvents, {id: 'a'}).json()
  expect(eventsAnswer.parse(body).events['a']?.at(-1)).toEqual({
    type: 'publishDocumentVersion',
    documentId: 'a',
    versionId: 'drafts.a',
    revisionId: 't3',
    versionRevisionId: 't2',
    publishCause: 'document.publish',
    contributors: ['ann', 'bo'],
    author: 'ann',
    timestamp: '2026-03-01T12:00:00.000Z',
  })
})

test('a document written without a draft is a live one', async () => {
  expect(await typesOf(noteWithHistory(), 'other')).toEqual([
    'updateLiveDocument',
    'createLiveDocument',
  ])
})

test("a draft's history leaves out what was written past it", async () => {
  expect(await typesOf(noteWithHistory(), 'drafts.other')).toEqual([])
})

test('events come in pages until the cursor is empty', async () => {
  const context = noteWithHistory()
  const seen: string[] = []
  let nextCursor = ''
  for (let page = 0; page < 3; page += 1) {
    const search = {limit: '2', ...(nextCursor && {nextCursor})}
    // oxlint-disable-next-line no-await-in-loop -- a page names the next one
    const body: unknown = await ask(context, documentEvents, {id: 'drafts.a'}, search).json()
    const answer = eventsAnswer.parse(body)
    seen.push(...(answer.events['drafts.a'] ?? []).map(({type}) => type))
    nextCursor = answer.nextCursor
  }
  expect(nextCursor).toBe('')
  expect(seen).toEqual(await typesOf(context, 'drafts.a'))
})

test('the transaction log is one line a transaction, oldest first', async () => {
  const log = await logOf(noteWithHistory(), {excludeContent: 'true', effectFormat: 'mendoza'})
  expect(log.map(({id}) => id)).toEqual(['t1', 't2', 't3', 't4', 't5', 't6', 't7'])
  expect(log[1]).toMatchObject({author: 'bo', documentIDs: ['drafts.a']})
  expect(log[1]?.effects?.['drafts.a']?.apply).toContain('two')
  expect(log[1]).not.toHaveProperty('mutations')
})

test('both ends of a range of transactions are part of it, and an empty end is none', async () => {
  const context = noteWithHistory()
  const ids = async (search: Record<string, string>) =>
    (await logOf(context, search)).map(({id}) => id)
  expect(await ids({fromTransaction: 't2', toTransaction: 't4'})).toEqual(['t2', 't3', 't4'])
  expect(await ids({fromTransaction: '', toTransaction: 't2'})).toEqual(['t1', 't2'])
  expect(await ids({reverse: 'true', toTransaction: 't4', limit: '2'})).toEqual(['t4', 't3'])
  expect(await ids({authors: 'bo'})).toEqual(['t2'])
  expect(await ids({fromTime: '2026-03-01T12:00:00.001Z'})).toEqual([])
})

test('a transaction tells of the other documents it wrote unless asked not to', async () => {
  const context = noteWithHistory()
  const range = {fromTransaction: 't3', toTransaction: 't3'}
  const [whole] = await logOf(context, range)
  const [narrow] = await logOf(context, {...range, includeIdentifiedDocumentsOnly: 'true'}, 'a')
  expect(whole?.documentIDs.toSorted()).toEqual(['a', 'drafts.a', 'other'])
  expect(whole).toHaveProperty('mutations')
  expect(narrow?.documentIDs).toEqual(['a'])
})

test('a document is given as it was at a revision, at a time and before its deletion', async () => {
  const context = noteWithHistory()
  const titles = async (ids: string, search: Record<string, string>) => {
    const body: unknown = await ask(context, documentsInHistory, {ids}, search).json()
    return documentsAnswer.parse(body).documents.map(({_id, title}) => [_id, title])
  }
  expect(await titles('drafts.a', {revision: 't1'})).toEqual([['drafts.a', 'one']])
  expect(await titles('drafts.a', {revision: 'unknown'})).toEqual([])
  expect(await titles('a,drafts.a', {lastRevision: 'true'})).toEqual([
    ['a', 'three'],
    ['drafts.a', 'three'],
  ])
  expect(await titles('other', {time: '2026-03-01T11:59:59.000Z'})).toEqual([])
  expect(await titles('other,a', {time: '2026-03-01T12:00:00.000Z'})).toEqual([['other', 'x']])
})

import {afterEach, expect, test} from 'vitest'

import {listenToDocuments} from '../../../../emulator/contentLake/streams/listenToDocuments.js'
import {lakeContext} from './lakeContext.js'
import {readEvents} from './readEvents.js'

const base = 'http://127.0.0.1:4333/v2025-02-19/data/listen/production'
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

function lake(search: Record<string, string>, over: Parameters<typeof lakeContext>[2] = {}) {
  const url = `${base}?${new URLSearchParams({query: '*', ...search})}`
  const context = lakeContext(url, {dataset: 'production'}, over)
  closing.push(() => context.store.close())
  const listen = (headers: Record<string, string> = {}) =>
    listenToDocuments(new Request(url, {headers}), context)
  const write = (mutations: Parameters<typeof context.store.commit>[0], transactionId: string) =>
    context.store.commit(mutations, {author: 'somebody', transactionId})
  return {context, listen, write}
}

test('a listener is welcomed and hears a change in full', async () => {
  const {listen, write} = lake({
    includeResult: 'true',
    includePreviousRevision: 'true',
    effectFormat: 'mendoza',
    visibility: 'query',
  })
  write([{create: {_id: 'a', _type: 'note', title: 'one'}}], 't1')
  const response = listen()
  write([{patch: {id: 'a', set: {title: 'two'}}}], 't2')
  const [welcome, mutation] = await readEvents(response, 2)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  expect(welcome).toMatchObject({event: 'welcome', data: {listenerName: expect.any(String)}})
  expect(mutation).toMatchObject({
    event: 'mutation',
    id: 't2#a',
    data: {
      eventId: 't2#a',
      documentId: 'a',
      transactionId: 't2',
      transition: 'update',
      identity: 'somebody',
      previousRev: 't1',
      resultRev: 't2',
      result: {title: 'two', _rev: 't2'},
      previous: {title: 'one', _rev: 't1'},
      effects: {apply: [17, 'two', 'title'], revert: [17, 'one', 'title']},
      visibility: 'query',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
      timestamp: '2026-03-01T12:00:00.000Z',
    },
  })
})

test('documents appear in and disappear from the set a query names', async () => {
  const {listen, write} = lake({query: '*[_type == $type && isOpen]', $type: '"note"'})
  const response = listen()
  write([{create: {_id: 'a', _type: 'note', isOpen: false}}], 't1')
  write([{patch: {id: 'a', set: {isOpen: true}}}], 't2')
  write([{create: {_id: 'b', _type: 'other', isOpen: true}}], 't3')
  write([{patch: {id: 'a', set: {isOpen: false}}}], 't4')
  const events = await readEvents(response, 3)
  expect(events.slice(1).map(({data}) => [data['transactionId'], data['transition']])).toEqual([
    ['t2', 'appear'],
    ['t4', 'disappear'],
  ])
})

test('a transaction is counted in the events its listener gets', async () => {
  const {listen, write} = lake({
    query: '*[_id in $ids]',
    $ids: '["a","drafts.a"]',
    includeAllVersions: 'true',
  })
  write([{create: {_id: 'drafts.a', _type: 'note'}}], 't1')
  const response = listen()
  write(
    [
      {create: {_id: 'a', _type: 'note'}},
      {create: {_id: 'other', _type: 'note'}},
      {delete: {id: 'drafts.a'}},
    ],
    't2',
  )
  const events = await readEvents(response, 3)
  const counts = events
    .slice(1)
    .map(({data}) => [
      data['documentId'],
      data['transition'],
      data['transactionCurrentEvent'],
      data['transactionTotalEvents'],
    ])
  expect(counts).toEqual([
    ['a', 'appear', 1, 2],
    ['drafts.a', 'disappear', 2, 2],
  ])
})

test('drafts are told only to listeners that ask for all versions', async () => {
  const {listen, write} = lake({})
  const response = listen()
  write([{create: {_id: 'drafts.a', _type: 'note'}}], 't1')
  write([{create: {_id: 'a', _type: 'note'}}], 't2')
  const events = await readEvents(response, 2)
  expect(events[1]?.data['documentId']).toBe('a')
})

test('somebody without a right to read hears of no id with a dot', async () => {
  const nobody = {id: '', canRead: false, canWrite: false}
  const {listen, write} = lake({includeAllVersions: 'true'}, {identity: nobody})
  const response = listen()
  write([{create: {_id: 'private.a', _type: 'note'}}], 't1')
  write([{create: {_id: 'a', _type: 'note'}}], 't2')
  const events = await readEvents(response, 2)
  expect(events[1]?.data['documentId']).toBe('a')
})

test('a listener that resumes hears what it missed, once', async () => {
  const {listen, write} = lake({enableResume: 'true'})
  write([{create: {_id: 'a', _type: 'note'}}, {create: {_id: 'b', _type: 'note'}}], 't1')
  write([{delete: {id: 'a'}}], 't2')
  const response = listen({'last-event-id': 't1#a'})
  write([{create: {_id: 'c', _type: 'note'}}], 't3')
  const events = await readEvents(response, 4)
  expect(events.map(({event, id}) => id ?? event)).toEqual(['welcomeback', 't1#b', 't2#a', 't3#c'])
})

test('a listener whose last event is unknown is reset', async () => {
  const {listen} = lake({enableResume: 'true'})
  const [event] = await readEvents(listen({'last-event-id': 'gone#a'}), 1)
  expect(event?.event).toBe('reset')
})

test('a query that does not parse ends the listener with the reason', async () => {
  const {listen} = lake({query: '*[_type =='})
  const [event] = await readEvents(listen(), 1)
  expect(event).toMatchObject({
    event: 'channelError',
    data: {error: {type: 'queryParseError', description: expect.stringContaining('Syntax error')}},
  })
})

test('a query for anything but a set of documents is refused', async () => {
  const {listen} = lake({query: 'count(*)'})
  const [event] = await readEvents(listen(), 1)
  expect(event?.event).toBe('channelError')
})

test("a browser's stream is sent to a host name of its own, once", () => {
  const {context, listen} = lake({})
  const redirect = listen({origin: 'http://127.0.0.1:3333'})
  expect(redirect.status).toBe(307)
  const location = new URL(redirect.headers.get('location') ?? '')
  expect(location.hostname).toMatch(/^s-[0-9a-f]+\.localhost$/)
  expect(location.port + location.pathname + location.search).toBe(
    context.url.port + context.url.pathname + context.url.search,
  )
  const there = listenToDocuments(new Request(location, {headers: {origin: 'null'}}), {
    ...context,
    url: location,
  })
  expect(there.status).toBe(200)
  return there.body?.cancel()
})

test('a listener that has gone is told nothing and held by nobody', async () => {
  const {context, listen, write} = lake({})
  let listeners = 0
  const onCommit: typeof context.store.onCommit = (listener) => {
    listeners += 1
    const stop = context.store.onCommit(listener)
    return () => {
      listeners -= 1
      stop()
    }
  }
  const response = listenToDocuments(new Request(context.url), {
    ...context,
    store: {...context.store, onCommit},
  })
  await readEvents(response, 1)
  expect(listeners).toBe(0)
  write([{create: {_id: 'a', _type: 'note'}}], 't1')
  await listen().body?.cancel()
})

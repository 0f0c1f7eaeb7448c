import {ClientError, type SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'

/** A dataset to hold to the rules, through a client that may write, and how to let go of it. */
export interface Connection {
  readonly client: SanityClient
  readonly close: () => Promise<void>
}

/**
 * What @sanity/client may expect of a Content Lake, hosted or local.
 *
 * Every document carries the run in its id, so that a shared dataset is left as it was found.
 */
export function contentLakeConformance(connect: () => Promise<Connection>): void {
  const run = `conformance-${crypto.randomUUID().slice(0, 8)}`
  const id = (name: string) => `${run}-${name}`
  const draft = (name: string) => `drafts.${id(name)}`
  const _type = 'conformanceNote'
  let client: SanityClient
  let close: () => Promise<void>

  beforeAll(async () => {
    const connection = await connect()
    client = connection.client
    close = connection.close
  })
  afterAll(async () => {
    await client.delete({
      query: '*[_type == $type && string::startsWith(_id, $run)]',
      params: {type: _type, run},
    })
    await client.delete({
      query: '*[_type == $type && string::startsWith(_id, $run)]',
      params: {type: _type, run: `drafts.${run}`},
    })
    await close()
  })

  async function refusal(promise: Promise<unknown>): Promise<ClientError> {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (error instanceof ClientError) return error
    throw new Error(`Expected a refusal, got ${String(error)}`)
  }
  const firstItemType = (error: ClientError): unknown => error.details?.items?.[0]?.error?.type

  test('a created document comes back with its system attributes', async () => {
    const created = await client.create({_id: id('created'), _type, title: 'One'})
    expect(created).toMatchObject({_id: id('created'), _type, title: 'One'})
    expect(created._rev).toMatch(/.+/)
    expect(created._createdAt).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/)
    expect(await client.getDocument(id('created'))).toEqual(created)
  })

  test('a document without an id, or with a prefix for one, gets an id', async () => {
    const prefixed = await client.create({_id: `${run}-p.`, _type})
    expect(prefixed._id).toMatch(new RegExp(`^${run}-p\\..+`))
    const nameless = await client.create({_type})
    expect(nameless._id).not.toBe('')
    await client.delete(nameless._id)
  })

  test('an id is given once', async () => {
    await client.create({_id: id('once'), _type})
    const error = await refusal(client.create({_id: id('once'), _type}))
    expect(error.statusCode).toBe(409)
    expect(error.details?.type).toBe('mutationError')
    expect(firstItemType(error)).toBe('documentAlreadyExistsError')
  })

  test('createIfNotExists leaves what is there', async () => {
    await client.create({_id: id('there'), _type, title: 'First'})
    await client.createIfNotExists({_id: id('there'), _type, title: 'Second'})
    expect(await client.getDocument(id('there'))).toMatchObject({title: 'First'})
  })

  test('createOrReplace leaves nothing of what was there', async () => {
    const first = await client.createOrReplace({_id: id('replaced'), _type, title: 'First', old: 1})
    const second = await client.createOrReplace({_id: id('replaced'), _type, title: 'Second'})
    expect(second).toMatchObject({title: 'Second'})
    expect(second).not.toHaveProperty('old')
    expect(second._rev).not.toBe(first._rev)
  })

  test('a malformed id is refused', async () => {
    for (const bad of ['with space', '.dotted', 'a.-b', 'a'.repeat(129), 'ø']) {
      const error = await refusal(client.mutate([{create: {_id: bad, _type}}]))
      expect(error.statusCode, bad).toBe(400)
    }
  })

  test('a query finds what was committed just before it', async () => {
    await client.create({_id: id('found'), _type, title: 'Found', run})
    const query = '*[_type == $type && run == $run]{title}'
    expect(await client.fetch(query, {type: _type, run})).toEqual([{title: 'Found'}])
  })

  test('a query too long for a URL finds the same', async () => {
    await client.createOrReplace({_id: id('long'), _type, title: 'Long'})
    const query = `*[_id == $id && !(title in $others)].title`
    const others = Array.from({length: 2000}, (_, index) => `other title ${index}`)
    expect(await client.fetch(query, {id: id('long'), others})).toEqual(['Long'])
  })

  test('a query that does not parse says where', async () => {
    const error = await refusal(client.fetch('*[_type == '))
    expect(error.statusCode).toBe(400)
    expect(error.details).toMatchObject({type: 'queryParseError', query: '*[_type == '})
    expect(error.details?.start).toBeTypeOf('number')
  })

  test('references are followed', async () => {
    await client.create({_id: id('target'), _type, title: 'Target'})
    await client.create({_id: id('source'), _type, to: {_type: 'reference', _ref: id('target')}})
    expect(await client.fetch('*[_id == $id][0].to->title', {id: id('source')})).toBe('Target')
    expect(await client.fetch('count(*[references($id)])', {id: id('target')})).toBe(1)
  })

  test('perspectives show drafts, what is published, or both', async () => {
    await client.create({_id: id('seen'), _type, title: 'Published'})
    await client.create({_id: draft('seen'), _type, title: 'Draft'})
    await client.create({_id: draft('unseen'), _type, title: 'Only draft'})
    const titles = (perspective: 'raw' | 'published' | 'drafts') =>
      client.fetch<string[]>(
        '*[_id in $ids] | order(title).title',
        {ids: [id('seen'), draft('seen'), id('unseen'), draft('unseen')]},
        {perspective},
      )
    expect(await titles('published')).toEqual(['Published'])
    expect(await titles('raw')).toEqual(['Draft', 'Only draft', 'Published'])
    expect(await titles('drafts')).toEqual(['Draft', 'Only draft'])
    const original = await client.fetch(
      '*[_id == $id][0]._originalId',
      {id: id('seen')},
      {perspective: 'drafts'},
    )
    expect(original).toBe(draft('seen'))
  })

  test('without a perspective, API versions from 2025-02-19 on show what is published', async () => {
    await client.create({_id: draft('default'), _type})
    const count = (apiVersion: string) =>
      client.withConfig({apiVersion}).fetch<number>('count(*[_id == $id])', {id: draft('default')})
    expect(await count('2025-02-19')).toBe(0)
    expect(await count('2021-06-07')).toBe(1)
  })

  test('every patch operator does its work', async () => {
    await client.create({
      _id: id('patched'),
      _type,
      title: 'Hello',
      count: 1,
      tags: ['a', 'c'],
      gone: true,
    })
    const patched = await client
      .patch(id('patched'))
      .set({'seo.title': 'Set'})
      .setIfMissing({title: 'No', extra: 'Yes'})
      .unset(['gone'])
      .inc({count: 3})
      .insert('before', 'tags[1]', ['b'])
      .diffMatchPatch({title: '@@ -1,5 +1,11 @@\n Hello\n+ there\n'})
      .commit()
    expect(patched).toMatchObject({
      title: 'Hello there',
      seo: {title: 'Set'},
      extra: 'Yes',
      count: 4,
      tags: ['a', 'b', 'c'],
    })
    expect(patched).not.toHaveProperty('gone')
    const less = await client.patch(id('patched')).dec({count: 4}).append('tags', ['d']).commit()
    expect(less).toMatchObject({count: 0, tags: ['a', 'b', 'c', 'd']})
  })

  test('array items are reached by key', async () => {
    const items = [
      {_key: 'one', text: '1'},
      {_key: 'two', text: '2'},
    ]
    await client.create({_id: id('keyed'), _type, items})
    const patched = await client
      .patch(id('keyed'))
      .set({'items[_key=="two"].text': '22'})
      .unset(['items[_key=="one"]'])
      .commit()
    expect(patched['items']).toEqual([{_key: 'two', text: '22'}])
  })

  test('array items get keys on request', async () => {
    const made = await client.create(
      {_id: id('keys'), _type, items: [{text: '1'}]},
      {autoGenerateArrayKeys: true},
    )
    expect(made.items[0]).toMatchObject({_key: expect.any(String), text: '1'})
  })

  test('a patch for another revision changes nothing', async () => {
    const created = await client.create({_id: id('revised'), _type, title: 'One'})
    const patch = client.patch(id('revised')).set({title: 'Two'})
    await patch.clone().ifRevisionId(created._rev).commit()
    const error = await refusal(
      client.patch(id('revised')).set({title: 'Three'}).ifRevisionId(created._rev).commit(),
    )
    expect(error.statusCode).toBe(409)
    expect(firstItemType(error)).toBe('documentRevisionIDDoesNotMatchError')
    expect(await client.getDocument(id('revised'))).toMatchObject({title: 'Two'})
  })

  test('a patch of a missing document is refused', async () => {
    const error = await refusal(client.patch(id('missing')).set({title: 'x'}).commit())
    expect(error.statusCode).toBe(409)
    expect(firstItemType(error)).toBe('documentNotFoundError')
  })

  test('patches and deletions by query reach what the query finds', async () => {
    for (const name of ['q1', 'q2'])
      await client.create({_id: id(name), _type, group: run, done: false})
    const selection = {query: '*[group == $run]', params: {run}}
    await client.patch(selection).set({done: true}).commit({returnFirst: false})
    expect(await client.fetch('count(*[group == $run && done])', {run})).toBe(2)
    await client.delete(selection)
    expect(await client.fetch('count(*[group == $run])', {run})).toBe(0)
  })

  test('a transaction happens as a whole or not at all', async () => {
    await client.create({_id: id('taken'), _type})
    const failing = client
      .transaction()
      .create({_id: id('half'), _type})
      .create({_id: id('taken'), _type})
    const error = await refusal(failing.commit())
    expect(error.statusCode).toBe(409)
    expect(error.details?.items?.[0]?.index).toBe(1)
    expect(await client.getDocument(id('half'))).toBeUndefined()
  })

  test('all documents of a transaction carry its id as revision', async () => {
    const transactionId = id('transaction')
    const done = await client
      .transaction()
      .create({_id: id('t1'), _type})
      .create({_id: id('t2'), _type})
      .transactionId(transactionId)
      .commit()
    expect(done.transactionId).toBe(transactionId)
    const documents = await client.getDocuments([id('t1'), id('t2')])
    expect(documents.map((document) => document?._rev)).toEqual([transactionId, transactionId])
  })

  test('a dry run changes nothing', async () => {
    await client.create({_id: id('dry'), _type}, {dryRun: true})
    expect(await client.getDocument(id('dry'))).toBeUndefined()
  })

  test('documents that are not there are left out by name', async () => {
    await client.create({_id: id('here'), _type})
    const [here, gone] = await client.getDocuments([id('here'), id('nowhere')])
    expect(here?._id).toBe(id('here'))
    expect(gone).toBeNull()
  })
}

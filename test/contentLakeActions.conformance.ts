import {ClientError, type SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'

import type {Connection} from './contentLake.conformance.js'

/** What holds of drafts and publishing, of references, and of listening, hosted or local. */
export function contentLakeActionsConformance(connect: () => Promise<Connection>): void {
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
    for (const prefix of [run, `drafts.${run}`]) {
      await client
        .patch({query: '*[string::startsWith(_id, $prefix)]', params: {prefix}})
        .unset(['to'])
        .commit({returnFirst: false})
      await client.delete({query: '*[string::startsWith(_id, $prefix)]', params: {prefix}})
    }
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
  const document = (documentId: string) => client.getDocument(documentId)
  const create = (name: string, attributes: Record<string, unknown> = {}) =>
    client.action({
      actionType: 'sanity.action.document.create',
      publishedId: id(name),
      attributes: {_id: draft(name), _type, ...attributes},
      ifExists: 'fail',
    })
  const publish = (
    name: string,
    expected: {ifDraftRevisionId?: string; ifPublishedRevisionId?: string} = {},
  ) =>
    client.action({
      actionType: 'sanity.action.document.publish',
      draftId: draft(name),
      publishedId: id(name),
      ...expected,
    })

  test('a new document starts as a draft', async () => {
    await create('new', {title: 'One'})
    expect(await document(draft('new'))).toMatchObject({title: 'One'})
    expect(await document(id('new'))).toBeUndefined()
    expect((await refusal(create('new'))).statusCode).toBe(409)
  })

  test('publishing takes the place of what was published and leaves no draft', async () => {
    await create('published', {title: 'One'})
    await publish('published')
    expect(await document(draft('published'))).toBeUndefined()
    expect(await document(id('published'))).toMatchObject({title: 'One'})
    await client.action({
      actionType: 'sanity.action.document.edit',
      draftId: draft('published'),
      publishedId: id('published'),
      patch: {set: {title: 'Two'}},
    })
    expect(await document(draft('published'))).toMatchObject({title: 'Two'})
    expect(await document(id('published'))).toMatchObject({title: 'One'})
    await publish('published')
    expect(await document(id('published'))).toMatchObject({title: 'Two'})
  })

  test('publishing over a revision that has moved on is refused', async () => {
    await create('moved', {title: 'One'})
    const error = await refusal(publish('moved', {ifDraftRevisionId: 'another'}))
    expect(error.statusCode).toBe(409)
    expect(error.details?.type).toBe('actionError')
    const current = await document(draft('moved'))
    await publish('moved', {ifDraftRevisionId: current?._rev ?? ''})
    expect(await document(id('moved'))).toMatchObject({title: 'One'})
  })

  test('there is nothing to publish without a draft', async () => {
    expect((await refusal(publish('nothing'))).statusCode).toBeGreaterThanOrEqual(400)
  })

  test('unpublishing leaves a draft', async () => {
    await create('unpublished', {title: 'One'})
    await publish('unpublished')
    await client.action({
      actionType: 'sanity.action.document.unpublish',
      draftId: draft('unpublished'),
      publishedId: id('unpublished'),
    })
    expect(await document(id('unpublished'))).toBeUndefined()
    expect(await document(draft('unpublished'))).toMatchObject({title: 'One'})
  })

  test('discarding a draft leaves what is published', async () => {
    await create('discarded', {title: 'One'})
    await publish('discarded')
    await client.action([
      {
        actionType: 'sanity.action.document.edit',
        draftId: draft('discarded'),
        publishedId: id('discarded'),
        patch: {set: {title: 'Two'}},
      },
      {actionType: 'sanity.action.document.discard', draftId: draft('discarded')},
    ])
    expect(await document(draft('discarded'))).toBeUndefined()
    expect(await document(id('discarded'))).toMatchObject({title: 'One'})
  })

  test('a draft is replaced as a whole', async () => {
    await create('whole', {title: 'One', old: true})
    await client.action({
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: id('whole'),
      attributes: {_id: draft('whole'), _type, title: 'Two'},
    })
    expect(await document(draft('whole'))).not.toHaveProperty('old')
  })

  test('deleting a document takes its draft along', async () => {
    await create('deleted')
    await publish('deleted')
    await client.create({_id: draft('deleted'), _type})
    await client.action({
      actionType: 'sanity.action.document.delete',
      publishedId: id('deleted'),
      includeDrafts: [draft('deleted')],
    })
    expect(await client.getDocuments([id('deleted'), draft('deleted')])).toEqual([null, null])
  })

  test('actions of one request happen as a whole or not at all', async () => {
    const error = await refusal(
      client.action([
        {
          actionType: 'sanity.action.document.create',
          publishedId: id('together'),
          attributes: {_id: draft('together'), _type},
          ifExists: 'fail',
        },
        {actionType: 'sanity.action.document.discard', draftId: draft('not-there')},
      ]),
    )
    expect(error.details?.items?.[0]?.index).toBe(1)
    expect(await document(draft('together'))).toBeUndefined()
  })

  test('a strong reference leads to a document, a weak one need not', async () => {
    const to = {_type: 'reference', _ref: id('nobody')}
    const error = await refusal(client.create({_id: id('strong'), _type, to}))
    expect(error.statusCode).toBe(409)
    const weak = await client.create({_id: id('weak'), _type, to: {...to, _weak: true}})
    expect(weak._id).toBe(id('weak'))
  })

  test('what is referred to strongly is not deleted', async () => {
    await client.create({_id: id('kept'), _type})
    await client.create({_id: id('keeper'), _type, to: {_type: 'reference', _ref: id('kept')}})
    const error = await refusal(client.delete(id('kept')))
    expect(error.statusCode).toBe(409)
    expect(error.details?.items?.[0]?.error?.referencingIDs).toEqual([id('keeper')])
    await client.transaction().delete(id('keeper')).delete(id('kept')).commit()
    expect(await document(id('kept'))).toBeUndefined()
  })

  test('a reference that was weak until published becomes strong', async () => {
    await client.create({_id: id('later'), _type})
    const to = {
      _type: 'reference',
      _ref: id('later'),
      _weak: true,
      _strengthenOnPublish: {type: _type},
    }
    await create('strengthened', {to})
    await publish('strengthened')
    const published = await document(id('strengthened'))
    expect(published?.['to']).toEqual({_type: 'reference', _ref: id('later')})
  })

  test('a listener hears of a change after its welcome', async () => {
    const heard = await new Promise((resolve, reject) => {
      const listener = client
        .listen(
          '*[_id == $id]',
          {id: id('heard')},
          {events: ['welcome', 'mutation'], includeResult: true},
        )
        .subscribe({
          next: (event) => {
            if (event.type === 'welcome')
              client.create({_id: id('heard'), _type, title: 'Heard'}).catch(reject)
            if (event.type !== 'mutation') return
            listener.unsubscribe()
            resolve(event)
          },
          error: reject,
        })
    })
    expect(heard).toMatchObject({
      documentId: id('heard'),
      transition: 'appear',
      result: {title: 'Heard'},
    })
  })
}

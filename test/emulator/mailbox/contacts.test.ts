import {expect, test} from 'vitest'

import {dataOf, openTestMailbox} from './openTestMailbox.js'

async function withLists() {
  const opened = await openTestMailbox()
  const {resend} = opened
  const segment = dataOf(await resend.segments.create({name: 'Klinikk24 nb'})).id
  const news = dataOf(
    await resend.topics.create({name: 'Nyheter', defaultSubscription: 'opt_in'}),
  ).id
  const offers = dataOf(
    await resend.topics.create({name: 'Tilbud', defaultSubscription: 'opt_out'}),
  ).id
  return {...opened, segment, news, offers}
}

test('a contact is found, changed and removed by id and by address', async () => {
  const {resend} = await openTestMailbox()
  const email = 'Ola+K24@example.com'
  const {id} = dataOf(await resend.contacts.create({email, firstName: 'Ola'}))
  expect(dataOf(await resend.contacts.get({email: 'ola+k24@example.com'})).id).toBe(id)
  dataOf(await resend.contacts.update({email, lastName: 'Nordmann', unsubscribed: true}))
  expect(dataOf(await resend.contacts.get(id))).toMatchObject({
    object: 'contact',
    email,
    first_name: 'Ola',
    last_name: 'Nordmann',
    unsubscribed: true,
    properties: {},
  })
  expect(dataOf(await resend.contacts.remove({email}))).toMatchObject({deleted: true})
  expect((await resend.contacts.get(id)).error).toMatchObject({statusCode: 404, name: 'not_found'})
})

test('creating a contact that exists succeeds and changes nothing', async () => {
  const {resend} = await openTestMailbox()
  const email = 'a@example.com'
  const first = dataOf(await resend.contacts.create({email, unsubscribed: true}))
  expect(dataOf(await resend.contacts.create({email, unsubscribed: false})).id).toBe(first.id)
  expect(dataOf(await resend.contacts.get(first.id)).unsubscribed).toBe(true)
})

test('topics follow their default until the contact chooses, each on its own', async () => {
  const {resend, news, offers} = await withLists()
  const email = 'a@example.com'
  dataOf(await resend.contacts.create({email}))
  const choices = async () => {
    const {data} = dataOf(await resend.contacts.topics.list({email}))
    return Object.fromEntries(data.map(({id, subscription}) => [id, subscription]))
  }
  expect(await choices()).toEqual({[news]: 'opt_in', [offers]: 'opt_out'})
  const topics = [{id: news, subscription: 'opt_out' as const}]
  dataOf(await resend.contacts.topics.update({email, topics}))
  expect(await choices()).toEqual({[news]: 'opt_out', [offers]: 'opt_out'})
  expect(dataOf(await resend.contacts.get(email)).unsubscribed).toBe(false)
  const unknown = [{id: 'none', subscription: 'opt_in' as const}]
  expect((await resend.contacts.topics.update({email, topics: unknown})).error?.name).toBe(
    'not_found',
  )
})

test('topics and segments can be renamed and removed', async () => {
  const {resend, news, segment} = await withLists()
  dataOf(await resend.topics.update({id: news, name: 'Nytt', description: 'En gang i måneden'}))
  expect(dataOf(await resend.topics.get(news))).toMatchObject({
    name: 'Nytt',
    description: 'En gang i måneden',
    default_subscription: 'opt_in',
  })
  dataOf(await resend.topics.remove(news))
  expect(dataOf(await resend.topics.list()).data.map(({name}) => name)).toEqual(['Tilbud'])
  dataOf(await resend.segments.update(segment, {name: 'Medlemmer'}))
  expect(dataOf(await resend.segments.get(segment)).name).toBe('Medlemmer')
  dataOf(await resend.segments.remove(segment))
  expect(dataOf(await resend.segments.list()).data).toEqual([])
})

test('a contact joins and leaves segments', async () => {
  const {resend, segment} = await withLists()
  const email = 'a@example.com'
  const {id} = dataOf(await resend.contacts.create({email}))
  const members = async () => {
    const {data} = dataOf(await resend.contacts.list({segmentId: segment}))
    return data.map((contact) => contact.id)
  }
  dataOf(await resend.contacts.segments.add({email, segmentId: segment}))
  dataOf(await resend.contacts.segments.add({contactId: id, segmentId: segment}))
  expect(await members()).toEqual([id])
  const {data} = dataOf(await resend.contacts.segments.list({email}))
  expect(data).toMatchObject([{id: segment, name: 'Klinikk24 nb'}])
  expect(dataOf(await resend.contacts.segments.remove({email, segmentId: segment})).deleted).toBe(
    true,
  )
  expect(await members()).toEqual([])
  expect((await resend.contacts.segments.add({email, segmentId: 'none'})).error?.name).toBe(
    'not_found',
  )
})

test('properties must be known and of their type', async () => {
  const {resend} = await openTestMailbox()
  const email = 'a@example.com'
  expect((await resend.contacts.create({email, properties: {city: 'Oslo'}})).error?.name).toBe(
    'validation_error',
  )
  const property = dataOf(
    await resend.contactProperties.create({key: 'city', type: 'string', fallbackValue: 'Norge'}),
  )
  dataOf(await resend.contacts.create({email, properties: {city: 'Oslo'}}))
  expect(dataOf(await resend.contacts.get(email)).properties).toEqual({
    city: {type: 'string', value: 'Oslo'},
  })
  expect((await resend.contacts.update({email, properties: {city: 4}})).error?.name).toBe(
    'validation_error',
  )
  dataOf(await resend.contactProperties.update({id: property.id, fallbackValue: 'Verden'}))
  expect(dataOf(await resend.contactProperties.get(property.id))).toMatchObject({
    key: 'city',
    fallbackValue: 'Verden',
  })
  dataOf(await resend.contactProperties.remove(property.id))
  expect(dataOf(await resend.contacts.get(email)).properties).toEqual({})
})

test('an import counts what it created, updated, skipped and could not read', async () => {
  const {resend, segment, news} = await withLists()
  dataOf(await resend.contacts.create({email: 'old@example.com', firstName: 'Gammel'}))
  const csv =
    'E-post,Fornavn\r\nold@example.com,Ny\r\n"new@example.com","Kari, den ""nye"""\r\nnobody,X\r\n'
  const run = async (onConflict: 'upsert' | 'skip') => {
    const {id} = dataOf(
      await resend.contacts.imports.create({
        file: new Blob([csv], {type: 'text/csv'}),
        columnMap: {email: 'E-post', firstName: 'Fornavn'},
        onConflict,
        segments: [{id: segment}],
        topics: [{id: news, subscription: 'opt_out'}],
      }),
    )
    return dataOf(await resend.contacts.imports.get(id))
  }
  expect(await run('upsert')).toMatchObject({
    status: 'completed',
    counts: {total: 3, created: 1, updated: 1, skipped: 0, failed: 1},
  })
  expect((await run('skip')).counts).toMatchObject({skipped: 2, failed: 1})
  expect(dataOf(await resend.contacts.get('old@example.com')).first_name).toBe('Ny')
  expect(dataOf(await resend.contacts.get('new@example.com')).first_name).toBe('Kari, den "nye"')
  expect(dataOf(await resend.contacts.list({segmentId: segment})).data).toHaveLength(2)
  expect(dataOf(await resend.contacts.imports.list({status: 'completed'})).data).toHaveLength(2)
})

test('seeding twice keeps what people have changed since', async () => {
  const {resend, post} = await openTestMailbox()
  const seed = {
    segments: [{id: 'k24-nb', name: 'Klinikk24'}],
    topics: [{id: 'k24-news', name: 'Nyheter', defaultSubscription: 'opt_out'}],
    contacts: [
      {
        email: 'subscriber-1@example.com',
        segments: ['k24-nb'],
        topics: [{id: 'k24-news', subscription: 'opt_in'}],
        properties: {city: 'Oslo'},
      },
    ],
    emails: [
      {
        id: 'newsletter-1',
        from: 'post@example.com',
        to: 'subscriber-1@example.com',
        subject: 'Nyheter',
        text: 'Hei',
        created_at: '2026-10-01T08:00:00.000Z',
      },
    ],
  }
  expect((await post('/_local/seed', seed)).status).toBe(200)
  const email = 'subscriber-1@example.com'
  const topics = [{id: 'k24-news', subscription: 'opt_out' as const}]
  dataOf(await resend.contacts.topics.update({email, topics}))
  expect((await post('/_local/seed', seed)).status).toBe(200)
  expect(dataOf(await resend.contacts.topics.list({email})).data).toMatchObject(topics)
  expect(dataOf(await resend.contacts.list()).data).toHaveLength(1)
  expect(dataOf(await resend.emails.list()).data).toMatchObject([
    {id: 'newsletter-1', created_at: '2026-10-01T08:00:00.000Z'},
  ])
  expect((await post('/_local/seed', {segments: [{}]})).status).toBe(422)
})

import {expect, test} from 'vitest'

import {dataOf, openTestMailbox} from './openTestMailbox.js'

const content = {
  from: 'Klinikk24 <post@example.com>',
  subject: 'Hei {{{contact.first_name|du}}}',
  html: '<p>{{{FIRST_NAME|du}}} i {{{contact.city|Norge}}}, {{{EMAIL}}}</p><a href="{{{RESEND_UNSUBSCRIBE_URL}}}">av</a>',
}

/** A segment with one plain contact, one who left the topic, one flagged account-wide, one suppressed. */
async function withAudience() {
  const opened = await openTestMailbox()
  const {resend} = opened
  const segment = dataOf(await resend.segments.create({name: 'Klinikk24 nb'})).id
  const topic = dataOf(
    await resend.topics.create({name: 'Nyheter', defaultSubscription: 'opt_in'}),
  ).id
  dataOf(await resend.contactProperties.create({key: 'city', type: 'string'}))
  const segments = [{id: segment}]
  dataOf(
    await resend.contacts.create({
      email: 'plain@example.com',
      firstName: 'Kari',
      properties: {city: 'Oslo'},
      segments,
    }),
  )
  const topics = [{id: topic, subscription: 'opt_out' as const}]
  dataOf(await resend.contacts.create({email: 'left@example.com', segments, topics}))
  dataOf(await resend.contacts.create({email: 'flagged@example.com', segments, unsubscribed: true}))
  dataOf(await resend.contacts.create({email: 'gone@example.com', segments}))
  dataOf(await resend.suppressions.add({email: 'gone@example.com'}))
  dataOf(await resend.contacts.create({email: 'outside@example.com'}))
  const mailed = async () => {
    const {data} = dataOf(await resend.emails.list())
    return data
      .filter(({last_event: event}) => event === 'delivered')
      .flatMap(({to}) => to)
      .toSorted()
  }
  return {...opened, segment, topic, mailed}
}

test('a broadcast without a topic reaches its segment, less whom the account-wide flag keeps out', async () => {
  const {resend, segment, mailed} = await withAudience()
  const {id} = dataOf(await resend.broadcasts.create({...content, segmentId: segment}))
  expect(await mailed()).toEqual([])
  dataOf(await resend.broadcasts.send(id))
  expect(await mailed()).toEqual(['left@example.com', 'plain@example.com'])
})

test('a broadcast with a topic keeps out those who left it', async () => {
  const {resend, segment, topic, mailed} = await withAudience()
  const options = {...content, segmentId: segment, topicId: topic, send: true as const}
  const {id} = dataOf(await resend.broadcasts.create(options))
  expect(await mailed()).toEqual(['plain@example.com'])
  const suppressed = dataOf(await resend.broadcasts.recipients(id, {type: 'suppressed'})).data
  expect(suppressed.map(({email}) => email)).toEqual(['gone@example.com'])
})

test('placeholders are filled from the contact, or from the text after the bar', async () => {
  const {resend, mailbox, segment} = await withAudience()
  dataOf(await resend.broadcasts.create({...content, segmentId: segment, send: true}))
  const mails = dataOf(await resend.emails.list()).data
  const mailTo = async (address: string) => {
    const listed = mails.find(({to}) => to[0] === address)
    return dataOf(await resend.emails.get(listed?.id ?? ''))
  }
  const kari = await mailTo('plain@example.com')
  expect(kari.subject).toBe('Hei Kari')
  expect(kari.html).toBe(
    `<p>Kari i Oslo, plain@example.com</p><a href="${mailbox.url}/unsubscribe/${kari.id}">av</a>`,
  )
  expect((await mailTo('left@example.com')).html).toContain('<p>du i Norge, left@example.com</p>')
})

test('a broadcast is sent once', async () => {
  const {resend, segment, mailed} = await withAudience()
  const {id} = dataOf(await resend.broadcasts.create({...content, segmentId: segment}))
  dataOf(await resend.broadcasts.send(id))
  expect((await resend.broadcasts.send(id)).error).toMatchObject({statusCode: 403})
  expect((await resend.broadcasts.update(id, {subject: 'Ny'})).error).toMatchObject({
    statusCode: 403,
  })
  expect((await resend.broadcasts.remove(id)).error).toMatchObject({statusCode: 403})
  expect(await mailed()).toHaveLength(2)
})

test('a scheduled broadcast leaves when the clock has passed its time', async () => {
  const {resend, clock, segment, mailed} = await withAudience()
  const {id} = dataOf(await resend.broadcasts.create({...content, segmentId: segment}))
  dataOf(await resend.broadcasts.send(id, {scheduledAt: '2026-11-02T12:00:00Z'}))
  const waiting = dataOf(await resend.broadcasts.get(id))
  expect(waiting).toMatchObject({status: 'scheduled', scheduled_at: '2026-11-02T12:00:00.000Z'})
  clock.moveHours(23)
  expect(await mailed()).toEqual([])
  clock.moveHours(1)
  expect(await mailed()).toHaveLength(2)
  expect(dataOf(await resend.broadcasts.get(id)).status).toBe('sent')
})

test('a cancelled broadcast is a draft again and a removed one is gone', async () => {
  const {resend, clock, segment, mailed} = await withAudience()
  const {id} = dataOf(await resend.broadcasts.create({...content, segmentId: segment}))
  expect((await resend.broadcasts.cancel(id)).error).toMatchObject({statusCode: 403})
  dataOf(await resend.broadcasts.send(id, {scheduledAt: 'in 1 hour'}))
  dataOf(await resend.broadcasts.cancel(id))
  expect(dataOf(await resend.broadcasts.get(id))).toMatchObject({
    status: 'draft',
    scheduled_at: null,
  })
  dataOf(await resend.broadcasts.update(id, {name: 'Endring 1', subject: 'Ny'}))
  expect(dataOf(await resend.broadcasts.list()).data).toMatchObject([{id, name: 'Endring 1'}])
  dataOf(await resend.broadcasts.remove(id))
  clock.moveHours(2)
  expect(await mailed()).toEqual([])
  expect((await resend.broadcasts.get(id)).error?.name).toBe('not_found')
})

test('recipients and metrics tell what became of a broadcast', async () => {
  const {resend, segment} = await withAudience()
  const {id} = dataOf(await resend.broadcasts.create({...content, segmentId: segment, send: true}))
  const recipients = async (type: 'delivered' | 'suppressed' | 'opened') => {
    const {data} = dataOf(await resend.broadcasts.recipients(id, {type}))
    return data.map(({email}) => email).toSorted()
  }
  expect(await recipients('delivered')).toEqual(['left@example.com', 'plain@example.com'])
  expect(await recipients('suppressed')).toEqual(['gone@example.com'])
  expect(await recipients('opened')).toEqual([])
  const metrics = dataOf(
    await resend.emails.metrics({
      broadcastId: [id],
      metrics: ['delivered', 'suppressed'],
      dimensions: ['broadcast'],
    }),
  )
  expect(metrics.totals).toEqual({delivered: 2, suppressed: 1})
  expect(metrics.data).toMatchObject([{broadcast_id: id, delivered: 2, suppressed: 1}])
})

test('opening Resend’s own unsubscribe page changes nothing, its buttons do', async () => {
  const {resend, segment, topic} = await withAudience()
  const options = {...content, segmentId: segment, topicId: topic, send: true as const}
  const {id} = dataOf(await resend.broadcasts.create(options))
  const [mail] = dataOf(await resend.broadcasts.recipients(id, {type: 'delivered'})).data
  const html = dataOf(await resend.emails.get(mail?.id ?? '')).html ?? ''
  const url = /href="([^"]+)"/.exec(html)?.[1] ?? ''
  const email = 'plain@example.com'
  const state = async () => ({
    topic: dataOf(await resend.contacts.topics.list({email})).data[0]?.subscription,
    isFlagged: dataOf(await resend.contacts.get(email)).unsubscribed,
  })
  expect((await fetch(url)).status).toBe(200)
  expect(await state()).toEqual({topic: 'opt_in', isFlagged: false})
  await fetch(url, {method: 'POST', body: new URLSearchParams({'List-Unsubscribe': 'One-Click'})})
  expect(await state()).toEqual({topic: 'opt_out', isFlagged: false})
  await fetch(url, {method: 'POST', body: new URLSearchParams({scope: 'all'})})
  expect(await state()).toEqual({topic: 'opt_out', isFlagged: true})
  expect(dataOf(await resend.broadcasts.recipients(id, {type: 'unsubscribed'})).data).toHaveLength(
    1,
  )
})

import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {createServer, request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {Resend} from 'resend'
import {expect, onTestFinished, test, vi} from 'vitest'

import {startMailbox} from '../../../emulator/mailbox/startMailbox.js'
import {dataOf, letter, openTestMailbox, standingClock} from './openTestMailbox.js'

test('a sent mail can be read back with its headers as sent', async () => {
  const {resend, mailbox} = await openTestMailbox()
  const headers = {'List-Unsubscribe': '<https://k24.localhost/u?t=1>', 'X-Own': 'ja'}
  const sent = dataOf(
    await resend.emails.send({...letter, headers, replyTo: 'svar@example.com', text: 'Hei'}),
  )
  expect(dataOf(await resend.emails.get(sent.id))).toMatchObject({
    object: 'email',
    id: sent.id,
    to: ['subscriber-1@example.com'],
    reply_to: ['svar@example.com'],
    html: '<p>Hei</p>',
    text: 'Hei',
    cc: null,
    last_event: 'delivered',
    created_at: '2026-11-01T12:00:00.000Z',
    headers,
  })
  expect(dataOf(await resend.emails.list()).data[0]).toMatchObject({id: sent.id, headers})
  expect(mailbox.unknownRequests).toEqual([])
})

test('lists are newest first and paged by cursor', async () => {
  const {resend} = await openTestMailbox()
  for (const subject of ['1', '2', '3']) await resend.emails.send({...letter, subject})
  const first = dataOf(await resend.emails.list({limit: 2}))
  expect(first.data.map(({subject}) => subject)).toEqual(['3', '2'])
  expect(first.has_more).toBe(true)
  const after = first.data[1]?.id ?? ''
  const second = dataOf(await resend.emails.list({limit: 2, after}))
  expect(second.data.map(({subject}) => subject)).toEqual(['1'])
  expect(second.has_more).toBe(false)
  const back = dataOf(await resend.emails.list({before: second.data[0]?.id ?? ''}))
  expect(back.data.map(({subject}) => subject)).toEqual(['3', '2'])
  expect((await resend.emails.list({limit: 101})).error?.name).toBe('validation_error')
})

test('a request without a key, or with a foreign one, is refused in the vendor’s shape', async () => {
  const {mailbox} = await openTestMailbox()
  const keyless = await fetch(`${mailbox.url}/emails`)
  expect(keyless.status).toBe(401)
  expect(await keyless.json()).toMatchObject({statusCode: 401, name: 'missing_api_key'})
  const foreign = await new Resend('sk_other', {baseUrl: mailbox.url}).emails.list()
  expect(foreign.error).toMatchObject({statusCode: 403, name: 'invalid_api_key'})
})

test('every answer announces the rate limit, and a given limit is enforced', async () => {
  const free = await openTestMailbox()
  const {headers} = await free.resend.emails.list()
  expect(headers).toMatchObject({'ratelimit-limit': '5', 'ratelimit-remaining': '4'})
  const {resend} = await openTestMailbox({requestsPerSecond: 2})
  const answers = await Promise.all([1, 2, 3].map(() => resend.emails.list()))
  const refused = answers.filter(({error}) => error !== null)
  expect(refused).toHaveLength(1)
  expect(refused[0]?.error).toMatchObject({statusCode: 429, name: 'rate_limit_exceeded'})
  expect(refused[0]?.headers).toMatchObject({'retry-after': '1', 'ratelimit-remaining': '0'})
})

test('a malformed mail is refused by the name of its field', async () => {
  const {resend, mailbox} = await openTestMailbox()
  const wrong = await resend.emails.send({...letter, to: 'no address'})
  expect(wrong.error).toMatchObject({statusCode: 422, name: 'validation_error'})
  expect(wrong.error?.message).toContain('`to`')
  const empty = await resend.post('/emails', {...letter, html: undefined})
  expect(empty.error).toMatchObject({statusCode: 422, name: 'missing_required_field'})
  const authorization = {authorization: 'Bearer re_x'}
  const broken = await fetch(`${mailbox.url}/emails`, {
    method: 'POST',
    headers: authorization,
    body: '{',
  })
  expect(await broken.json()).toMatchObject({statusCode: 400, name: 'validation_error'})
  expect(dataOf(await resend.emails.list()).data).toEqual([])
})

test('an idempotency key gives the first answer for 24 hours and refuses another body', async () => {
  const {resend, clock} = await openTestMailbox()
  const send = (subject: string) =>
    resend.emails.send({...letter, subject}, {idempotencyKey: 'change-1/chunk-1'})
  const first = dataOf(await send('A'))
  expect(dataOf(await send('A')).id).toBe(first.id)
  expect((await send('B')).error).toMatchObject({
    statusCode: 409,
    name: 'invalid_idempotent_request',
  })
  expect(dataOf(await resend.emails.list()).data).toHaveLength(1)
  clock.moveHours(24)
  expect(dataOf(await send('B')).id).not.toBe(first.id)
  const tooLong = await resend.emails.send(letter, {idempotencyKey: 'x'.repeat(257)})
  expect(tooLong.error?.name).toBe('invalid_idempotency_key')
})

test('a second request with a key that is still in progress is refused', async () => {
  const {resend, mailbox} = await openTestMailbox()
  const body = JSON.stringify(letter)
  const status = new Promise<number | undefined>((resolve, reject) => {
    const slow = request(`${mailbox.url}/emails`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer re_test',
        'idempotency-key': 'k',
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      },
    })
    slow.on('response', (response) => resolve(response.resume().statusCode))
    slow.on('error', reject)
    slow.write(body.slice(0, 5), () => {
      setTimeout(() => {
        resend.emails
          .send(letter, {idempotencyKey: 'k'})
          .then(({error}) => {
            expect(error).toMatchObject({statusCode: 409, name: 'concurrent_idempotent_requests'})
            slow.end(body.slice(5))
          })
          .catch(reject)
      }, 100)
    })
  })
  expect(await status).toBe(200)
  expect(dataOf(await resend.emails.list()).data).toHaveLength(1)
})

test('a strict batch with one wrong mail sends none, a permissive one the others', async () => {
  const {resend} = await openTestMailbox()
  const batch = [letter, {...letter, to: 'nobody'}, {...letter, subject: 'C'}]
  const strict = await resend.batch.send(batch)
  expect(strict.error?.name).toBe('validation_error')
  expect(dataOf(await resend.emails.list()).data).toEqual([])
  const permissive = dataOf(await resend.batch.send(batch, {batchValidation: 'permissive'}))
  expect(permissive.data).toHaveLength(2)
  expect(permissive.errors).toMatchObject([{index: 1}])
  expect(dataOf(await resend.emails.list()).data).toHaveLength(2)
})

test('a batch holds 100 mails and no more, and repeats by its key', async () => {
  const {resend} = await openTestMailbox()
  const many = (count: number) => Array.from({length: count}, () => letter)
  expect((await resend.batch.send(many(101))).error?.name).toBe('validation_error')
  const first = dataOf(await resend.batch.send(many(100), {idempotencyKey: 'chunk'}))
  const again = dataOf(await resend.batch.send(many(100), {idempotencyKey: 'chunk'}))
  expect(again).toEqual(first)
  expect(dataOf(await resend.emails.list({limit: 100})).has_more).toBe(false)
})

test('a scheduled mail leaves when the clock has passed its time, unless moved or cancelled', async () => {
  const {resend, clock} = await openTestMailbox()
  const at = '2026-11-01T13:00:00.000Z'
  const schedule = async () => dataOf(await resend.emails.send({...letter, scheduledAt: at})).id
  const [kept, moved, cancelled] = [await schedule(), await schedule(), await schedule()]
  await resend.emails.update({id: moved, scheduledAt: 'in 2 days'})
  await resend.emails.cancel(cancelled)
  const stateOf = async (id: string) => dataOf(await resend.emails.get(id)).last_event
  expect(await stateOf(kept)).toBe('scheduled')
  clock.moveHours(2)
  expect(await stateOf(kept)).toBe('delivered')
  expect(await stateOf(moved)).toBe('scheduled')
  expect(await stateOf(cancelled)).toBe('canceled')
  expect((await resend.emails.cancel(kept)).error?.name).toBe('validation_error')
})

test('suppressed addresses get no mail, and a bounce suppresses', async () => {
  const {resend} = await openTestMailbox()
  dataOf(await resend.suppressions.add({email: 'Gone@Example.com'}))
  const {id} = dataOf(await resend.emails.send({...letter, to: 'gone@example.com'}))
  expect(dataOf(await resend.emails.get(id)).last_event).toBe('suppressed')
  await resend.emails.send({...letter, to: 'bounced+1@resend.dev'})
  expect(dataOf(await resend.suppressions.get('bounced+1@resend.dev')).origin).toBe('bounce')
  expect(dataOf(await resend.suppressions.list({origin: 'manual'})).data).toHaveLength(1)
  dataOf(await resend.suppressions.remove('gone@example.com'))
  expect((await resend.suppressions.get('gone@example.com')).error?.name).toBe('not_found')
  const batch = dataOf(await resend.suppressions.batch.add({emails: ['a@x.no', 'b@x.no']}))
  const ids = batch.data.map((entry) => entry.id)
  expect(dataOf(await resend.suppressions.batch.remove({ids})).data).toMatchObject([
    {deleted: true},
    {deleted: true},
  ])
})

test('attachments can be listed and fetched', async () => {
  const {resend} = await openTestMailbox()
  const attachments = [{filename: 'a.txt', content: Buffer.from('hei'), contentType: 'text/plain'}]
  const {id} = dataOf(await resend.emails.send({...letter, attachments}))
  const [attachment] = dataOf(await resend.emails.attachments.list({emailId: id})).data
  expect(attachment).toMatchObject({filename: 'a.txt', size: 3, content_type: 'text/plain'})
  const file = await fetch(attachment?.download_url ?? '')
  expect(await file.text()).toBe('hei')
})

test('an endpoint that is not spoken is a 404 by name and is recorded', async () => {
  const {resend, mailbox} = await openTestMailbox()
  const {error} = await resend.templates.list()
  expect(error).toMatchObject({statusCode: 404, name: 'not_found'})
  expect(error?.message).toContain('GET /templates')
  expect((await resend.domains.remove('x')).error?.name).toBe('method_not_allowed')
  expect(mailbox.unknownRequests).toEqual(['GET /templates', 'DELETE /domains/x'])
  expect(dataOf(await resend.domains.list()).data).toMatchObject([{status: 'verified'}])
})

test('a restart finds every mail, contact and key again', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const directory = mkdtempSync(join(tmpdir(), 'mailbox-'))
  onTestFinished(() => rmSync(directory, {recursive: true}))
  const open = async () => {
    const mailbox = await startMailbox({port: 0, directory, clock: standingClock()})
    return {mailbox, resend: new Resend('re_test', {baseUrl: mailbox.url})}
  }
  const before = await open()
  const sent = dataOf(await before.resend.emails.send(letter, {idempotencyKey: 'k'}))
  const contact = dataOf(await before.resend.contacts.create({email: 'a@example.com'}))
  await before.mailbox.close()
  const after = await open()
  expect(dataOf(await after.resend.emails.get(sent.id)).subject).toBe('Nyheter')
  expect(dataOf(await after.resend.contacts.get('a@example.com')).id).toBe(contact.id)
  expect(dataOf(await after.resend.emails.send(letter, {idempotencyKey: 'k'}))).toEqual(sent)
  await after.mailbox.close()
})

test('what was answered survives the end of the process at any moment', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'mailbox-'))
  const copy = mkdtempSync(join(tmpdir(), 'mailbox-'))
  onTestFinished(() => {
    for (const path of [directory, copy]) rmSync(path, {recursive: true})
  })
  const {resend} = await openTestMailbox({directory})
  const sent = dataOf(await resend.emails.send(letter))
  const scheduled = dataOf(await resend.emails.send({...letter, scheduledAt: 'in 1 hour'}))
  // The files as they are now, nothing closed: what a killed process leaves behind.
  cpSync(directory, copy, {recursive: true})
  const after = await openTestMailbox({directory: copy})
  expect(dataOf(await after.resend.emails.get(sent.id)).last_event).toBe('delivered')
  after.clock.moveHours(1)
  expect(dataOf(await after.resend.emails.get(scheduled.id)).last_event).toBe('delivered')
})

test('a taken port is a clear error', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(startMailbox({port, clock: standingClock()})).rejects.toThrow(
    `The mailbox cannot start: port ${port} is taken.`,
  )
})

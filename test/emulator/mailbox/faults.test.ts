import {expect, test} from 'vitest'

import {dataOf, letter, openTestMailbox} from './openTestMailbox.js'

async function withFault(fault: unknown) {
  const opened = await openTestMailbox()
  expect((await opened.post('/_local/faults', fault)).status).toBe(201)
  const subjects = async () => dataOf(await opened.resend.emails.list()).data.length
  return {...opened, mailCount: subjects}
}

test('a rate-limit fault strikes as often as asked, only what it matches', async () => {
  const {resend, mailCount} = await withFault({
    match: {method: 'post', path: '/emails'},
    kind: 'rate_limit',
    times: 2,
  })
  expect(await mailCount()).toBe(0)
  for (let time = 0; time < 2; time += 1) {
    const {error, headers} = await resend.emails.send(letter)
    expect(error).toMatchObject({statusCode: 429, name: 'rate_limit_exceeded'})
    expect(headers).toMatchObject({'retry-after': '1', 'ratelimit-limit': '5'})
  }
  dataOf(await resend.emails.send(letter))
  expect(await mailCount()).toBe(1)
})

test('a server-error fault and one that is no JSON do nothing', async () => {
  const {resend, post, mailCount} = await withFault({kind: 'server_error', match: {method: 'POST'}})
  expect((await resend.emails.send(letter)).error).toMatchObject({
    statusCode: 500,
    name: 'internal_server_error',
  })
  await post('/_local/faults', {kind: 'not_json', match: {method: 'POST'}})
  expect((await resend.emails.send(letter)).error).toMatchObject({
    statusCode: 502,
    name: 'application_error',
  })
  expect(await mailCount()).toBe(0)
})

test('a lie answers 200 with ids of nothing', async () => {
  const {resend, post, mailCount} = await withFault({kind: 'lie'})
  const {id} = dataOf(await resend.emails.send(letter))
  expect((await resend.emails.get(id)).error?.name).toBe('not_found')
  await post('/_local/faults', {kind: 'lie'})
  expect(dataOf(await resend.batch.send([letter, letter])).data).toHaveLength(2)
  expect(await mailCount()).toBe(0)
})

test('a hang gives no answer until the asker gives up', async () => {
  const {mailbox, mailCount} = await withFault({kind: 'hang'})
  const hanging = fetch(`${mailbox.url}/emails`, {
    method: 'POST',
    headers: {authorization: 'Bearer re_test', 'content-type': 'application/json'},
    body: JSON.stringify(letter),
    signal: AbortSignal.timeout(300),
  })
  await expect(hanging).rejects.toThrow('timeout')
  expect(await mailCount()).toBe(0)
})

test('a lost answer leaves the deed done, and its key finds it again', async () => {
  const {resend, mailCount} = await withFault({
    kind: 'server_error',
    match: {method: 'POST'},
    isCarriedOut: true,
  })
  const idempotencyKey = 'change-1'
  expect((await resend.emails.send(letter, {idempotencyKey})).error?.statusCode).toBe(500)
  expect(await mailCount()).toBe(1)
  dataOf(await resend.emails.send(letter, {idempotencyKey}))
  expect(await mailCount()).toBe(1)
})

test('faults that wait can be seen and called off', async () => {
  const {resend, mailbox} = await withFault({kind: 'server_error', times: 3})
  const url = `${mailbox.url}/_local/faults`
  expect(await (await fetch(url)).json()).toMatchObject({
    waiting: [{kind: 'server_error', times: 3}],
  })
  expect((await fetch(url, {method: 'DELETE'})).status).toBe(204)
  dataOf(await resend.emails.send(letter))
})

test('a fault nobody knows is refused by the name of its field', async () => {
  const {post} = await openTestMailbox()
  const answer = await post('/_local/faults', {kind: 'earthquake'})
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('kind')
})

import {createHmac} from 'node:crypto'

import {Resend} from 'resend'
import {expect, test} from 'vitest'

import {isSigningSecret, signedHeaders} from '../../../core/token/signedHeaders.js'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const message = {id: 'msg_1', body: '{"address":"kåre+æ@example.com"}'}

test('a receiver’s library accepts what is signed, and nothing that was changed', async () => {
  const headers = await signedHeaders(message, secret, new Date())
  const {webhooks} = new Resend('re_test')
  const verify = (payload: string, webhookSecret = secret) =>
    webhooks.verify({
      payload,
      headers: {
        id: headers['webhook-id'],
        timestamp: headers['webhook-timestamp'],
        signature: headers['webhook-signature'],
      },
      webhookSecret,
    })
  expect(verify(message.body)).toEqual({address: 'kåre+æ@example.com'})
  expect(() => verify(message.body.replace('kåre', 'kari'))).toThrow()
  expect(() => verify(message.body, `whsec_${'A'.repeat(32)}`)).toThrow()
})

test('the signature is HMAC-SHA-256 over id, seconds since 1970 and body', async () => {
  const headers = await signedHeaders(message, secret, new Date('2026-11-08T12:00:00.900Z'))
  const key = Buffer.from(secret.slice(6), 'base64')
  const signed = `msg_1.1794139200.${message.body}`
  expect(headers).toEqual({
    'webhook-id': 'msg_1',
    'webhook-timestamp': '1794139200',
    'webhook-signature': `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
  })
})

test('the known vector of the standard signs to its known signature', async () => {
  const vector = {id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}'}
  const headers = await signedHeaders(vector, secret, new Date(1614265330_000))
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

test.each([
  ['', false],
  ['whsec_', false],
  ['a secret of more than 24 letters', false],
  [`whsec_${'A'.repeat(28)}`, false],
  [`whsec_${'A'.repeat(33)}`, false],
  [`whsec_${'A_-A'.repeat(8)}`, false],
  [`whsec_${'A'.repeat(92)}`, false],
  [`whsec_${'A'.repeat(32)}`, true],
  [`whsec_${'A'.repeat(43)}=`, true],
  ['A'.repeat(32), false],
])('a signing secret is whsec_ and 24 to 64 bytes in base64: %s', async (text, isOne) => {
  expect(isSigningSecret(text)).toBe(isOne)
})

test('what is no secret signs nothing, and is not repeated', async () => {
  const signing = signedHeaders(message, 'hush', new Date())
  await expect(signing).rejects.toThrow(/^the signing secret is not whsec_ and base64$/)
})

import {CompactEncrypt, base64url} from 'jose'
import {expect, test} from 'vitest'
import * as z from 'zod'

import {openToken, sealToken} from '../../../core/token/sealToken.js'

const old = {id: 'k1', key: 'A'.repeat(43)}
const young = {id: 'k2', key: 'Q'.repeat(42) + 'A'}
const keys = [young, old]
const now = new Date('2026-03-01T12:00:00Z')
const schema = z.object({email: z.string()})
const claims = {email: 'kari@example.com'}
const open = async (token: string, purpose: 'unsubscribe' | 'case' = 'unsubscribe', at = now) =>
  await openToken(keys, purpose, schema, token, at)

test('a token gives back what was sealed, and shows none of it', async () => {
  const token = await sealToken(keys, 'unsubscribe', claims)
  expect(token).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/)
  expect(Buffer.from(token, 'base64url').toString()).not.toContain('kari')
  expect(await open(token)).toEqual({state: 'valid', claims})
})

test('a token with any one character altered opens nothing', async () => {
  const token = await sealToken(keys, 'unsubscribe', claims)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+/= '
  for (const [index, character] of token.split('').entries()) {
    const isLast = index > token.length - 3 || token[index + 1] === '.'
    for (const other of isLast ? alphabet : 'AZ_.') {
      if (other === character) continue
      const altered = token.slice(0, index) + other + token.slice(index + 1)
      expect(await open(altered), altered).toEqual({state: 'invalid'})
    }
  }
})

test('a truncated, extended or made-up token opens nothing', async () => {
  const token = await sealToken(keys, 'unsubscribe', claims)
  for (const wrong of ['', '.', '....', 'x', token.slice(0, -1), token.slice(1), `${token}A`]) {
    expect(await open(wrong), wrong).toEqual({state: 'invalid'})
  }
  expect(await open(`${token}\n`)).toEqual({state: 'invalid'})
  expect(await open('a..b.c.d')).toEqual({state: 'invalid'})
})

test('a token of one purpose opens nothing of another', async () => {
  const token = await sealToken(keys, 'unsubscribe', claims)
  expect(await open(token, 'case')).toEqual({state: 'invalid'})
})

test('a token that was sealed with another key is forged', async () => {
  const forged = await sealToken([{id: 'k2', key: 'B'.repeat(42) + 'A'}], 'unsubscribe', claims)
  expect(await open(forged)).toEqual({state: 'invalid'})
  const unknown = await sealToken([{id: 'k9', key: young.key}], 'unsubscribe', claims)
  expect(await open(unknown)).toEqual({state: 'invalid'})
})

test('what a token holds has to be what was asked for', async () => {
  const wrong = await sealToken(keys, 'unsubscribe', {mail: 'kari@example.com'})
  expect(await open(wrong)).toEqual({state: 'invalid'})
  const bare = await new CompactEncrypt(new TextEncoder().encode('no envelope'))
    .setProtectedHeader({alg: 'dir', enc: 'A256GCM', kid: 'k2'})
    .encrypt(base64url.decode(young.key))
  expect(await open(bare)).toEqual({state: 'invalid'})
})

test('a token is good until the second it expires in, and then known to be expired', async () => {
  const token = await sealToken(keys, 'unsubscribe', claims, new Date(now.getTime() + 1000))
  expect((await open(token)).state).toBe('valid')
  const later = new Date(now.getTime() + 1000)
  expect(await open(token, 'unsubscribe', later)).toEqual({state: 'expired', claims})
  expect(await open(token, 'case', later)).toEqual({state: 'invalid'})
})

test('keys rotate: an old link still opens, a new one is sealed with the newest', async () => {
  const before = await sealToken([old], 'unsubscribe', claims)
  expect((await open(before)).state).toBe('valid')
  const after = await sealToken(keys, 'unsubscribe', claims)
  expect(await openToken([old], 'unsubscribe', schema, after, now)).toEqual({state: 'invalid'})
  await expect(sealToken([], 'unsubscribe', claims)).rejects.toThrow('no token key')
})

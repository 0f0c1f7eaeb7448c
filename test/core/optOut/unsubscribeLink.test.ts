import {expect, test} from 'vitest'

import {unsubscribeHeaders} from '../../../core/optOut/unsubscribeHeaders.js'
import {unsubscribeLink} from '../../../core/optOut/unsubscribeLink.js'
import {unsubscribeTargetSchema} from '../../../core/optOut/unsubscribeTarget.js'
import {openToken} from '../../../core/token/sealToken.js'

const keys = [{id: 'new', key: 'bmV3LWtleS1uZXcta2V5LW5ldy1rZXktbmV3LWtleS0'}]
const settings = {keys, publicOrigin: 'https://personvern.example.no'}
const target = {
  email: 'Subscriber-1@Example.com',
  brand: 'klinikk24',
  newsletter: 'nyhetsbrev',
  language: 'nb',
} as const

function open(link: string, on: string, withKeys = keys) {
  const token = new URL(link).searchParams.get('t') ?? ''
  return openToken(withKeys, 'unsubscribe', unsubscribeTargetSchema, token, new Date(on))
}

test('an unsubscribe link is on the brand’s own host where it has one', async () => {
  const own = await unsubscribeLink(target, {...settings, linkHost: 'https://k24.example.no/'})
  expect(own).toMatch(/^https:\/\/k24\.example\.no\/api\/unsubscribe\?t=[\w.-]+$/)
  const shared = await unsubscribeLink(target, {...settings, linkHost: null})
  expect(shared).toMatch(/^https:\/\/personvern\.example\.no\/api\/unsubscribe\?t=[\w.-]+$/)
})

test('an unsubscribe link of today opens in fifty years, after the keys have been rotated', async () => {
  const link = await unsubscribeLink(target, settings)
  const rotated = [{id: 'newer', key: 'bmV3ZXIta2V5bmV3ZXIta2V5bmV3ZXIta2V5bmV3ZXI'}, ...keys]
  expect(await open(link, '2076-11-22T12:00:00Z', rotated)).toEqual({
    state: 'valid',
    claims: {...target, email: 'subscriber-1@example.com'},
  })
})

test('an unsubscribe link holds no readable address', async () => {
  const link = await unsubscribeLink(target, settings)
  const parts = new URL(link).searchParams.get('t')?.split('.') ?? []
  const readable = parts.map((part) => Buffer.from(part, 'base64url').toString('latin1')).join(' ')
  expect(`${link} ${readable}`.toLowerCase()).not.toMatch(/subscriber|example\.com|nyhetsbrev/)
})

test('the header pair is the one RFC 8058 asks for, and the list has one id for ever', async () => {
  const headers = await unsubscribeHeaders(target, settings)
  const moved = await unsubscribeHeaders(target, {...settings, linkHost: 'https://new.example.no'})
  expect(headers['List-Unsubscribe']).toMatch(/^<https:\/\/[^<>, ]+>$/)
  expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  expect(headers['List-Id']).toBe('<nyhetsbrev.klinikk24.personvern.example.no>')
  expect(moved['List-Id']).toBe(headers['List-Id'])
})

test('a list on a machine without a domain is a list of localhost', async () => {
  const headers = await unsubscribeHeaders(target, {keys, publicOrigin: 'http://127.0.0.1:3000'})
  expect(headers['List-Id']).toBe('<nyhetsbrev.klinikk24.localhost>')
})

import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {tokensInSubject} from '../../../core/optOut/tokensInSubject.js'
import {unsubscribeHeaders} from '../../../core/optOut/unsubscribeHeaders.js'
import {unsubscribeMailto} from '../../../core/optOut/unsubscribeMailto.js'
import {
  type UnsubscribeTarget,
  unsubscribeTargetSchema,
} from '../../../core/optOut/unsubscribeTarget.js'
import {openToken} from '../../../core/token/sealToken.js'

const seed = Date.now() & 0x7fffffff
console.info(`seed ${seed}`)
const keys = [{id: 'new', key: 'bmV3LWtleS1uZXcta2V5LW5ldy1rZXktbmV3LWtleS0'}]
const settings = {
  keys,
  publicOrigin: 'https://personvern.example.no',
  unsubscribeAddress: 'leave@in.example.no',
}
const target = {
  email: 'subscriber-1@example.com',
  brand: 'klinikk24',
  newsletter: 'nyhetsbrev',
  language: 'nb',
} as const

async function mailto(given: UnsubscribeTarget = target) {
  const {'List-Unsubscribe': header} = await unsubscribeHeaders(given, settings)
  const [, https = '', mail = ''] = /^<(https:[^<>\s,]+)>, <(mailto:[^<>\s,]+)>$/.exec(header) ?? []
  return {https, mail, subject: new URL(mail).searchParams.get('subject') ?? ''}
}

test('the mail stands after the link, and both leave the same', async () => {
  const {https, mail, subject} = await mailto()
  expect(mail).toMatch(/^mailto:leave@in\.example\.no\?subject=unsubscribe%20eyJ/)
  const [token = ''] = tokensInSubject(subject)
  expect(token).toBe(new URL(https).searchParams.get('t'))
  const opened = await openToken(keys, 'unsubscribe', unsubscribeTargetSchema, token, new Date())
  expect(opened).toEqual({state: 'valid', claims: target})
})

test('neither part outgrows a line of a mail, whatever the address', async () => {
  const longest = {
    ...target,
    email: `${'x'.repeat(64)}@${'y'.repeat(60)}.${'z'.repeat(60)}.example`,
  }
  const {https, mail} = await mailto(longest)
  expect(Math.max(https.length, mail.length)).toBeLessThan(900)
})

test('a token is found among other words, and where a program folded it', async () => {
  const {subject} = await mailto()
  const [token = ''] = tokensInSubject(subject)
  for (const around of [`Re: ${subject}`, `${subject} (sendt fra telefon)`, `<${subject}>`]) {
    expect(tokensInSubject(around)[0]).toBe(token)
  }
  const folded = `${subject.slice(0, 78)}\r\n ${subject.slice(78)}`
  expect(tokensInSubject(folded)).toContain(token)
})

test('a subject that holds no token gives none, however it is made', () => {
  expect(tokensInSubject('')).toEqual([])
  expect(tokensInSubject('unsubscribe')).toEqual([])
  expect(tokensInSubject(`eyJ${'.'.repeat(100_000)}`)).toEqual([])
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const found of tokensInSubject(text)) expect(found).toMatch(/^[\w.-]+$/)
    }),
    {seed},
  )
})

test('no header can be broken out of by a slug, a host or an address', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({minLength: 1}), fc.string({minLength: 1}), async (brand, list) => {
      const evil = {...target, brand: `${brand}\r\nBcc: x@y.no>`, newsletter: `${list}>\n`}
      const headers = await unsubscribeHeaders(evil, settings)
      for (const value of Object.values(headers)) expect(value).not.toMatch(/[\r\n]/)
      expect(headers['List-Id']).toMatch(/^<[^<>\s]+>$/)
      expect(headers['List-Unsubscribe']).toMatch(/^<[^<>\s]+>, <[^<>\s]+>$/)
    }),
    {seed, numRuns: 30},
  )
  const linkHost = 'https://k24.example.no/\r\nBcc: <x@y.no>'
  const {'List-Unsubscribe': header} = await unsubscribeHeaders(target, {...settings, linkHost})
  expect(header).toMatch(/^<https:[^<>\s]+>, <mailto:[^<>\s]+>$/)
  expect(() => unsubscribeMailto('a@b.no\r\nBcc: x@y.no', 't')).toThrow('not an e-mail address')
  expect(unsubscribeMailto('l?e&a=v%e+1@b.no', 't')).toMatch(
    /^mailto:l%3Fe%26a%3Dv%25e%2B1@b\.no\?subject=/,
  )
})

import {createHash} from 'node:crypto'

import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {contentHash, hashOf} from '../../../core/stamp/contentHash.js'
import {versionHash} from '../../../core/stamp/versionHash.js'
import {notice} from './sampleVersions.js'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

test('the hash is SHA-256 of the canonical JSON: RFC 8785, section 3.2.4', async () => {
  const example = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"\u002f',
    literals: [null, true, false],
  }
  const canonical = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`
  expect(await hashOf(example)).toBe(sha256(canonical))
})

test('keys are sorted by UTF-16 code units: RFC 8785, section 3.2.3', async () => {
  const example = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  const values = ['Carriage Return', 'One', 'Control', 'Latin Small Letter O With Diaeresis']
  const rest = ['Euro Sign', 'Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh']
  const keys = ['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']
  const pairs = [...values, ...rest].map((value, index) => `"${keys[index]}":"${value}"`)
  expect(await hashOf(example)).toBe(sha256(`{${pairs.join(',')}}`))
})

test('what is no JSON has no hash', async () => {
  await expect(hashOf(undefined)).rejects.toThrow('only JSON')
  await expect(hashOf({lead: Number.NaN})).rejects.toThrow(/NaN/)
})

test('a resolved notice has the hash it always had', async () => {
  expect(await contentHash(notice('Vi heter K24.'))).toBe(
    'f9a3e64eeb8c93814f37b0f997b99c8df4485490952243a03a566d5edfd8e54b',
  )
})

test('two notices with the same hash read the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), async (a, b) => {
      const isSame = (await contentHash(notice(a))) === (await contentHash(notice(b)))
      expect(isSame).toBe(a === b)
    }),
    {numRuns: 200},
  )
})

const version = {
  brand: 'klinikk24',
  notice: 'privacy',
  language: 'nb',
  version: 2,
  contentHash: 'c'.repeat(64),
  previousHash: 'a'.repeat(64),
  stampedAt: '2026-01-01T12:00:00.000Z',
  effectiveAt: '2026-02-01T23:00:00.000Z',
  kind: 'material',
  summary: 'Ny mottaker',
} as const

test('a version has the hash it always had', async () => {
  expect(await versionHash(version)).toBe(
    '773f44ef28b68a025390dfd13cc8954306757d45712b0eeba6754278193d737c',
  )
})

test.each([
  {brand: 'fit24'},
  {notice: 'jobs'},
  {language: 'en'},
  {version: 3},
  {contentHash: 'd'.repeat(64)},
  {previousHash: null},
  {stampedAt: '2026-01-01T12:00:00.001Z'},
  {effectiveAt: '2026-02-02T23:00:00.000Z'},
  {kind: 'minor'},
  {summary: 'Ny mottaker.'},
] as const)('the hash of a version is over %o', async (changed) => {
  expect(await versionHash({...version, ...changed})).not.toBe(await versionHash(version))
})

import {expect, test} from 'vitest'

import {anchorMail} from '../../../core/announce/anchorMail.js'
import {languages} from '../../../core/language.js'
import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import {readAnchorSubject, readAnchorText} from '../../../core/stamp/readAnchorMail.js'

const hash = 'a1'.repeat(32)
const previousHash = 'b2'.repeat(32)
const signature = 'c-'.repeat(43)

const version: VersionMetadata = {
  brand: 'klinikk24',
  notice: 'privacy',
  language: 'nb',
  title: 'Personvern',
  version: 4,
  kind: 'minor',
  summary: 'Ny adresse',
  stampedAt: '2026-11-08T09:12:44.000Z',
  effectiveAt: '2026-11-08T09:12:44.000Z',
  contentHash: 'd3'.repeat(32),
  previousHash,
  hash,
  signature,
  keyId: 'k1',
}

test.each(languages)('the mail of a version in %s says again what it was made from', (language) => {
  const {subject, text} = anchorMail({...version, language})
  expect(readAnchorSubject(subject)).toEqual({brand: 'klinikk24', language, version: 4})
  expect(readAnchorText(text, 4)).toEqual({version: 4, hash, previousHash, signature})
})

test.each(languages)('the mail of a first version in %s names no hash before it', (language) => {
  const {text} = anchorMail({...version, language, version: 1, previousHash: null})
  expect(readAnchorText(text, 1)).toEqual({version: 1, hash, previousHash: null, signature})
})

test('a mail that only looks like an anchor counts for nothing', () => {
  expect(readAnchorSubject('Re: version 4 of the brochure')).toBeUndefined()
  expect(readAnchorText('Hash: 12, Signature: none', 4)).toBeUndefined()
})

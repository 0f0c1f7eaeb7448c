import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {maskAddress} from '../../../core/subject/maskAddress.js'
import {normalizeAddress} from '../../../core/subject/normalizeAddress.js'
import {openSealedText, sealText} from '../../../core/subject/sealText.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'

test.each([
  ['  Kari@Example.COM ', 'kari@example.com'],
  ['kari@blåbær.example', 'kari@xn--blbr-roah.example'],
  ['kari@xn--blbr-roah.example', 'kari@xn--blbr-roah.example'],
  ['kari@BLÅBÆR.example', 'kari@xn--blbr-roah.example'],
  ['bjo\u0308rn@example.com', 'bj\u00f6rn@example.com'],
  ['kari+nytt@example.com', 'kari+nytt@example.com'],
  ['kari.nordmann@sub.example.com', 'kari.nordmann@sub.example.com'],
])('%j is known as %s', (written, known) => {
  expect(normalizeAddress(written)).toBe(known)
})

test.each([
  '',
  'kari',
  '@example.com',
  'kari@',
  'kari@example',
  'kari@example.com.',
  'kari@.example.com',
  'kari@exa..mple.com',
  'kari @example.com',
  'kari@example.com@example.com',
  'kari\uD800@example.com',
  'kari@example.com/path',
  'Kari <kari@example.com>',
  'kari@example.com, ola@example.com',
  'kari\u0000@example.com\r\nBcc: ola@example.com',
  `${'k'.repeat(250)}@example.com`,
])('%j is no address, and the refusal does not repeat it', (written) => {
  let message = ''
  try {
    normalizeAddress(written)
  } catch (error) {
    message = String(error)
  }
  expect(message).toBe('Refusal: That is not an e-mail address: expected name@domain.')
})

test('normalising twice changes nothing', () => {
  const local = fc.string({unit: 'grapheme', minLength: 1, maxLength: 20})
  fc.assert(
    fc.property(local, (name) => {
      let once: string
      try {
        once = normalizeAddress(`${name}@example.com`)
      } catch {
        return
      }
      expect(normalizeAddress(once)).toBe(once)
    }),
    {numRuns: 1000},
  )
})

test('a person has one key, however the address is written', async () => {
  const secret = 'a secret of the tests, nobody else’s'
  const key = await subjectKey(secret, 'kari@blåbær.example')
  expect(key).toBe('c3471fedd65159cd064c3435108c6e66')
  expect(await subjectKey(secret, ' KARI@xn--blbr-roah.example')).toBe(key)
  expect(await subjectKey(secret, 'ola@blåbær.example')).not.toBe(key)
  expect(await subjectKey(`${secret}.`, 'kari@blåbær.example')).not.toBe(key)
})

test('an address is masked to its first letter and domain', () => {
  expect(maskAddress('kari@example.com')).toBe('k•••@example.com')
  expect(maskAddress('😀ri@example.com')).toBe('😀•••@example.com')
})

const master = 'M'.repeat(42) + 'A'

test('a sealed text opens with its master key alone, never altered', async () => {
  const sealed = await sealText(master, 'kari@example.com')
  expect(JSON.stringify(sealed)).not.toContain('kari')
  expect(await openSealedText(master, sealed)).toBe('kari@example.com')
  await expect(openSealedText('N'.repeat(42) + 'A', sealed)).rejects.toThrow()
  const box = `${sealed.box.slice(0, -6)}AAAAAA`
  await expect(openSealedText(master, {...sealed, box})).rejects.toThrow()
  const another = await sealText(master, 'ola@example.com')
  await expect(openSealedText(master, {...sealed, box: another.box})).rejects.toThrow()
})

test('the same text is never sealed the same way twice', async () => {
  expect(await sealText(master, 'a')).not.toEqual(await sealText(master, 'a'))
})

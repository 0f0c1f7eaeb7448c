import {expect, test} from 'vitest'

import {schemaIn} from '../../plugins/privacyNotices/locale/schemaIn.js'
import {optOut} from '../../schemas/optOut.js'

const selection = {
  brand: 'klinikk24',
  newsletter: '*',
  channel: 'sms',
  at: '2026-11-22T10:00:00.000Z',
  undoneAt: '2026-11-23T10:00:00.000Z',
}

test('an opt-out is listed by brand, newsletter, channel and date, in the editor’s language', () => {
  const [inNorwegian] = schemaIn('nb', [optOut])
  expect(optOut.preview?.prepare?.(selection)).toEqual({
    title: 'klinikk24 · all newsletters',
    subtitle: 'sms · 2026-11-22 · came back',
  })
  expect(inNorwegian?.preview?.prepare?.(selection)).toEqual({
    title: 'klinikk24 · alle nyhetsbrev',
    subtitle: 'tekstmelding · 2026-11-22 · kom tilbake',
  })
})

test('the record of an opt-out has no field for an address that can be read', () => {
  const shown = optOut.fields
    .filter((field) => !('hidden' in field && field.hidden))
    .map(({name}) => name)
  expect(shown).not.toContain('sealedAddress')
  expect(shown.some((name) => /address|mail/i.test(name))).toBe(false)
})

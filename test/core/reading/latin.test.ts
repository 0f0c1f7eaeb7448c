import {expect, test} from 'vitest'

import {latin} from '../../../core/reading/latin.js'

test.each([
  [/(?<!\p{L})vår\p{L}*(?!\p{L})/iu, 'Se VÅRE vilkår.', 'VÅRE'],
  [/\p{Lu}\p{Ll}+/u, 'hos Ørland', 'Ørland'],
  [/[\p{L}\d&]+/u, '– Bø&2', 'Bø&2'],
])('%s finds in Latin letters what it found before', (pattern, text, found) => {
  expect(pattern.exec(text)?.[0]).toBe(found)
  expect(latin(pattern).exec(text)?.[0]).toBe(found)
  expect(latin(pattern).source).not.toContain('\\p{')
})

test('flags stay, but for the one that knows every letter there is', () => {
  expect(latin(/\p{L}/giu).flags).toBe('gi')
})

test.each([/\p{N}\p{L}/u, /\P{L}/u, /\u{1F600}\p{L}/u])('%s is left as it is', (pattern) => {
  expect(latin(pattern)).toBe(pattern)
})

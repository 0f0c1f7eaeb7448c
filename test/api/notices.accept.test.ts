import {expect, test} from 'vitest'

import {preferredType} from '../../api/_server/notices/preferredType.js'

const offered = [
  'application/json',
  'text/html',
  'text/markdown',
  'text/plain',
  'application/pdf',
] as const

test.each([
  // A browser, curl, fetch, axios, jQuery.
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8', 'text/html'],
  ['*/*', 'application/json'],
  ['application/json, text/plain, */*', 'application/json'],
  ['text/html, */*; q=0.01', 'text/html'],
  // The highest quality; the most specific range says how much a type is liked.
  ['application/json;q=0.1, text/markdown', 'text/markdown'],
  ['text/*;q=0.5, text/html;q=0.1', 'text/markdown'],
  ['*/*, application/json;q=0', 'text/html'],
  ['text/*, text/html;q=0, text/markdown;q=0', 'text/plain'],
  ['application/*', 'application/json'],
  ['application/pdf;q=0.001', 'application/pdf'],
  // Liked equally: what is named before what a wildcard lets in, then the server's order.
  ['text/plain, application/json', 'application/json'],
  ['*/*, text/markdown', 'text/markdown'],
  ['TEXT/HTML;Q=1.000', 'text/html'],
  ['text/html ; charset="a,b;q=0" ; q=0.5, application/pdf;q=0.4', 'text/html'],
  // None of it.
  ['image/png', undefined],
  ['text/html;q=0', undefined],
  ['text/htm', undefined],
  // What cannot be read counts for nothing.
  ['', 'application/json'],
  [',,;', 'application/json'],
  ['constructor', 'application/json'],
  ['*/html', 'application/json'],
  ['text/html;q=2', 'application/json'],
  ['text/html;q=high, text/markdown', 'text/markdown'],
  ['text / html', 'application/json'],
])('of "%s" a reader gets %s', (accept, type) => {
  expect(preferredType(accept, offered)).toBe(type)
})

test('without a header the server chooses', () => {
  expect(preferredType(null, offered)).toBe('application/json')
})

test('a hostile header is read in time', () => {
  const startedAt = performance.now()
  preferredType(`text/html${'; a="\\\\'.repeat(3000)}`, offered)
  preferredType(`text/html${' ;'.repeat(8000)}x`, offered)
  preferredType(','.repeat(16_000), offered)
  preferredType('"'.repeat(16_000), offered)
  expect(performance.now() - startedAt).toBeLessThan(500)
})

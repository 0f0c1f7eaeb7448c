import {expect, test} from 'vitest'

import {studioOrigins} from '../../api/_server/desk/studioOrigins.js'

test('on this machine the local Studio is let in, at its port', () => {
  expect(studioOrigins({})).toEqual(['http://localhost:3333', 'http://127.0.0.1:3333'])
  expect(studioOrigins({STUDIO_PORT: '4000'})).toContain('http://localhost:4000')
})

const own = 'https://notices.example.no'

test('a hosted setup lets in its own Studio, whose pages post with their origin, and those it names', () => {
  const STUDIO_ORIGINS = 'https://k24.sanity.studio/, https://studio.example.no,'
  expect(studioOrigins({STUDIO_ORIGINS}, own)).toEqual([
    own,
    'https://k24.sanity.studio',
    'https://studio.example.no',
  ])
  expect(studioOrigins({STUDIO_PORT: '3333'}, own)).toEqual([own])
  expect(studioOrigins({STUDIO_ORIGINS: own}, own)).toEqual([own])
})

test.each(['k24.sanity.studio', 'https://studio.example.no/studio', 'https://Studio.example.no'])(
  'what no browser would name as its origin is refused: %s',
  (STUDIO_ORIGINS) => {
    expect(() => studioOrigins({STUDIO_ORIGINS}, own)).toThrow(
      'Malformed settings: STUDIO_ORIGINS: expected origins without a path',
    )
  },
)

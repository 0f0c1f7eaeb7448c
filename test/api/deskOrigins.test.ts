import {expect, test} from 'vitest'

import {studioOrigins} from '../../api/_server/desk/studioOrigins.js'

test('on this machine the local Studio is let in, at its port', () => {
  expect(studioOrigins('embedded', {})).toEqual(['http://localhost:3333', 'http://127.0.0.1:3333'])
  expect(studioOrigins('embedded', {STUDIO_PORT: '4000'})).toContain('http://localhost:4000')
})

test('a hosted setup lets in the origins it names, and without any nobody', () => {
  const STUDIO_ORIGINS = 'https://k24.sanity.studio/, https://studio.example.no,'
  expect(studioOrigins('production', {STUDIO_ORIGINS})).toEqual([
    'https://k24.sanity.studio',
    'https://studio.example.no',
  ])
  expect(studioOrigins('production', {STUDIO_PORT: '3333'})).toEqual([])
  expect(studioOrigins('production', {})).toEqual([])
})

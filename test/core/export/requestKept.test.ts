import {expect, test} from 'vitest'

import {isOver, keptUntil} from '../../../core/export/requestKept.js'

const at = '2026-03-01T12:00:00Z'
const until = new Date('2026-05-30T12:00:00Z')

test('a request is kept for 90 days after it was closed, however it was answered', () => {
  for (const state of ['ready', 'answered'] as const) {
    const request = {state, closedAt: at, readyAt: '2026-01-01T12:00:00Z', sources: []}
    expect(keptUntil(request)).toEqual(until)
    expect(isOver(request, new Date(until.getTime() - 1))).toBe(false)
    expect(isOver(request, until)).toBe(true)
  }
})

test('files that were ready before closing was written down count from then', () => {
  expect(keptUntil({state: 'ready', readyAt: at, sources: []})).toEqual(until)
})

test('a request that is open has no end: in no state, and not while a source is to answer', () => {
  for (const state of ['unconfirmed', 'confirmed', 'collecting'] as const) {
    expect(keptUntil({state, readyAt: at, sources: []})).toBeUndefined()
  }
  const waiting = [{_key: 'a', name: 'a', state: 'byHand' as const}]
  expect(keptUntil({state: 'ready', readyAt: at, sources: waiting})).toBeUndefined()
})

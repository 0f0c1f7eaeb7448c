import {expect, test} from 'vitest'

import {owedMail} from '../../../core/export/owedMail.js'
import {isForgotten, isOver, isUnwanted, keptUntil} from '../../../core/export/requestKept.js'
import {usualPeriods} from '../../../core/keeping/keptPeriods.js'

const at = '2026-03-01T12:00:00Z'
const until = new Date('2026-05-30T12:00:00Z')
const before = (end: Date): Date => new Date(end.getTime() - 1)

test('the address in a request is kept for 90 days after it was closed, however it was answered', () => {
  for (const state of ['ready', 'answered'] as const) {
    const readyAt = '2026-01-01T12:00:00Z'
    const request = {state, closedAt: at, readyAt, sources: [], mails: []}
    expect(keptUntil(request, usualPeriods)).toEqual(until)
    expect(isOver(request, before(until), usualPeriods)).toBe(false)
    expect(isOver(request, until, usualPeriods)).toBe(true)
    const short = {...usualPeriods, requestAddresses: 'P1M'}
    expect(keptUntil(request, short)).toEqual(new Date('2026-04-01T12:00:00Z'))
  }
})

test('files that were ready before closing was written down count from then', () => {
  const request = {state: 'ready', readyAt: at, sources: [], mails: []} as const
  expect(keptUntil({...request, sources: [], mails: []}, usualPeriods)).toEqual(until)
})

test('a request that is open has no end: in no state, and not while a source is to answer', () => {
  for (const state of ['unconfirmed', 'confirmed', 'collecting'] as const) {
    const request = {state, readyAt: at, sources: [], mails: []}
    expect(keptUntil(request, usualPeriods)).toBeUndefined()
  }
  const waiting = [{_key: 'a', name: 'a', state: 'byHand' as const}]
  const open = {state: 'ready' as const, readyAt: at, sources: waiting, mails: []}
  expect(keptUntil(open, usualPeriods)).toBeUndefined()
})

test('a shorter setting ends no download link before the day that its mail says', () => {
  const mails = [owedMail({mails: []}, 'ready', 'nb', new Date('2026-04-20T12:00:00Z'))]
  const request = {state: 'ready' as const, closedAt: at, sources: [], mails}
  const short = {...usualPeriods, requestAddresses: 'P30D'}
  expect(keptUntil(request, short)).toEqual(new Date('2026-04-27T12:00:00Z'))
})

test('a request that nobody confirmed goes after its period, and never before its last link ends', () => {
  const mails = [owedMail({mails: []}, 'confirm', 'nb', new Date(at))]
  const request = {state: 'unconfirmed' as const, receivedAt: at, mails}
  const day7 = new Date('2026-03-08T12:00:00Z')
  expect(isUnwanted(request, before(day7), usualPeriods)).toBe(false)
  expect(isUnwanted(request, day7, usualPeriods)).toBe(true)
  const long = {...usualPeriods, unconfirmedRequests: 'P2W'}
  expect(isUnwanted(request, day7, long)).toBe(false)
  expect(isUnwanted(request, new Date('2026-03-15T12:00:00Z'), long)).toBe(true)
  expect(isUnwanted({...request, state: 'confirmed'}, until, usualPeriods)).toBe(false)
})

test('what is left of a closed request is kept for 3 years after it was closed', () => {
  const request = {state: 'purged' as const, closedAt: at, purgedAt: '2026-05-30T12:00:00Z'}
  const end = new Date('2029-03-01T12:00:00Z')
  expect(isForgotten(request, before(end), usualPeriods)).toBe(false)
  expect(isForgotten(request, end, usualPeriods)).toBe(true)
  expect(isForgotten({...request, state: 'answered'}, end, usualPeriods)).toBe(false)
})

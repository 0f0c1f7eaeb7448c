import {assert, constantFrom, date, nat, property} from 'fast-check'
import {expect, test} from 'vitest'

import {comparePeriods, periodAfter, periodBefore} from '../../../core/calendar/isoPeriod.js'
import {linkDays} from '../../../core/export/owedMail.js'
import {keptSettings, keptThings, usualPeriods} from '../../../core/keeping/keptPeriods.js'
import {readKeptPeriods} from '../../../core/keeping/readKeptPeriods.js'

test('collected data and unconfirmed requests are kept for 7 days, addresses for 90, closed requests for 3 years', () => {
  expect(readKeptPeriods({KEEP_LOGS: ''})).toEqual(usualPeriods)
  expect(usualPeriods).toMatchObject({
    collectedData: 'P7D',
    unconfirmedRequests: 'P7D',
    requestAddresses: 'P90D',
    closedRequests: 'P3Y',
  })
})

test.each(keptThings)('%s takes its bounds, and nothing beyond them', (thing) => {
  const {setting, usual, atLeast, atMost, because} = keptSettings[thing]
  // The wholes give way, so that it is the bound alone that is tried.
  const wide = {KEEP_REQUEST_ADDRESSES: 'P1Y', KEEP_CLOSED_REQUESTS: 'P10Y'}
  const narrow = {KEEP_COLLECTED_DATA: 'P7D', KEEP_REQUEST_ADDRESSES: 'P30D'}
  expect(readKeptPeriods({...wide, [setting]: atMost})[thing]).toBe(atMost)
  expect(readKeptPeriods({...narrow, [setting]: atLeast})[thing]).toBe(atLeast)
  for (const wrong of ['P0D', 'P20Y', '7', 'P7', 'p7d', 'P1M3D', 'PT24H', '-P7D', 'P7D ']) {
    expect(() => readKeptPeriods({[setting]: wrong}), wrong).toThrow(
      `Malformed settings: ${setting} is "${wrong}": expected ${atLeast} to ${atMost} in whole days, weeks, months or years (${usual} unless set), for ${because}.`,
    )
  }
})

test('no data is collected for longer than the address is kept, and no address longer than its request', () => {
  expect(() =>
    readKeptPeriods({KEEP_COLLECTED_DATA: 'P60D', KEEP_REQUEST_ADDRESSES: 'P30D'}),
  ).toThrow(
    'KEEP_COLLECTED_DATA is "P60D": expected no more than P30D, what KEEP_REQUEST_ADDRESSES is',
  )
  expect(readKeptPeriods({KEEP_REQUEST_ADDRESSES: 'P12M', KEEP_CLOSED_REQUESTS: 'P1Y'})).toEqual({
    ...usualPeriods,
    requestAddresses: 'P12M',
    closedRequests: 'P1Y',
  })
})

test('nothing that a mailed link leads to can be set shorter than the link holds', () => {
  for (const thing of ['collectedData', 'unconfirmedRequests'] as const) {
    expect(comparePeriods(keptSettings[thing].atLeast, `P${linkDays}D`)).toBe(0)
  }
})

test('a month after 31 January ends with February, and a year has twelve of them', () => {
  expect(periodAfter('2026-01-31T12:00:00Z', 'P1M')).toEqual(new Date('2026-02-28T12:00:00Z'))
  expect(periodAfter('2024-02-29T12:00:00Z', 'P3Y')).toEqual(new Date('2027-02-28T12:00:00Z'))
  expect(periodAfter('2026-03-28T12:00:00Z', 'P2W')).toEqual(new Date('2026-04-11T12:00:00Z'))
  expect(comparePeriods('P12M', 'P1Y')).toBe(0)
})

test('what began a period ago or earlier is over, on any day of the calendar', () => {
  const days = date({
    min: new Date('2020-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  })
  const periods = constantFrom('P7D', 'P2W', 'P1M', 'P3M', 'P1Y', 'P3Y')
  assert(
    property(days, periods, nat(100), (now, period, earlierMs) => {
      const began = new Date(periodBefore(now, period).getTime() - earlierMs)
      expect(periodAfter(began, period).getTime()).toBeLessThanOrEqual(now.getTime())
    }),
  )
})

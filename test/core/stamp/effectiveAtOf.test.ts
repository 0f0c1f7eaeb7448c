import {expect, test} from 'vitest'

import {effectiveAtOf} from '../../../core/stamp/effectiveAtOf.js'

const oslo = 'Europe/Oslo'
const group = {leadTimeDays: 30}
const now = new Date('2026-03-01T12:00:00Z')

test('a change is in force from 00:00 where the brand is', () => {
  const at = (date: string) => effectiveAtOf({effectiveOn: date}, group, oslo, [], now)
  expect(at('2026-03-31')).toEqual(new Date('2026-03-30T22:00:00Z'))
  expect(at('2026-10-25')).toEqual(new Date('2026-10-24T22:00:00Z'))
  expect(at('2026-10-26')).toEqual(new Date('2026-10-25T23:00:00Z'))
})

test('a date before the promised lead time is refused, naming the earliest', () => {
  expect(() => effectiveAtOf({effectiveOn: '2026-03-30'}, group, oslo, [], now)).toThrow(
    expect.objectContaining({code: 'lead_time', details: {earliest: '2026-03-31'}}),
  )
})

test('the lead time is counted from today where the brand is', () => {
  const lateEvening = new Date('2026-03-01T23:30:00Z')
  expect(() => effectiveAtOf({effectiveOn: '2026-03-31'}, group, oslo, [], lateEvening)).toThrow(
    expect.objectContaining({details: {earliest: '2026-04-01'}}),
  )
  expect(effectiveAtOf({effectiveOn: '2026-03-31'}, group, 'UTC', [], lateEvening)).toEqual(
    new Date('2026-03-31T00:00:00Z'),
  )
})

test('a change can be in force at once for a reason, never for a new purpose', () => {
  const change = {immediateReason: 'demanded_by_law'} as const
  const added = {code: 'recipient_added', subject: 'Sky AS'} as const
  expect(effectiveAtOf(change, group, oslo, [added], now)).toBeUndefined()
  const purpose = {code: 'purpose_added', subject: 'Salg'} as const
  expect(() => effectiveAtOf(change, group, oslo, [added, purpose], now)).toThrow(
    expect.objectContaining({code: 'lead_time', message: expect.stringContaining('Salg')}),
  )
})

test.each([undefined, null, '', 'soon', '2026-02-30', '2026-04-01T00:00:00Z'])(
  '%j is no date a change can be in force from',
  (effectiveOn) => {
    expect(() => effectiveAtOf({effectiveOn}, group, oslo, [], now)).toThrow(
      expect.objectContaining({code: 'bad_request'}),
    )
  },
)

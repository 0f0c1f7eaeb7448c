import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {channels} from '../../../core/optOut/channel.js'
import {optOutSources} from '../../../core/optOut/optOut.js'
import {countOptOuts, type CountedOptOut} from '../../../core/optOut/optOutCounts.js'

/** A Wednesday. */
const now = new Date('2026-11-25T12:00:00Z')
const timeZone = 'Europe/Oslo'

function entry(changes: Partial<CountedOptOut> = {}): CountedOptOut {
  return {
    brand: 'klinikk24',
    newsletter: 'nyhetsbrev',
    channel: 'email',
    source: 'page',
    recordedAt: '2026-11-24T10:00:00.000Z',
    ...changes,
  }
}

const count = (...entries: CountedOptOut[]) => countOptOuts(entries, {now, timeZone})

test('someone who came back is out no more, and is counted as come back', () => {
  const undone = entry({undoneAt: '2026-11-24T11:00:00.000Z'})
  const {total, byNewsletter, bySource} = count(entry(), entry({undoneAt: null}), undone)
  expect(total).toEqual({out: 2, cameBack: 1})
  expect(byNewsletter).toMatchObject([{newsletter: 'nyhetsbrev', out: 2, cameBack: 1}])
  expect(bySource).toEqual([{source: 'page', out: 2, cameBack: 1}])
})

test('newsletters stand by brand, what means all of a brand first, each channel by itself', () => {
  const {byNewsletter} = count(
    entry({newsletter: 'tilbud', channel: 'sms'}),
    entry({newsletter: 'tilbud'}),
    entry({newsletter: '*'}),
    entry({brand: 'fit24'}),
  )
  expect(byNewsletter.map(({brand, newsletter, channel}) => [brand, newsletter, channel])).toEqual([
    ['fit24', 'nyhetsbrev', 'email'],
    ['klinikk24', '*', 'email'],
    ['klinikk24', 'tilbud', 'email'],
    ['klinikk24', 'tilbud', 'sms'],
  ])
})

test('a week begins on Monday at midnight where the brand is', () => {
  const {byWeek} = count(
    entry({recordedAt: '2026-11-22T22:59:59.999Z'}),
    entry({recordedAt: '2026-11-22T23:00:00.000Z'}),
  )
  expect(byWeek).toHaveLength(12)
  expect(byWeek.slice(-2)).toEqual([
    {startsOn: '2026-11-16', left: 1, cameBack: 0},
    {startsOn: '2026-11-23', left: 1, cameBack: 0},
  ])
})

test('weeks in which nobody left are there too, and older ones are not', () => {
  const {byWeek, total} = count(entry({recordedAt: '2025-01-01T00:00:00Z'}))
  expect(byWeek.map(({left}) => left)).toEqual(Array.from({length: 12}, () => 0))
  expect(byWeek[0]?.startsOn).toBe('2026-09-07')
  expect(total.out).toBe(1)
})

test('a return is counted in the week it was made, whenever the person had left', () => {
  const {byWeek} = count(
    entry({recordedAt: '2026-01-01T00:00:00Z', undoneAt: '2026-11-25T08:00:00Z'}),
  )
  expect(byWeek.at(-1)).toEqual({startsOn: '2026-11-23', left: 0, cameBack: 1})
})

test('nothing left is nothing counted', () => {
  expect(count()).toMatchObject({total: {out: 0, cameBack: 0}, byNewsletter: [], bySource: []})
})

test('by newsletter and by source, every opt-out is counted once', () => {
  const instant = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2026-11-25T00:00:00Z'),
    noInvalidDate: true,
  })
  const entries = fc.array(
    fc.record({
      brand: fc.constantFrom('klinikk24', 'fit24'),
      newsletter: fc.constantFrom('*', 'nyhetsbrev', 'tilbud'),
      channel: fc.constantFrom(...channels),
      source: fc.constantFrom(...optOutSources),
      recordedAt: instant.map((date) => date.toISOString()),
      undoneAt: fc.option(instant.map((date) => date.toISOString())),
    }),
  )
  fc.assert(
    fc.property(entries, (all) => {
      const {total, byNewsletter, bySource} = count(...all)
      expect(total.out + total.cameBack).toBe(all.length)
      for (const table of [byNewsletter, bySource]) {
        expect(table.reduce((sum, {out}) => sum + out, 0)).toBe(total.out)
        expect(table.reduce((sum, {cameBack}) => sum + cameBack, 0)).toBe(total.cameBack)
      }
    }),
  )
})

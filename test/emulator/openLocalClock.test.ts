import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {expect, onTestFinished, test} from 'vitest'

import {addDuration} from '../../emulator/addDuration.js'
import {openLocalClock} from '../../emulator/openLocalClock.js'

const start = Date.parse('2026-01-31T12:00:00Z')

test('durations are reckoned on the calendar, in UTC', () => {
  const after = (duration: string) => addDuration(new Date(start), duration).toISOString()
  expect(after('P31D')).toBe('2026-03-03T12:00:00.000Z')
  expect(after('P1M')).toBe('2026-02-28T12:00:00.000Z')
  expect(after('P1Y2M')).toBe('2027-03-31T12:00:00.000Z')
  expect(after('P2W')).toBe('2026-02-14T12:00:00.000Z')
  expect(after('PT15M')).toBe('2026-01-31T12:15:00.000Z')
  expect(after('P1DT1H1M1.5S')).toBe('2026-02-01T13:01:01.500Z')
})

test('what is no duration is refused', () => {
  for (const bad of ['', 'P', 'PT', 'P1', '1D', '-P1D', 'P-1D', 'P1.5D', 'P1DT', 'P999999999D']) {
    expect(() => addDuration(new Date(start), bad), bad).toThrow('ISO 8601 duration')
  }
})

test('the clock goes on from where it was moved to, after a restart too', () => {
  const directory = mkdtempSync(join(tmpdir(), 'local-clock-'))
  onTestFinished(() => rmSync(directory, {recursive: true, force: true}))
  const file = join(directory, 'clock.json')
  openLocalClock(file, () => start).advance('P1D')
  const later = openLocalClock(file, () => start + 1000)
  expect(later.now().toISOString()).toBe('2026-02-01T12:00:01.000Z')
  later.moveTo(new Date('2026-05-01T00:00:00Z'))
  expect(
    openLocalClock(file, () => start + 1000)
      .now()
      .toISOString(),
  ).toBe('2026-05-01T00:00:00.000Z')
})

test('the clock does not go back', () => {
  const clock = openLocalClock(undefined, () => start)
  expect(() => clock.moveTo(new Date(start - 1))).toThrow('only goes forward')
  expect(clock.now().getTime()).toBe(start)
})

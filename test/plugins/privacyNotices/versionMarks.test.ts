import {expect, test} from 'vitest'

import {latestChain} from '../../../plugins/privacyNotices/content/latestChain.js'
import type {ListedVersion} from '../../../plugins/privacyNotices/content/noticeReading.js'
import {studioText} from '../../../plugins/privacyNotices/locale/studioText.js'
import {scheduleSteps} from '../../../plugins/privacyNotices/versions/scheduleSteps.js'
import {verdictWords} from '../../../plugins/privacyNotices/versions/verdictWords.js'
import {versionMarks} from '../../../plugins/privacyNotices/versions/versionMarks.js'
import {versionNotes} from '../../../plugins/privacyNotices/versions/versionNotes.js'

const now = new Date('2026-11-22T12:00:00Z')
const christmas = '2026-12-23T23:00:00Z'
const text = studioText('en')

function version(number: number, also: Partial<ListedVersion> = {}): ListedVersion {
  return {
    brand: 'fit24',
    notice: 'privacy',
    language: 'nb',
    title: 'Personvern',
    version: number,
    kind: 'minor',
    summary: 'Ny adresse.',
    stampedAt: `2026-0${number}-01T00:00:00Z`,
    effectiveAt: `2026-0${number}-01T00:00:00Z`,
    contentHash: `text ${number}`,
    previousHash: null,
    hash: 'h',
    signature: 's',
    keyId: 'k',
    ...also,
  }
}

function marksOf(versions: readonly ListedVersion[], at = now): unknown[] {
  const marks = versionMarks(versions, at)
  return versions.map((one) => marks.get(one.version))
}

test('sites show one version, those before it are earlier, an announced one is upcoming', () => {
  const versions = [version(3, {effectiveAt: christmas}), version(2), version(1)]
  expect(marksOf(versions)).toEqual(['upcoming', 'inForce', 'earlier'])
  expect(marksOf(versions, new Date('2026-12-24T00:00:00Z'))).toEqual([
    'inForce',
    'earlier',
    'earlier',
  ])
})

test('a correction marks what it corrects, and the announced version it repeats', () => {
  const versions = [
    version(4, {effectiveAt: christmas, contentHash: 'text 2', repeats: 2}),
    version(3, {corrects: 1}),
    version(2, {effectiveAt: christmas}),
    version(1),
  ]
  expect(marksOf(versions)).toEqual(['upcoming', 'inForce', 'repeated', 'corrected'])
})

test('a version that was called off never comes, and calling off is nothing to call off', () => {
  const versions = [
    version(3, {effectiveAt: christmas, contentHash: 'text 1', callsOff: 2}),
    version(2, {effectiveAt: christmas}),
    version(1),
  ]
  expect(marksOf(versions)).toEqual(['upcoming', 'calledOff', 'inForce'])
  expect(scheduleSteps(versions, now)).toMatchObject({inForce: {version: 1}, upcoming: []})
})

test('a version whose date a higher number took over never was in force', () => {
  const versions = [
    version(3, {effectiveAt: christmas}),
    version(2, {effectiveAt: christmas}),
    version(1),
  ]
  expect(marksOf(versions)).toEqual(['upcoming', 'replaced', 'inForce'])
})

test('a retired notice has nothing in force and nothing to come', () => {
  const versions = [
    version(3, {kind: 'retired', effectiveAt: '2026-11-01T00:00:00Z'}),
    version(2, {effectiveAt: christmas}),
    version(1),
  ]
  expect(marksOf(versions)).toEqual(['retired', 'replaced', 'earlier'])
  expect(scheduleSteps(versions, now)).toEqual({
    inForce: undefined,
    upcoming: [],
    isRetired: true,
  })
})

test('a lowered kind is told with its reason and who confirmed it', () => {
  const lowered = version(2, {
    loweredFrom: 'material',
    loweredReason: 'Ingen får nye data.',
    confirmedAt: '2026-02-02T09:00:00Z',
  })
  expect(versionNotes(lowered, text, 'Europe/Oslo')).toEqual([
    'Proposed as “Material”, lowered because: Ingen får nye data.',
    'The privacy lead confirmed it on 2 February 2026.',
  ])
})

test('a notice that got another address shows the chain of that address alone', () => {
  const old = [version(2), version(1)]
  const moved = version(1, {brand: 'fit', stampedAt: '2026-09-01T00:00:00Z'})
  expect(latestChain([...old, moved])).toEqual([moved])
})

test('the first version that does not hold is named with what is wrong with it', () => {
  expect(verdictWords({state: 'holds', versions: 3}, text)).toMatch(/^All 3 versions/)
  expect(verdictWords({state: 'broken', version: 2, reason: 'signature'}, text)).toBe(
    'Version 2 is the first that does not hold: it is not signed by a key of yours.',
  )
})

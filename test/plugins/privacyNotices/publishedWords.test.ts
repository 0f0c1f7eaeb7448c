import {expect, test} from 'vitest'

import type {Examination} from '../../../plugins/privacyNotices/examine/examineNotice.js'
import {studioText} from '../../../plugins/privacyNotices/locale/studioText.js'
import {publishedWords} from '../../../plugins/privacyNotices/publish/publishedWords.js'
import {sampleFacts} from './sampleFacts.js'

const text = studioText('en')

const base: Examination = {
  noticeId: 'notice-fit24',
  problems: [],
  unpublished: [],
  standing: {state: 'same', version: 3, effectiveAt: '2026-03-01T00:00:00Z'},
  latestVersion: 3,
  versions: [],
  publishedHash: 'before',
  hasDraft: false,
  privacyLeads: [],
  title: 'Personvern',
  timeZone: 'Europe/Oslo',
  leadTimeDays: 30,
  now: new Date('2026-11-22T12:00:00Z'),
  facts: sampleFacts(),
}

test('until the published text has arrived, the editor is told to wait a second', () => {
  const words = publishedWords(base, 'after', 3, false, text)
  expect(words).toMatchObject({
    line: 'Published. Version 4 comes within a second …',
    isDone: false,
  })
})

test('the new version is told by its number when it is there', () => {
  const now = {...base, publishedHash: 'after', latestVersion: 4}
  expect(publishedWords(now, 'after', 3, false, text).line).toBe('Version 4 is ready.')
})

test('publishing what readers already see makes no version and says so', () => {
  const now = {...base, publishedHash: 'after'}
  expect(publishedWords(now, 'after', 3, false, text).line).toBe(
    'Published. Readers see the same as in version 3, so no new version was made.',
  )
})

test('a material change waits, with its reasons', () => {
  const standing = {state: 'waiting', version: 3, reasons: ['New recipient: Booking AS']} as const
  const words = publishedWords({...base, publishedHash: 'after', standing}, 'after', 3, false, text)
  expect(words.line).toBe('Published. It waits for a change notice before sites show it.')
  expect(words.details).toEqual(['New recipient: Booking AS'])
})

test('a version that does not come is told, not waited for forever', () => {
  const words = publishedWords(base, 'after', 3, true, text)
  expect(words).toMatchObject({
    line: 'Published, but there is no version 4 yet.',
    isDone: true,
  })
})

import {expect, test} from 'vitest'

import type {NoticeHead} from '../../../core/stamp/noticeHead.js'
import type {VersionMetadata} from '../../../core/stamp/noticeVersion.js'
import {isConfirming} from '../../../plugins/privacyNotices/examine/isConfirming.js'
import {
  noticeStanding,
  type StandingInput,
} from '../../../plugins/privacyNotices/examine/noticeStanding.js'
import {standingWords} from '../../../plugins/privacyNotices/examine/standingWords.js'
import {studioText} from '../../../plugins/privacyNotices/locale/studioText.js'

const now = new Date('2026-11-22T12:00:00Z')

function version(number: number, contentHash: string, effectiveAt: string): VersionMetadata {
  return {
    brand: 'fit24',
    notice: 'privacy',
    language: 'nb',
    title: 'Personvernerklæring',
    version: number,
    kind: 'minor',
    summary: 'Ny adresse.',
    stampedAt: '2026-01-01T00:00:00Z',
    effectiveAt,
    contentHash,
    previousHash: null,
    hash: 'h',
    signature: 's',
    keyId: 'k',
  }
}

const third = version(3, 'three', '2026-03-01T00:00:00Z')
const fourth = version(4, 'four', '2026-12-23T23:00:00Z')

function wordsFor(input: Partial<StandingInput>) {
  const standing = noticeStanding({
    versions: [third],
    publishedHash: 'three',
    hasPublishedProblems: false,
    publishedRevision: 'r1',
    head: {seenRevision: 'r1'},
    reasonsToWait: [],
    now,
    ...input,
  })
  return standingWords(standing, 'Europe/Oslo', studioText('en'))
}

test('a notice whose text is the latest version says since when it is in force', () => {
  expect(wordsFor({}).line).toBe('Same as version 3, in force since 1 March 2026.')
})

test('a notice nobody touched differs when a shared fact was published', () => {
  const words = wordsFor({publishedHash: 'moved'})
  expect(words.line).toBe('Differs from what the site shows (version 3): facts moved on.')
  expect(words.badge).toBe('Differs from version 3')
})

test('a notice that was just published is not blamed on its facts', () => {
  const words = wordsFor({publishedHash: 'new', publishedRevision: 'r2'})
  expect(words.line).toBe(
    'Differs from what the site shows (version 3). A new version is being made.',
  )
})

test('a material change waits for a change notice and says why', () => {
  const words = wordsFor({
    publishedHash: 'new',
    head: {
      seenRevision: 'r1',
      waiting: {since: '2026-11-22T11:00:00Z', reasons: ['Recipient added: Booking AS']},
    },
  })
  expect(words.line).toBe('Waits for a change notice. Sites keep showing version 3.')
  expect(words.details).toEqual(['Recipient added: Booking AS'])
})

test('an upcoming version is named with its day, and what sites show until then', () => {
  const words = wordsFor({versions: [fourth, third], publishedHash: 'four'})
  expect(words.line).toBe(
    'Upcoming: version 4 from 24 December 2026. Until then sites show version 3.',
  )
  expect(words.badge).toBe('Version 4 upcoming')
})

test('an upcoming version is in force once its day has come', () => {
  const words = wordsFor({
    versions: [fourth, third],
    publishedHash: 'four',
    now: new Date('2026-12-24T00:00:00Z'),
  })
  expect(words.line).toBe('Same as version 4, in force since 24 December 2026.')
})

test('a notice that moved on again while a version is upcoming says that it takes over its date', () => {
  const words = wordsFor({versions: [fourth, third], publishedHash: 'five'})
  expect(words.line).toBe('Differs from what the site shows (version 3): facts moved on.')
  expect(words.details.at(-1)).toBe(
    'Version 4 is already upcoming from 24 December 2026; a new version takes over its date.',
  )
})

test('what is published but incomplete leaves the sites as they are', () => {
  const words = wordsFor({publishedHash: undefined, hasPublishedProblems: true})
  expect(words.line).toBe('What is published is incomplete. Sites keep showing version 3.')
  expect(words.tone).toBe('critical')
})

test('a notice that was never published has no version', () => {
  expect(wordsFor({versions: [], publishedHash: undefined}).badge).toBe('No version yet')
})

test('a lowered kind waits for the privacy lead, not for a change notice', () => {
  const waiting: NonNullable<NoticeHead['waiting']> = {
    since: '2026-11-22T11:00:00Z',
    kind: 'material',
    contentHash: 'new',
    reasons: ['Recipient added: Booking AS'],
  }
  const next = {kind: 'minor', reason: 'Samme leverandør.', contentHash: 'new'} as const
  expect(isConfirming(next, waiting, true)).toBe(true)
  expect(isConfirming(next, waiting, false)).toBe(false)
  expect(isConfirming({...next, reason: ' '}, waiting, true)).toBe(false)
  expect(isConfirming({...next, kind: 'material'}, waiting, true)).toBe(false)
  expect(isConfirming({...next, contentHash: 'older'}, waiting, true)).toBe(false)
  const head = {seenRevision: 'r1', waiting}
  expect(wordsFor({publishedHash: 'new', head, isConfirming: true}).line).toBe(
    'Waits for the privacy lead’s confirmation. Sites keep showing version 3.',
  )
})

test('what was called off and is still published says so, and that facts moved is not said', () => {
  const head = {seenRevision: 'r1', calledOff: {contentHash: 'four'}}
  expect(wordsFor({publishedHash: 'four', head}).badge).toBe('Called off')
  expect(wordsFor({publishedHash: 'five', head}).badge).toBe('Differs from version 3')
})

test('a retired notice says that publishing makes no version', () => {
  const words = wordsFor({
    versions: [{...fourth, kind: 'retired', effectiveAt: '2026-11-01T00:00:00Z'}, third],
    publishedHash: 'anything',
  })
  expect(words.badge).toBe('Retired')
  expect(words.details[0]).toMatch(/^Publishing makes no new version/)
})

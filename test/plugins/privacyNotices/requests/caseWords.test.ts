import {expect, test} from 'vitest'

import {dueStanding} from '../../../../core/case/dueStanding.js'
import type {CaseSource} from '../../../../core/case/listedCase.js'
import {requestEvents} from '../../../../core/export/requestEvent.js'
import {requestKinds} from '../../../../core/export/requestKind.js'
import {sourceStates} from '../../../../core/export/sourceAnswer.js'
import {studioText} from '../../../../plugins/privacyNotices/locale/studioText.js'
import {
  askedWords,
  askerWords,
  dueWords,
  kindWords,
  sourceName,
  sourceWords,
} from '../../../../plugins/privacyNotices/requests/caseWords.js'

const en = studioText('en')
const nb = studioText('nb')
const da = studioText('da')
const today = '2026-11-28'
const source: CaseSource = {
  _key: 'a',
  name: 'membership',
  organisation: 'Membro AS',
  state: 'waiting',
}

test('when a request is due is said in words, not in colour alone', () => {
  const said = ['2026-12-01', '2026-11-29', '2026-11-28', '2026-11-27', '2026-11-26'].map((dueOn) =>
    dueWords(dueStanding(dueOn, today), en),
  )
  expect(said).toEqual([
    'Due in 3 days',
    'Due tomorrow',
    'Due today',
    'Late by 1 day',
    'Late by 2 days',
  ])
  expect(dueWords(dueStanding('2026-11-26', today), nb)).toBe('2 dager over fristen')
  expect(dueWords(dueStanding('2026-11-29', today), da)).toBe('Frist i morgen')
})

test('whoever asked is told by masked address, and how it came where that was not the page', () => {
  const asked = {maskedAddress: 's•••@example.com', channel: 'page', subject: 'self'} as const
  expect(askerWords(asked, en)).toBe('s•••@example.com')
  expect(askerWords({...asked, channel: 'letter', subject: 'ward'}, en)).toBe(
    's•••@example.com · by letter · about somebody they are a guardian of',
  )
  const purgedAt = '2026-11-01T00:00:00.000Z'
  expect(askerWords({...asked, maskedAddress: null, purgedAt}, nb)).toBe('adressen er slettet')
})

test('whoever gave no address at the desk is not said to have had one', () => {
  const asked = {maskedAddress: null, channel: 'phone', subject: 'self'} as const
  expect(askerWords(asked, en)).toBe('no e-mail address · by phone')
})

test('of a closed case no source is about to answer', () => {
  expect(sourceWords({...source, state: 'waiting'}, en)).toBe('Has not answered yet')
  for (const state of ['waiting', 'byHand', 'inPerson', 'needsFact', 'several'] as const) {
    expect(sourceWords({...source, state}, en, true)).toBe('Closed without its answer')
  }
  expect(sourceWords({...source, state: 'nothing'}, en, true)).toContain('Searched')
})

test('an objection says what it is from, where that is known', () => {
  expect(askedWords({kind: 'objection', concerns: 'marketing'}, en)).toBe(
    'Objection (newsletters and other marketing)',
  )
  expect(askedWords({kind: 'objection'}, en)).toBe('Objection')
})

test('a source is named by who runs it; a processor that people answer for by that alone', () => {
  expect(sourceName(source, en)).toBe('Membro AS (membership)')
  expect(sourceName({name: 'people.agreement-1', organisation: 'Lab AS'}, en)).toBe('Lab AS')
  expect(sourceName({name: 'resend', organisation: 'Resend Inc.'}, en)).toBe('Resend Inc.')
  expect(sourceName({name: 'booking'}, en)).toBe('booking')
})

test('a source that found nothing is never said to hold nothing', () => {
  expect(sourceWords({...source, state: 'nothing'}, en)).toBe(
    'Searched, nothing under this address',
  )
})

test('a source that failed is named with why, one that keeps data with the law and until when', () => {
  expect(sourceWords({...source, state: 'failed', message: 'HTTP 503'}, en)).toBe(
    'Could not be searched: HTTP 503',
  )
  const keptBecause = {law: 'bokføringsloven § 13', until: '2031-12-31'}
  expect(sourceWords({...source, state: 'kept', keptBecause}, nb)).toBe(
    'Noe beholdes på grunn av bokføringsloven § 13, til 31. desember 2031',
  )
  expect(sourceWords({...source, state: 'found', recordCount: 1}, en)).toBe('Gave 1 record')
})

test('everything that can happen in a case, and every state of a source, has its words', () => {
  for (const text of [en, nb, da]) {
    const said = [
      ...requestEvents.map((what) => text(`requests.event.${what}`)),
      ...sourceStates.map((state) => sourceWords({...source, state}, text)),
      ...requestKinds.map((kind) => kindWords(kind, text)),
    ]
    expect(said.filter((words) => words.startsWith('requests.'))).toEqual([])
  }
})

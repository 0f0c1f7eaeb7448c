import {expect, test} from 'vitest'

import {deliveryWords} from '../../../plugins/privacyNotices/change/deliveryWords.js'
import {plannedOf} from '../../../plugins/privacyNotices/change/noticesOf.js'
import {segmentOwner} from '../../../plugins/privacyNotices/change/segmentOwner.js'
import {isUnderWay} from '../../../plugins/privacyNotices/change/StopMails.js'
import type {ReadDelivery} from '../../../plugins/privacyNotices/content/changeReading.js'
import {studioText} from '../../../plugins/privacyNotices/locale/studioText.js'

const at = {now: new Date('2026-11-22T12:00:00Z'), timeZone: 'Europe/Oslo'}
const text = studioText('en')

const pending: ReadDelivery = {
  _id: 'delivery.one',
  kind: 'broadcast',
  changeNoticeId: 'change',
  segment: 'notice/fit24/nb',
  language: 'nb',
  state: 'pending',
  notBefore: '2026-11-22T12:15:00Z',
}

test('a mail that waits says until when, by the clock of the brand', () => {
  expect(deliveryWords(pending, at, text).line).toMatch(/^Waits until 22 November 2026.*13:15/)
  const later = {...at, now: new Date('2026-11-22T12:16:00Z')}
  expect(deliveryWords(pending, later, text).line).toBe('Leaves within minutes.')
})

test('a mail that was refused says why and when it is tried again', () => {
  const failed = {
    ...pending,
    state: 'failed',
    error: 'no such segment',
    retryAt: '2026-11-22T13:00:00Z',
  } as const
  const words = deliveryWords(failed, at, text)
  expect(words).toMatchObject({line: 'Not sent: no such segment', tone: 'failed'})
  expect(words.details[0]).toMatch(/^It is tried again 22 November 2026/)
})

test('a mail that left tells what the mail service counted', () => {
  const report = {
    sent: 10,
    delivered: 8,
    bounced: 1,
    complained: 1,
    suppressed: 0,
    readAt: '2026-11-22T11:00:00Z',
  }
  const sent = {...pending, state: 'sent', sentAt: '2026-11-22T10:00:00Z', report} as const
  expect(deliveryWords(sent, at, text).details).toEqual([
    'Sent to 10, arrived at 8, returned from 1, complaints from 1.',
  ])
})

test('only what has not left can be stopped, and the word that a change is called off is not', () => {
  expect(isUnderWay(pending)).toBe(true)
  expect(isUnderWay({...pending, state: 'sent'})).toBe(false)
  expect(isUnderWay({...pending, calledOffVersionId: 'version.fit24.privacy.nb.6'})).toBe(false)
})

test('readers of a segment are named by their brand', () => {
  const brands = [{slug: 'fit24', name: 'FIT24'}]
  expect(segmentOwner('notice/fit24/nb', brands)).toBe('FIT24')
  expect(segmentOwner('notice/organisation-k24/nb', brands)).toBe('organisation-k24')
})

test('a mail that was looked at is old once the summary changes, not once the name does', () => {
  const change = {title: 'Ny app', summary: {nb: 'En app.'}, hasMail: true}
  expect(plannedOf({...change, title: 'App'})).toEqual(plannedOf(change))
  expect(plannedOf({...change, summary: {nb: 'To apper.'}})).not.toEqual(plannedOf(change))
})

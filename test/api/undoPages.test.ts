import {expect, test} from 'vitest'

import {undonePage} from '../../api/_server/optOut/pages/undoPages.js'
import {languages} from '../../core/language.js'
import type {ReturningList} from '../../core/optOut/afterwards.js'
import type {OptOut} from '../../core/optOut/optOut.js'

const topic = {
  _key: 'resend-topic:t-nytt',
  list: 'resend-topic',
  target: 't-nytt',
  state: 'done',
  attempts: 1,
} as const
const audience = {
  _key: 'mailchimp:a-nytt',
  list: 'mailchimp',
  target: 'a-nytt',
  state: 'pending',
  attempts: 1,
} as const

function pageOf(returning: ReturningList[], language: (typeof languages)[number] = 'nb'): string {
  const entry: OptOut = {
    _id: 'optOut.key.email.klinikk24.nytt',
    _type: 'optOut',
    subjectKey: 'key',
    brand: 'klinikk24',
    newsletter: 'nytt',
    channel: 'email',
    source: 'page',
    language,
    recordedAt: '2026-11-01T10:00:00.000Z',
    lists: [],
    returning,
  }
  const at = new Date('2026-11-02T10:00:00.000Z')
  const given = {entries: [entry], stillLeft: [], hasConsent: true, at}
  return undonePage({language, brands: [], brand: undefined}, given).markup
}

test.each(languages)(
  'whoever still has to confirm at Mailchimp is told so, and not that they are back: %s',
  (language) => {
    const page = pageOf([topic, {...audience, outcome: 'asked'}], language)
    expect(page).toContain('Mailchimp')
    expect(pageOf([topic, {...audience, state: 'done'}], language)).not.toContain('Mailchimp')
  },
)

test('what failed as well is what the page tells', () => {
  const failed = {...topic, state: 'pending' as const}
  const page = pageOf([failed, {...audience, outcome: 'asked'}])
  expect(page).toContain('ennå ikke slått på igjen')
  expect(page).not.toContain('Mailchimp')
  expect(page).not.toContain('Du får igjen')
})

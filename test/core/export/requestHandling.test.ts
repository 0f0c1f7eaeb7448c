import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {handlingOf} from '../../../core/export/requestHandling.js'
import {
  requestChannels,
  requestConcerns,
  requestKinds,
  requestSubjects,
} from '../../../core/export/requestKind.js'

const page = {subject: 'self', channel: 'page'} as const

test('a copy for oneself is automatic, an end to marketing is at once, the rest is for a handler', () => {
  expect(handlingOf({...page, kind: 'access'})).toBe('automatic')
  expect(handlingOf({...page, kind: 'portability'})).toBe('automatic')
  expect(handlingOf({...page, kind: 'objection', concerns: 'marketing'})).toBe('atOnce')
  expect(handlingOf({...page, kind: 'withdrawal', concerns: 'marketing'})).toBe('atOnce')
  expect(handlingOf({...page, kind: 'objection', concerns: 'other'})).toBe('desk')
  for (const kind of ['rectification', 'erasure', 'restriction', 'withdrawal'] as const) {
    expect(handlingOf({...page, kind})).toBe('desk')
  }
})

test('what is about anyone but the mailbox that was proven is for a handler, whatever the kind', () => {
  const any = fc.record({
    kind: fc.constantFrom(...requestKinds),
    subject: fc.constantFrom(...requestSubjects),
    channel: fc.constantFrom(...requestChannels),
    concerns: fc.constantFrom(...requestConcerns, undefined, null),
  })
  fc.assert(
    fc.property(any, (request) => {
      const isProven = request.subject === 'self' && request.channel === 'page'
      if (!isProven) expect(handlingOf(request)).toBe('desk')
    }),
  )
})

test('what came another way ends at once for whoever asks, if there is an address', () => {
  const asked = {kind: 'objection', concerns: 'marketing', subject: 'self'} as const
  for (const channel of ['phone', 'letter', 'email', 'frontDesk'] as const) {
    const maskedAddress = 'k•••@example.com'
    expect(handlingOf({...asked, channel, maskedAddress})).toBe('atOnce')
    expect(handlingOf({...asked, channel, maskedAddress: null})).toBe('desk')
    expect(handlingOf({...asked, channel, maskedAddress, concerns: 'other'})).toBe('desk')
    for (const subject of ['ward', 'child', 'lostAddress'] as const) {
      expect(handlingOf({...asked, channel, maskedAddress, subject})).toBe('desk')
    }
  }
})

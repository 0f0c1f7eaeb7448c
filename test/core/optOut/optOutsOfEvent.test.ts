import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import type {LeftScope} from '../../../core/optOut/optOutEntries.js'
import {
  mailchimpAccount,
  optOutsOfEvent,
  resendAccount,
} from '../../../core/optOut/optOutsOfEvent.js'
import {scopesToRecord} from '../../../core/optOut/scopesToRecord.js'
import type {SendingBrand} from '../../../core/optOut/sendingBrand.js'

const brand = (slug: string, newsletters: Record<string, object>): SendingBrand => ({
  name: slug,
  slug: {current: slug},
  controller: {_ref: slug},
  newsletters: Object.entries(newsletters).map(([name, more]) => ({
    _key: name,
    slug: {current: name},
    name: {nb: name},
    ...more,
  })),
})
const brands = [
  brand('klinikk24', {nytt: {topicId: 't1'}, tilbud: {topicId: 't2', mailchimpAudienceId: 'a1'}}),
  brand('fit24', {trening: {segmentId: 's1'}, sms: {channel: 'sms', mailchimpAudienceId: 'a1'}}),
  brand('magy', {medier: {mailchimpAudienceId: 'a2'}}),
  brand('rommen', {}),
]
const scope = (left: string, channel = 'email') => {
  const [of = '', newsletter = ''] = left.split('/')
  return {brand: of, newsletter, channel}
}
const at = new Date('2026-11-22T10:00:00Z')

test('a list that was left is the newsletters that are sent to it, of whatever brand', () => {
  const left = (list: 'resend-topic' | 'mailchimp', target: string) =>
    optOutsOfEvent({kind: 'lists', lists: [{list, target}]}, brands)
  expect(left('resend-topic', 't1')).toEqual([scope('klinikk24/nytt')])
  expect(left('mailchimp', 'a1')).toEqual([scope('klinikk24/tilbud'), scope('fit24/sms', 'sms')])
  expect(left('resend-topic', 'a1')).toEqual([])
})

test('everything of an account is the brands that send from it, by name, and no SMS', () => {
  expect(optOutsOfEvent({kind: 'everything', account: resendAccount}, brands)).toEqual([
    scope('klinikk24/*'),
    scope('fit24/*'),
  ])
  expect(optOutsOfEvent({kind: 'everything', account: mailchimpAccount}, brands)).toEqual([
    scope('klinikk24/*'),
    scope('fit24/*'),
    scope('magy/*'),
  ])
})

test('a newsletter that a mail names is left alone; one that nobody has leaves everything', () => {
  const named = (newsletter: string) =>
    optOutsOfEvent({kind: 'newsletter', brand: 'klinikk24', newsletter}, brands)
  expect(named('nytt')).toEqual([scope('klinikk24/nytt')])
  expect(named('gone')).toEqual([scope('klinikk24/*'), scope('fit24/*')])
})

const channel = fc.constantFrom('email' as const, 'sms' as const)
const leftScope = fc.record({
  brand: fc.constantFrom('a', 'b'),
  newsletter: fc.constantFrom('x', 'y', '*'),
  channel,
})

test('what was recorded is not recorded again, in whatever order events come', () => {
  const seed = Date.now() & 0x7fffffff
  console.info(`seed ${seed}`)
  fc.assert(
    fc.property(fc.array(leftScope, {maxLength: 12}), (events) => {
      const ledger: LeftScope[] = []
      for (const event of events) ledger.push(...scopesToRecord([event], ledger, at))
      for (const event of events) expect(scopesToRecord([event], ledger, at)).toEqual([])
      const ids = ledger.map((entry) => JSON.stringify(entry))
      expect(new Set(ids).size).toBe(ids.length)
    }),
    {seed, numRuns: 300},
  )
})

test('another channel, brand or newsletter settles nothing', () => {
  const ledger = [{brand: 'a', newsletter: 'x', channel: 'email' as const}]
  for (const other of [
    {brand: 'b'},
    {newsletter: 'y'},
    {newsletter: '*'},
    {channel: 'sms' as const},
  ]) {
    const left = {brand: 'a', newsletter: 'x', channel: 'email' as const, ...other}
    expect(scopesToRecord([left], ledger, at)).toEqual([left])
  }
})

test('who came back is not taken away by what happened before, and is by what happens after', () => {
  const left = {brand: 'a', newsletter: 'x', channel: 'email'} as const
  const ledger = [{...left, undoneAt: at.toISOString()}]
  expect(scopesToRecord([left], ledger, at)).toEqual([])
  expect(scopesToRecord([left], ledger, new Date(at.getTime() + 1))).toEqual([left])
})

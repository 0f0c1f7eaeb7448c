import {expect, test} from 'vitest'

import {isAudienceNeeded} from '../../../core/optOut/isAudienceNeeded.js'
import type {SendingBrand} from '../../../core/optOut/sendingBrand.js'

function brand(slug: string, audiences: Record<string, string>): SendingBrand {
  return {
    name: slug,
    slug: {current: slug},
    controller: {_ref: 'org'},
    newsletters: Object.entries(audiences).map(([newsletter, mailchimpAudienceId]) => ({
      _key: newsletter,
      slug: {current: newsletter},
      name: {nb: newsletter},
      mailchimpAudienceId,
    })),
  }
}

const left = (slug: string, newsletter: string) =>
  ({brand: slug, newsletter, channel: 'email'}) as const
const list = (target: string) =>
  ({
    _key: `mailchimp:${target}`,
    list: 'mailchimp',
    target,
    state: 'done',
    attempts: 1,
  }) as const
const shared = [brand('klinikk24', {nytt: 'a-1', tilbud: 'a-1'}), brand('fit24', {trening: 'a-1'})]

test('an audience is needed until every newsletter sent from it is left, of every brand', () => {
  const inForce = [left('klinikk24', 'nytt')]
  const needed = (more: typeof inForce) =>
    isAudienceNeeded('a-1', {inForce: [...inForce, ...more], undoable: [], brands: shared})
  expect(needed([])).toBe(true)
  expect(needed([left('klinikk24', 'tilbud')])).toBe(true)
  expect(needed([left('klinikk24', '*')])).toBe(true)
  expect(needed([left('klinikk24', 'tilbud'), left('fit24', 'trening')])).toBe(false)
  expect(needed([left('klinikk24', '*'), left('fit24', '*')])).toBe(false)
})

test('another audience of the brand does not need it', () => {
  const brands = [brand('klinikk24', {nytt: 'a-1', tilbud: 'a-2'})]
  const inForce = [left('klinikk24', 'nytt')]
  expect(isAudienceNeeded('a-1', {inForce, undoable: [], brands})).toBe(false)
})

test('what can still be undone needs its audience, and so does what is on its way back', () => {
  const inForce = [left('klinikk24', '*'), left('fit24', '*')]
  const needed = (undoable: Parameters<typeof isAudienceNeeded>[1]['undoable']) =>
    isAudienceNeeded('a-1', {inForce, undoable, brands: shared})
  expect(needed([{lists: [list('a-1')]}])).toBe(true)
  expect(needed([{lists: [], returning: [list('a-1')]}])).toBe(true)
  expect(needed([{lists: [list('a-2')]}])).toBe(false)
})

test('a newsletter that no brand publishes any more needs none', () => {
  expect(isAudienceNeeded('a-1', {inForce: [], undoable: [], brands: []})).toBe(false)
})

import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {relationProperties} from '../../../core/contacts/contactProperties.js'
import {isForgettable} from '../../../core/optOut/isForgettable.js'
import {listsToReturn, newslettersReturning} from '../../../core/optOut/listsToReturn.js'
import type {OptOut} from '../../../core/optOut/optOut.js'
import {optOutAddressId} from '../../../core/optOut/optOutAddress.js'
import {optOutId} from '../../../core/optOut/optOutId.js'
import {undoEndsAt} from '../../../core/optOut/undoPeriod.js'
import {undoStanding} from '../../../core/optOut/undoStanding.js'

const subject = '0123456789abcdef0123456789abcdef'

function entry(change: Partial<OptOut> = {}): OptOut {
  return {
    _id: `optOut.${subject}.email.klinikk24.nytt`,
    _type: 'optOut',
    subjectKey: subject,
    brand: 'klinikk24',
    newsletter: 'nytt',
    channel: 'email',
    source: 'page',
    language: 'nb',
    recordedAt: '2026-11-01T10:00:00.000Z',
    lists: [list('t-nytt', 'left')],
    ...change,
  }
}

function list(target: string, outcome: 'left' | 'not-on-list'): OptOut['lists'][number] {
  const _key = `resend-topic:${target}`
  return {_key, list: 'resend-topic', target, state: 'done', outcome, attempts: 1}
}

test('only lists that our opt-out has switched off are switched on again', () => {
  const lists = [list('t-nytt', 'left'), list('t-other', 'not-on-list')]
  expect(listsToReturn(entry({lists}), []).map(({target}) => target)).toEqual(['t-nytt'])
})

test('a list that another entry in force has left stays left', () => {
  const whole = entry({newsletter: '*', lists: [list('t-nytt', 'left'), list('t-tilbud', 'left')]})
  expect(listsToReturn(whole, [entry()]).map(({target}) => target)).toEqual(['t-tilbud'])
})

test('a list of a single newsletter that has not answered comes back, of a whole brand it does not', () => {
  const lists = [{...list('t-nytt', 'left'), state: 'pending' as const, outcome: null}]
  expect(listsToReturn(entry({lists}), [])).toHaveLength(1)
  expect(listsToReturn(entry({lists, newsletter: '*'}), [])).toHaveLength(0)
})

test('a supplier that may have heard of an opt-out hears that it is undone, of a whole brand too', () => {
  const tried = {
    _key: 'supplier:Brevbud',
    list: 'supplier',
    target: 'Brevbud',
    state: 'pending',
    attempts: 1,
  } as const
  expect(listsToReturn(entry({newsletter: '*', lists: [tried]}), [])).toHaveLength(1)
  const untried = {...tried, attempts: 0}
  expect(listsToReturn(entry({newsletter: '*', lists: [untried]}), [])).toHaveLength(0)
})

test('a single newsletter is consented to by name, of a brand what comes back', () => {
  expect(newslettersReturning(entry(), [], [])).toEqual(['nytt'])
  expect(newslettersReturning(entry({newsletter: '*'}), [], [])).toEqual([])
})

test('a link undoes what was recorded then, once, and nothing recorded since', () => {
  const at = new Date('2026-11-01T10:00:00.000Z')
  expect(undoStanding([entry()], at).state).toBe('open')
  expect(undoStanding([entry({undoneAt: '2026-11-02T10:00:00.000Z'})], at).state).toBe('undone')
  const again = entry({recordedAt: '2026-11-03T10:00:00.000Z'})
  expect(undoStanding([again], at).state).toBe('superseded')
  expect(undoStanding([], at).state).toBe('superseded')
})

test('the address is kept for fourteen days and until everything has followed', () => {
  const after = undoEndsAt('2026-11-01T10:00:00.000Z')
  const before = new Date(after.getTime() - 1)
  expect(after.toISOString()).toBe('2026-11-15T10:00:00.000Z')
  expect(isForgettable(entry(), before)).toBe(false)
  expect(isForgettable(entry(), after)).toBe(true)
  const pending = {...list('t-nytt', 'left'), state: 'pending' as const}
  expect(isForgettable(entry({lists: [pending]}), after)).toBe(false)
  const receipt = {state: 'owed', brand: 'klinikk24', tries: 1} as const
  expect(isForgettable(entry({receipt}), after)).toBe(false)
  const noticeSegments = {state: 'pending', left: [], attempts: 1} as const
  expect(isForgettable(entry({noticeSegments: {...noticeSegments, left: []}}), after)).toBe(false)
})

test('an address document’s id is one the Content Lake takes, whatever the slugs', async () => {
  const seed = Date.now() % 1e9
  console.log(`seed ${seed}`)
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string({maxLength: 120}), async (brand, newsletter) => {
      const id = optOutAddressId(
        await optOutId({subjectKey: subject, channel: 'email', brand, newsletter}),
      )
      expect(id).toMatch(/^address\.[a-zA-Z0-9._-]{1,120}$/)
    }),
    {seed},
  )
})

test('a file that calls somebody a subscriber does not take back a stronger relation', () => {
  const known = {relation_fit24: 'patient'}
  expect(relationProperties('subscriber', ['fit24', 'klinikk24'], known)).toEqual({
    relation_klinikk24: 'subscriber',
  })
  expect(relationProperties('member', ['fit24'], known)).toEqual({relation_fit24: 'member'})
})

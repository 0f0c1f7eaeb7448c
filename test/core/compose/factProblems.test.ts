import {expect, test} from 'vitest'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import {resolveNotice} from '../../../core/compose/resolveNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {Refusal} from '../../../core/refusal.js'
import {norwegianFacts, norwegianNotice} from './norwegianNotice.js'

/** What the notice is refused for once the facts are changed. */
function refusal(change: (facts: NoticeFacts) => void, notice = norwegianNotice()): unknown[] {
  const facts = norwegianFacts()
  change(facts)
  try {
    composeNotice(notice, facts)
  } catch (error) {
    if (error instanceof Refusal)
      return [error.code, error.details['documentId'], error.details['field']]
    throw error
  }
  return []
}

const find = <T extends {_id: string}>(documents: T[], id: string): T => {
  const found = documents.find((one) => one._id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

test('a fact in other languages than the notice’s is missing', () => {
  expect(refusal(({purposes}) => (find(purposes, 'journal').title = {da: 'Føre journal'}))).toEqual(
    ['missing_fact', 'journal', 'title.nb'],
  )
})

test('special categories of data need an Art. 9 condition', () => {
  expect(refusal(({purposes}) => (find(purposes, 'journal').specialCondition = null))).toEqual([
    'missing_fact',
    'journal',
    'specialCondition',
  ])
})

test('a balancing of interests needs the interest named', () => {
  expect(refusal(({purposes}) => (find(purposes, 'nyhetsbrev').legalBasis = '6(1)(f)'))).toEqual([
    'missing_fact',
    'nyhetsbrev',
    'legitimateInterest.nb',
  ])
})

test('processing outside the EEA needs a transfer basis', () => {
  expect(refusal(({agreements}) => (find(agreements, 'a-mail').transferBasis = 'none'))).toEqual([
    'contradictory_fact',
    'a-mail',
    'transferBasis',
  ])
})

test('a controller that cannot be reached is a missing fact', () => {
  const change = ({organisations}: NoticeFacts) =>
    Object.assign(find(organisations, 'drift'), {email: null, phone: null, postalAddress: null})
  expect(refusal(change)).toEqual(['missing_fact', 'drift', 'email'])
})

test('rights cannot be stated without an authority to complain to', () => {
  expect(refusal(({organisations}) => (find(organisations, 'drift').authority = null))).toEqual([
    'missing_fact',
    'drift',
    'authority',
  ])
})

test('a brand that is not there is named, and so is a shared text', () => {
  expect(refusal(() => {}, norwegianNotice({brand: {_ref: 'gone'}}))).toEqual([
    'missing_fact',
    'notice',
    'brand',
  ])
  expect(refusal((facts) => (facts.clauses = []))).toEqual([
    'missing_fact',
    'notice',
    'sections[_key=="sikker"].clause',
  ])
})

test('two own wordings of one brand for one shared text contradict each other', () => {
  const own = (_id: string) => ({
    ...find(norwegianFacts().clauses, 'sikkerhet'),
    _id,
    overrides: {_ref: 'sikkerhet'},
    brand: {_ref: 'klinikk'},
  })
  expect(refusal(({clauses}) => clauses.push(own('x'), own('y')))).toEqual([
    'contradictory_fact',
    'sikkerhet',
    'overrides',
  ])
})

test('a link to a section that is not there contradicts the notice', () => {
  const notice = norwegianNotice()
  const sections = notice.sections.filter(({_key}) => _key !== 'lagring')
  const [code, documentId, field] = refusal(() => {}, {...notice, sections})
  expect([code, documentId]).toEqual(['contradictory_fact', 'notice'])
  expect(field).toMatch(/^sections\[_key=="hvem"\]\.body/)
})

test('two sections with one anchor contradict each other', () => {
  const notice = norwegianNotice()
  const sections = notice.sections.map((section) => ({...section, anchor: {current: 'samme'}}))
  expect(refusal(() => {}, {...notice, sections}).slice(0, 2)).toEqual([
    'contradictory_fact',
    'notice',
  ])
})

test('a preview marks what is missing and names every problem once', () => {
  const facts = norwegianFacts()
  find(facts.organisations, 'drift').authority = null
  find(facts.purposes, 'nyhetsbrev').subjects = {}
  const {resolved, problems} = resolveNotice(norwegianNotice(), facts)
  expect(problems.map(({documentId, field}) => `${documentId} ${field}`)).toEqual([
    'nyhetsbrev subjects.nb',
    'drift authority',
  ])
  expect(problems[1]?.message).toBe(
    '“Treningsdrift AS” lacks the field “authority” (field authority).',
  )
  const table = resolved.sections
    .flatMap(({blocks}) => blocks)
    .find(({_key}) => _key === 'purposesTable')
  expect(table?._type === 'table' && table.rows[1]).toMatchObject({unfilled: [1]})
  expect(JSON.stringify(resolved)).toContain('[mangler: authority]')
})

test('a notice with nothing behind it still has a preview', () => {
  const nothing: NoticeFacts = {
    groups: [],
    brands: [],
    organisations: [],
    purposes: [],
    agreements: [],
    cookies: [],
    clauses: [],
    pinned: [],
  }
  const {resolved, problems} = resolveNotice(norwegianNotice(), nothing)
  expect(resolved.sections).toHaveLength(5)
  expect(problems[0]).toMatchObject({documentId: 'notice', field: 'brand'})
})

import {expect, test} from 'vitest'

import type {Dismissal} from '../../../core/checks/dismissal.js'
import type {Finding} from '../../../core/checks/finding.js'
import {findingRows} from '../../../core/checks/findingRows.js'
import {newErrors} from '../../../core/checks/newErrors.js'

const finding = (rule: Finding['rule'], more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'warning',
  quote: 'words',
  start: 0,
  end: 5,
  message: 'Look at this.',
  source: 'GDPR',
  cause: `${rule} words`,
  mark: `${rule}-mark`,
  ...more,
})

const said = (of: Finding): Dismissal => ({
  _key: 'a',
  rule: of.rule,
  mark: of.mark,
  quote: of.quote,
  reason: 'We have looked.',
  by: 'Kari',
  at: '2026-01-01T00:00:00Z',
})

const rulesOf = (rows: readonly {readonly finding: Finding}[]) =>
  rows.map((row) => row.finding.rule)

test('errors come before warnings, and papers that go to strangers before all', () => {
  const {first, rest} = findingRows(
    [
      finding('cookie_no_consent'),
      finding('implied_consent'),
      finding('broken_xref', {severity: 'error'}),
      finding('foreign_email', {severity: 'error'}),
      finding('missing_date', {severity: 'advice', quote: ''}),
    ],
    [],
  )
  expect(rulesOf(first)).toEqual([
    'foreign_email',
    'broken_xref',
    'implied_consent',
    'cookie_no_consent',
  ])
  expect(rulesOf(rest)).toEqual(['missing_date'])
})

test('five rows at most are to be fixed first, the others follow in the order of the text', () => {
  const findings = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((cause) =>
    finding('contradiction', {cause}),
  )
  const {first, rest} = findingRows(findings, [])
  expect([first.length, rest.length]).toEqual([5, 2])
})

test('one cause is one row, however often its words stand there', () => {
  const {first} = findingRows(
    [finding('outdated_company', {start: 1}), finding('outdated_company', {start: 9})],
    [],
  )
  expect(first).toHaveLength(1)
  expect(first[0]?.findings).toHaveLength(2)
})

test('slips of the pen stand apart', () => {
  const {first, rest, language} = findingRows([finding('spelling', {severity: 'advice'})], [])
  expect([first.length, rest.length, language.length]).toEqual([0, 0, 1])
})

test('what was dismissed stands apart with its reason, and comes back when its mark changes', () => {
  const before = finding('placeholder', {severity: 'error'})
  const {first, dismissed} = findingRows([before], [said(before)])
  expect([first.length, dismissed[0]?.dismissal.reason]).toEqual([0, 'We have looked.'])
  const after = findingRows([{...before, mark: 'another'}], [said(before)])
  expect([after.first.length, after.dismissed.length]).toEqual([1, 0])
})

test('publishing stops at errors alone, at new ones alone, and at none that was dismissed', () => {
  const old = finding('broken_xref', {severity: 'error', cause: 'old'})
  const fresh = finding('placeholder', {severity: 'error', cause: 'fresh'})
  const warning = finding('implied_consent')
  expect(newErrors([old, fresh, fresh, warning], [old], [])).toEqual([fresh])
  expect(newErrors([old, fresh, warning], [old], [said(fresh)])).toEqual([])
  expect(newErrors([old], [], [])).toEqual([old])
})

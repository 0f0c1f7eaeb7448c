import {expect, test} from 'vitest'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import type {ResolvedNotice} from '../../../core/compose/resolvedNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {readableFacts} from '../../../core/content/readableFacts.js'
import {usualPeriods} from '../../../core/keeping/keptPeriods.js'
import type {Language} from '../../../core/language.js'
import {proposeKind} from '../../../core/stamp/proposeKind.js'
import {completeFacts, startedNotice} from '../starters/completeFacts.js'

/** Facts where one purpose is what this product keeps of requests. */
function factsWith(keptPeriods?: NoticeFacts['keptPeriods']): NoticeFacts {
  const {purposes, ...facts} = completeFacts()
  const [first, ...others] = purposes
  const start = {nb: 'etter avslutning', nn: 'etter avslutning', da: 'efter lukning'}
  const retention = {start: {...start, sv: 'efter avslut', en: 'after closing'}}
  return {
    ...facts,
    keptPeriods,
    purposes: first
      ? [{...first, retention: {...retention, kept: 'requestAddresses'}}, ...others]
      : others,
  }
}

const composed = (language: Language, keptPeriods?: NoticeFacts['keptPeriods']): ResolvedNotice =>
  composeNotice(
    startedNotice({language, kind: 'privacy', isHealthService: false}),
    factsWith(keptPeriods),
  )

const other = {
  unconfirmedRequests: 'P2W',
  collectedData: 'P30D',
  requestAddresses: 'P6M',
  closedRequests: 'P5Y',
  optOutProofs: 'P4Y',
  deliveries: 'P2Y',
  logs: 'P1D',
}

test.for<readonly [Language, readonly string[], readonly string[]]>([
  [
    'nb',
    ['7 dager', '90 dager etter avslutning', '3 år', '30 dager'],
    ['14 dager', '6 måneder etter avslutning', '5 år', '4 år', '2 år', 'én dag'],
  ],
  [
    'nn',
    ['7 dagar', '90 dagar etter avslutning', '3 år', '30 dagar'],
    ['14 dagar', '6 månader etter avslutning', '5 år', '4 år', '2 år', 'éin dag'],
  ],
  [
    'da',
    ['7 dage', '90 dage efter lukning', '3 år', '30 dage'],
    ['14 dage', '6 måneder efter lukning', '5 år', '4 år', '2 år', 'én dag'],
  ],
  [
    'sv',
    ['7 dagar', '90 dagar efter avslut', '3 år', '30 dagar'],
    ['14 dagar', '6 månader efter avslut', '5 år', '4 år', '2 år', 'en dag'],
  ],
  [
    'en',
    ['7 days', '90 days after closing', '3 years', '30 days'],
    ['14 days', '6 months after closing', '5 years', '4 years', '2 years', 'one day'],
  ],
])(
  'a notice says the periods that are set in %s, in its sentences and in its tables',
  ([language, usual, changed]) => {
    const before = JSON.stringify(composed(language).sections)
    const after = JSON.stringify(composed(language, other).sections)
    for (const words of usual) expect(before).toContain(words)
    for (const words of changed) expect(after).toContain(words)
    expect(after).not.toContain(usual[1])
  },
)

test('what is not told of a period is as usual, and what cannot be read keeps no notice from being composed', () => {
  expect(composed('nb', {})).toEqual(composed('nb', usualPeriods))
  expect(composed('nb', null)).toEqual(composed('nb'))
  const empty = {groups: [], brands: [], organisations: [], purposes: []}
  const lists = {...empty, agreements: [], cookies: [], clauses: [], pinned: []}
  const read = (keptPeriods: unknown) => readableFacts({...lists, keptPeriods}).facts.keptPeriods
  expect(read({collectedData: 'P14D'})).toEqual({collectedData: 'P14D'})
  for (const wrong of [{collectedData: 'soon'}, {elsewhere: 'P7D'}, 'P7D', undefined]) {
    expect(read(wrong) ?? null).toBeNull()
  }
})

test('a longer period of a purpose is a material change, a shorter one a minor one', () => {
  const usual = composed('nb')
  const reasonsOf = (requestAddresses: string) =>
    proposeKind(usual, composed('nb', {...usualPeriods, requestAddresses}))
  expect(reasonsOf('P91D')).toMatchObject({kind: 'material', reasons: [{code: 'retention_longer'}]})
  expect(reasonsOf('P6M')).toMatchObject({kind: 'material', reasons: [{code: 'retention_longer'}]})
  expect(reasonsOf('P2M')).toMatchObject({kind: 'minor', reasons: [{code: 'retention_changed'}]})
})

test('the facts of a version give days as days and years as months', () => {
  const retentionOf = (requestAddresses: string) =>
    composed('nb', {...usualPeriods, requestAddresses}).facts.purposes?.find(
      ({id}) => id === 'purpose',
    )?.retention
  expect(retentionOf('P90D')).toEqual({days: 90, start: 'etter avslutning'})
  expect(retentionOf('P1Y')).toEqual({months: 12, start: 'etter avslutning'})
})

import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from 'vitest'

import {checkNotice} from '../../core/checks/checkNotice.js'
import {rules} from '../../core/checks/rules.js'
import {readElements} from '../../core/reading/readElements.js'
import {readNoticeText} from '../../core/reading/readNoticeText.js'
import {matchElements} from '../../scripts/accuracy/matchElements.js'
import {matchFindings} from '../../scripts/accuracy/matchFindings.js'
import {readTruth} from '../../scripts/accuracy/readTruth.js'

// Notices of invented companies, each with what a careful reader found in it.
const folder = join(import.meta.dirname, '..', 'notices')
const known = new Set<string>(rules.map(({name}) => name))

const measured = Object.entries(readTruth(folder)).map(([name, truth]) => {
  const file = ['txt', 'html']
    .map((end) => `${name}.${end}`)
    .find((each) => existsSync(join(folder, each)))
  const text = readNoticeText(readFileSync(join(folder, file ?? ''), 'utf8'), file)
  const elements = readElements(text)
  const findings = checkNotice(text, {rules, elements, today: '2026-11-28', language: 'en'})
  const matched = matchFindings(text.input, truth.defects, findings)
  return {
    name,
    defects: truth.defects,
    findings,
    matched: matched.filter(({kind}) => known.has(kind)),
    elements: matchElements(text, elements, truth.elements),
  }
})

const sum = (of: (each: (typeof measured)[number]['matched'][number]) => readonly unknown[]) =>
  measured.flatMap(({matched}) => matched.flatMap(of)).length

test('of what careful readers found, the rules find four fifths, and nine tenths of theirs are right', () => {
  const [hits, missed, wrong] = [
    sum((each) => each.hits),
    sum((each) => each.missed),
    sum((each) => each.wrong),
  ]
  expect(hits + missed).toBeGreaterThan(500)
  expect(hits / (hits + missed)).toBeGreaterThan(0.8)
  expect(hits / (hits + wrong)).toBeGreaterThan(0.9)
})

test('nine tenths of what a notice says of itself are read right', () => {
  const all = measured.flatMap(({elements}) => elements)
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter(({isRight}) => isRight).length / all.length).toBeGreaterThan(0.9)
})

test('a good notice has no error, and three warnings at most', () => {
  const good = measured.filter(({defects}) => defects.length === 0)
  expect(good.map(({name}) => name)).toEqual(['solbakkenlege.nb', 'hudlaegerne.da'])
  for (const {name, findings} of good) {
    const of = (wanted: string) => findings.filter(({severity}) => severity === wanted)
    expect(of('error'), name).toEqual([])
    expect(of('warning').length, name).toBeLessThanOrEqual(3)
  }
})

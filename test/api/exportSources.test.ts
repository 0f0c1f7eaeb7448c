import {afterEach, beforeEach, expect, test} from 'vitest'

import {FactNeeded, SeveralPeople} from '../../core/export/personalDataSource.js'
import {collected, membership, startTestSource, subject} from './startTestSource.js'

type Source = Awaited<ReturnType<typeof startTestSource>>
let source: Source

beforeEach(async () => {
  source = await startTestSource([
    {address: 'ola@example.com', records: [membership('17'), membership('18')]},
    {address: 'twins@example.com', records: [membership('1')]},
    {address: 'twins@example.com', records: [membership('2')]},
    {address: 'careful@example.com', records: [membership('3')], fact: '1980-01-31'},
    {
      address: 'payer@example.com',
      records: [membership('4')],
      keptBecause: {law: 'Bokføringsloven § 13', until: '2031-12-31'},
    },
  ])
})
afterEach(async () => await source.close())

test('a source is asked by a signed call, and gives its records', async () => {
  expect(await collected(source.settings)).toEqual([membership('17'), membership('18')])
  const {requestId, address, subjectKey, brands, language} = subject
  expect(source.calls.map(({ask}) => ask)).toEqual([
    {ask: 'collect', requestId, address, subjectKey, brands, language},
  ])
})

test('nobody under the address is an answer too: searched, and nothing', async () => {
  expect(await collected(source.settings, {address: 'nobody@example.com'})).toEqual([])
})

test('letters of every alphabet come through', async () => {
  const name = 'Åse Ærlig 李 🏊‍♀️ "\\n'
  source.people.push({address: 'ase@example.com', records: [membership(name)]})
  const records = await collected(source.settings, {address: 'ase@example.com'})
  expect(records).toEqual([membership(name)])
})

test('where several people have used the address, nothing is given', async () => {
  const collecting = collected(source.settings, {address: 'twins@example.com'})
  await expect(collecting).rejects.toThrow(SeveralPeople)
})

test('a source that wants a fact gives nothing without it or with a wrong one', async () => {
  const fact = {nb: 'Dato', nn: 'Dato', da: 'Dato', sv: 'Datum', en: 'Date'}
  const settings = {...source.settings, fact}
  const about = {address: 'careful@example.com'}
  await expect(collected(settings, about)).rejects.toThrow(FactNeeded)
  await expect(collected(settings, {...about, fact: '1980-01-30'})).rejects.toThrow(FactNeeded)
  expect(await collected(settings, {...about, fact: '1980-01-31'})).toEqual([membership('3')])
})

test('a source that wants no fact is told none', async () => {
  await collected(source.settings, {fact: '1980-01-31'})
  expect(source.calls.map(({ask}) => ask.fact)).toEqual([undefined])
})

test('a source hears of its own brands alone, and of no request that is for others', async () => {
  const settings = {...source.settings, brands: ['fit24', 'rommen']}
  await collected(settings)
  expect(source.calls.map(({ask}) => ask.brands)).toEqual([['fit24']])
  const collecting = collected(settings, {brands: ['klinikk24']})
  await expect(collecting).rejects.toMatchObject({isPassing: false})
  expect(source.calls).toHaveLength(1)
})

test('each ask has an id of its own', async () => {
  await collected(source.settings)
  await collected(source.settings)
  expect(new Set(source.calls.map(({id}) => id)).size).toBe(2)
})

test('an erasure says how many records went, and says it again when it is asked again', async () => {
  const first = await source.source.erase?.(subject)
  expect(first).toEqual({state: 'erased', recordCount: 2})
  expect(await source.source.erase?.(subject)).toEqual(first)
  expect(await collected(source.settings)).toEqual([])
})

test('what must be kept is not erased, and the law is named', async () => {
  const about = {...subject, address: 'payer@example.com'}
  expect(await source.source.erase?.(about)).toEqual({
    state: 'kept',
    law: 'Bokføringsloven § 13',
    until: '2031-12-31',
  })
  const nobody = {...subject, requestId: 'f'.repeat(24), address: 'nobody@example.com'}
  expect(await source.source.erase?.(nobody)).toEqual({state: 'nothing'})
})

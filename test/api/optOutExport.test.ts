import {afterAll, expect, test} from 'vitest'

import {ledgerSource} from '../../api/_server/export/sources/ledgerSource.js'
import {undoOptOuts} from '../../api/_server/optOut/afterwards/undoOptOuts.js'
import {recordOptOuts} from '../../api/_server/optOut/ledger/recordOptOuts.js'
import type {PersonalDataRecord} from '../../core/export/personalDataSource.js'
import {startOptOutStack} from './startOptOutStack.js'

const stack = await startOptOutStack()
afterAll(async () => await stack.close())

const email = 'listed@example.com'

async function leave() {
  const target = {email, brand: 'klinikk24', newsletter: 'nytt', language: 'nb'} as const
  const scope = {kind: 'newsletter'} as const
  const now = stack.clock.now()
  const {entries} = await recordOptOuts(stack.services, {target, scope, source: 'page', now})
  const [entry] = entries
  if (!entry) throw new Error('nothing was recorded')
  return entry
}

test('a person is given every time they left and came back, each with how long it is kept', async () => {
  const first = await leave()
  const a = Date.parse(first.recordedAt)
  const i = ['email.klinikk24.nytt']
  const claims = {k: first.subjectKey, i, a, b: 'klinikk24', l: 'nb' as const}
  await undoOptOuts(stack.services, claims, stack.clock.now())
  stack.clock.advance('PT1S')
  await leave()
  const records: PersonalDataRecord[] = []
  const subject = {
    address: email,
    subjectKey: first.subjectKey,
    controllerId: 'org-k24',
    brands: ['klinikk24'],
    language: 'nb',
  } as const
  for await (const record of ledgerSource(stack.services).collect(subject)) records.push(record)
  expect(records.map(({type}) => type)).toEqual(['optOut', 'optOut', 'consent'])
  const keysOf = (record: PersonalDataRecord | undefined) => record?.fields.map(({key}) => key)
  expect(keysOf(records[0])).toContain('undoneAt')
  expect(keysOf(records[1])).not.toContain('undoneAt')
  for (const record of records) expect(keysOf(record)).toContain('keptFor')
})

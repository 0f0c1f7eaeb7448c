import {assert, boolean, constantFrom, property} from 'fast-check'
import {expect, test} from 'vitest'

import {caseChange, seenEvents, type CaseActor} from '../../../core/case/caseChange.js'
import type {CopySearch} from '../../../core/case/copyChange.js'
import {canBeMailed, isHandedOver} from '../../../core/case/copyDelivery.js'
import {identityStanding} from '../../../core/case/identityStanding.js'
import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'
import {filesKeptUntil} from '../../../core/export/filesKept.js'
import {
  isAutomatic,
  requestChannels,
  requestKinds,
  requestSubjects,
} from '../../../core/export/requestKind.js'
import {usualPeriods} from '../../../core/keeping/keptPeriods.js'

const sealed = {wrappedKey: 'k', box: 'b'}
const at = '2026-03-05T09:00:00Z'
const proven = {_key: 'e1', at, what: 'identityProven', by: 'h'} as const
const doubted = {_key: 'e2', at, what: 'identityDoubted', by: 'h'} as const
const request: DataRequest = dataRequestSchema.parse({
  _id: 'dataRequest.1',
  _rev: 'r1',
  _type: 'dataRequest',
  requestId: '1',
  controllerId: 'c',
  brand: 'b',
  language: 'nb',
  kind: 'access',
  channel: 'phone',
  subjectKey: 'k',
  sealedAddress: sealed,
  maskedAddress: 'a•••@example.com',
  receivedAt: at,
  dueOn: '2026-04-07',
  state: 'confirmed',
  downloadSerial: 0,
  sources: [],
  mails: [],
  events: [proven],
})
const search: CopySearch = {isOwn: true, sealedAddress: sealed, contacts: []}
const actor: CaseActor = {
  by: 'h',
  maskedBy: 'h•••@example.com',
  now: new Date('2026-03-06T10:00:00Z'),
  today: '2026-03-06',
  extendedTo: '2026-06-05',
  sealedWords: undefined,
  posted: 'p1',
  search,
}
const posted = {t: 't', form: 'f1'}

function collect(of: DataRequest, by: Partial<CaseActor> = {}, byHand?: 'yes') {
  const act = {...posted, seen: seenEvents(of), act: 'collect', address: 'x', byHand} as const
  return caseChange(of, act, {...actor, ...by})
}

function refusal(of: DataRequest, by: Partial<CaseActor> = {}) {
  const verdict = collect(of, by)
  return verdict.state === 'refused' ? verdict.reason : verdict.state
}

test('of any request only a self-asked one from its own mailbox is collected to be mailed', () => {
  assert(
    property(
      constantFrom(...requestKinds),
      constantFrom(...requestSubjects),
      constantFrom(...requestChannels),
      constantFrom(null, 'a•••@example.com'),
      boolean(),
      constantFrom('yes' as const, undefined),
      (kind, subject, channel, maskedAddress, isOwn, byHand) => {
        const of = {...request, kind, subject, channel, maskedAddress}
        const verdict = collect(of, {search: {...search, isOwn}}, byHand)
        if (kind !== 'access' && kind !== 'portability') {
          expect(verdict).toEqual({state: 'refused', reason: 'noCopy'})
          return
        }
        if (isAutomatic(of)) {
          expect(verdict).toEqual({state: 'refused', reason: 'noCopy'})
          return
        }
        if (verdict.state !== 'changed') throw new Error(`not changed: ${verdict.state}`)
        const isMailed = subject === 'self' && maskedAddress !== null && isOwn && byHand !== 'yes'
        expect(verdict.change.delivery).toBe(isMailed ? 'mail' : 'byHand')
        expect(isHandedOver({...of, ...verdict.change})).toBe(!isMailed)
        expect(verdict.change.sealedSearchAddress).toEqual(isOwn ? null : sealed)
      },
    ),
  )
})

test('what may not be mailed is handed over, whatever stands in the request', () => {
  const ward: DataRequest = {...request, subject: 'ward', delivery: 'mail'}
  expect(canBeMailed(ward)).toBe(false)
  expect(isHandedOver(ward)).toBe(true)
})

test('a doubt ends a proof, and a proof a doubt', () => {
  expect(identityStanding({events: []})).toBe('unknown')
  expect(identityStanding({events: [proven]})).toBe('proven')
  expect(identityStanding({events: [proven, doubted]})).toBe('doubted')
  expect(identityStanding({events: [proven, doubted, proven]})).toBe('proven')
})

test('a copy is collected for a proven person, under an address, and not while it is on its way', () => {
  expect(refusal({...request, events: []})).toBe('unproven')
  expect(refusal({...request, events: [proven, doubted]})).toBe('unproven')
  expect(refusal(request, {search: undefined})).toBe('noSearchAddress')
  expect(refusal({...request, state: 'collecting'})).toBe('collected')
  expect(refusal({...request, state: 'ready'})).toBe('collected')
  expect(refusal({...request, closedAt: at})).toBe('closed')
  expect(refusal(request)).toBe('changed')
})

test('people who were asked before are not asked anew', () => {
  const source = {_key: 's', name: 's', state: 'byHand'} as const
  const contact = {source: 's', sealedTo: sealed, language: 'nb'} as const
  const by = {search: {...search, contacts: [contact]}}
  expect(collect({...request, sources: [source]}, by)).toMatchObject({
    change: {mails: [{purpose: 'ask', source: 's'}], sources: [{askedFor: 'access'}]},
  })
  expect(collect({...request, sources: [{...source, askedAt: at}]}, by)).toMatchObject({
    change: {mails: []},
  })
})

test('a copy is handed over when it is there, all have answered and nobody is in doubt', () => {
  const sealedFile = {file: 'f', wrappedKey: 'k'}
  const ready: DataRequest = {...request, delivery: 'byHand', sealedFile, readyAt: at}
  const handOver = (of: DataRequest) => {
    const act = {...posted, seen: seenEvents(of), act: 'handOver'} as const
    const verdict = caseChange(of, act, actor)
    return verdict.state === 'refused' ? verdict.reason : verdict
  }
  expect(handOver(request)).toBe('notCollected')
  expect(handOver({...ready, delivery: 'mail'})).toBe('notCollected')
  expect(handOver({...ready, events: [proven, doubted]})).toBe('unproven')
  const open = {_key: 's', name: 's', state: 'inPerson'} as const
  expect(handOver({...ready, sources: [open]})).toBe('openSources')
  expect(handOver(ready)).toMatchObject({
    change: {state: 'answered', outcome: 'given', closedAt: actor.now.toISOString()},
  })
})

test('that somebody looked or printed makes no page an old one', () => {
  const looked = {...proven, what: 'caseOpened'} as const
  const printed = {...proven, what: 'printed'} as const
  expect(seenEvents({events: [proven, looked, printed]})).toBe(1)
})

test('a copy that nobody hands over loses its key 7 days after it was collected', () => {
  const kept = filesKeptUntil({...request, readyAt: at}, usualPeriods)
  expect(kept).toEqual(new Date('2026-03-12T09:00:00Z'))
  expect(filesKeptUntil(request, usualPeriods)).toBeUndefined()
})

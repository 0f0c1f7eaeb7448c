import {expect, test} from 'vitest'

import {answeredAgain, nextTry, sourcesToAskAgain} from '../../../core/export/askAgain.js'
import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'
import {filesKeptUntil, isCollectedAnew, withoutOldFiles} from '../../../core/export/filesKept.js'
import {owedMail} from '../../../core/export/owedMail.js'
import type {SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {usualPeriods} from '../../../core/keeping/keptPeriods.js'
import {closeAnswered} from '../../../core/processor/closeAnswered.js'

const readyAt = '2026-01-05T10:00:00.000Z'
const now = new Date('2026-01-06T10:00:00.000Z')
const sealed = {wrappedKey: 'k', box: 'b'}

function source(name: string, state: SourceAnswer['state'], rest: Partial<SourceAnswer> = {}) {
  return {_key: name, name, state, answeredAt: readyAt, ...rest}
}

function request(sources: readonly SourceAnswer[], rest: Partial<DataRequest> = {}): DataRequest {
  return dataRequestSchema.parse({
    _id: 'dataRequest.1',
    _rev: '1',
    _type: 'dataRequest',
    requestId: '1',
    controllerId: 'controller-k24',
    brand: 'klinikk24',
    language: 'nb',
    kind: 'access',
    subjectKey: 's',
    sealedAddress: sealed,
    receivedAt: readyAt,
    dueOn: '2026-02-05',
    state: 'ready',
    readyAt,
    downloadSerial: 1,
    sealedFile: {file: 'f', wrappedKey: 'k'},
    mails: [],
    events: [],
    ...rest,
    sources,
  })
}

const failed = source('a', 'failed', nextTry(0, now))
const gave = {source: 'a', state: 'found', recordCount: 2} as const
const failing = {source: 'a', state: 'failed', recordCount: 0} as const

test('a source that failed is asked again five times within a week, and then by nobody', () => {
  const hours: number[] = []
  let at = now
  for (let retries = 0; ; retries += 1) {
    const {askAgainAt} = nextTry(retries, at)
    if (!askAgainAt) break
    hours.push((Date.parse(askAgainAt) - at.getTime()) / 3_600_000)
    at = new Date(askAgainAt)
  }
  expect(hours).toEqual([1, 6, 24, 48, 72])
})

test('only an open request with files has sources to ask again, each at its time', () => {
  const later = new Date('2026-01-06T11:00:00.000Z')
  expect(sourcesToAskAgain(request([failed]), now)).toEqual([])
  expect(sourcesToAskAgain(request([failed]), later)).toHaveLength(1)
  expect(sourcesToAskAgain(request([failed], {sealedFile: null}), later)).toEqual([])
  expect(sourcesToAskAgain(request([failed], {closedAt: readyAt}), later)).toEqual([])
  expect(sourcesToAskAgain(request([failed], {state: 'answered'}), later)).toEqual([])
  expect(sourcesToAskAgain(request([source('a', 'failed')]), later)).toEqual([])
})

test('the last source to answer closes the request, with one mail', () => {
  const change = answeredAgain(request([failed, source('b', 'nothing')]), gave, undefined, now)
  expect(change).toMatchObject({closedAt: now.toISOString(), outcome: 'given', downloadSerial: 2})
  expect(change?.mails).toHaveLength(1)
})

test('while people are still to answer the person gets the rest of the machines, and it stays open', () => {
  const change = answeredAgain(request([failed, source('b', 'byHand')]), gave, undefined, now)
  expect(change?.mails).toMatchObject([{purpose: 'ready'}])
  expect(change).not.toHaveProperty('closedAt')
})

test('while another has failed no mail goes out', () => {
  const change = answeredAgain(request([failed, source('b', 'failed')]), gave, undefined, now)
  expect(change).not.toHaveProperty('mails')
  expect(change).not.toHaveProperty('closedAt')
})

test('what failed once more waits longer, and what was settled meanwhile is left alone', () => {
  expect(answeredAgain(request([failed]), failing, 'why', now)).toMatchObject({
    sources: [
      {state: 'failed', retries: 1, message: 'why', askAgainAt: '2026-01-06T16:00:00.000Z'},
    ],
  })
  expect(answeredAgain(request([source('a', 'elsewhere')]), gave, undefined, now)).toBeUndefined()
  expect(
    answeredAgain(request([failed], {closedAt: readyAt}), gave, undefined, now),
  ).toBeUndefined()
})

const file = {
  _key: 'x',
  name: 'x.pdf',
  mediaType: 'application/pdf' as const,
  bytes: 1,
  file: 'f',
  wrappedKey: 'k',
}

test('what was collected goes after 7 days, of an open request as of a closed one', () => {
  const open = request([source('a', 'byHand', {answeredAt: null})])
  const day7 = new Date('2026-01-12T10:00:00.000Z')
  for (const each of [open, {...open, closedAt: readyAt}]) {
    expect(filesKeptUntil(each, usualPeriods)).toEqual(day7)
    expect(withoutOldFiles(each, new Date(day7.getTime() - 1), usualPeriods)).toBeUndefined()
    expect(withoutOldFiles(each, day7, usualPeriods)).toMatchObject({
      sealedFile: null,
      sources: [{name: 'a'}],
    })
    expect(withoutOldFiles({...each, sealedFile: null}, day7, usualPeriods)).toBeUndefined()
  }
})

test('nothing that a mailed link leads to goes before that link ends, however short the setting is by then', () => {
  const long = {...usualPeriods, collectedData: 'P60D'}
  const mail = {...owedMail({mails: []}, 'ready', 'nb', new Date('2026-02-20T10:00:00Z'))}
  const renewed = request([], {mails: [mail]})
  const linkEnds = new Date('2026-02-27T10:00:00Z')
  expect(filesKeptUntil(renewed, long)).toEqual(new Date('2026-03-06T10:00:00.000Z'))
  expect(filesKeptUntil(renewed, usualPeriods)).toEqual(linkEnds)
  const last = new Date(linkEnds.getTime() - 1)
  expect(withoutOldFiles(renewed, last, usualPeriods)).toBeUndefined()
  expect(withoutOldFiles(renewed, linkEnds, usualPeriods)).toMatchObject({sealedFile: null})
})

test('whoever gave a file that is kept no longer has to give it again; a newer file stays', () => {
  const old = source('old', 'found', {attachments: [file]})
  const newer = source('new', 'found', {
    attachments: [file],
    answeredAt: '2026-03-01T10:00:00.000Z',
  })
  const open = request([old, newer, source('c', 'inPerson')])
  expect(withoutOldFiles(open, new Date('2026-04-05T10:00:00.000Z'), usualPeriods)).toMatchObject({
    sources: [
      {name: 'old', state: 'failed', attachments: null},
      {name: 'new', state: 'found', attachments: [{file: 'f'}]},
      {name: 'c', state: 'inPerson'},
    ],
  })
})

test('files that people gave go with what was collected once the case is closed, and are not had by asking again', () => {
  const closed = request([source('a', 'found', {attachments: [file]})], {closedAt: readyAt})
  const day7 = new Date('2026-01-12T10:00:00.000Z')
  const change = withoutOldFiles(closed, day7, usualPeriods)
  expect(change?.sources).toMatchObject([
    {name: 'a', state: 'found', attachments: null, filesGoneAt: day7.toISOString()},
  ])
  expect(isCollectedAnew({...closed, ...change})).toBe(false)
  expect(isCollectedAnew(request([source('a', 'found')], {sealedFile: null}))).toBe(true)
})

test('the last answer to a request whose files are gone has them collected anew before it is closed', () => {
  const open = request([], {sealedFile: null})
  const event = {what: 'handedOver', by: 'handler', source: 'c'} as const
  const change = closeAnswered(open, [source('c', 'found')], event, now)
  expect(change).toMatchObject({state: 'collecting', collectingAt: null})
  expect(change).not.toHaveProperty('closedAt')
  expect(change).not.toHaveProperty('mails')
})

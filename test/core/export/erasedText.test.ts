import {expect, test} from 'vitest'

import {erasedParts} from '../../../core/case/erasedParts.js'
import {dataRequestSchema, type DataRequest} from '../../../core/export/dataRequest.js'
import {erasedText, toldText} from '../../../core/export/erasedText.js'
import {isErasing, isToErase} from '../../../core/export/isToErase.js'
import {sourceStates, type SourceAnswer} from '../../../core/export/sourceAnswer.js'
import {languageSchema} from '../../../core/language.js'
import {erasedWords} from '../../../core/words/export/erasedWords.js'
import {norwegianParty} from '../processor/norwegianParty.js'

const party = norwegianParty([{requestEmail: 'a@example.com'}])
const askedAt = '2026-03-06T09:00:00Z'
const people = 'people.agreement-0'

function request(more: Partial<DataRequest> = {}): DataRequest {
  return {
    ...dataRequestSchema.parse({
      _id: 'dataRequest.1',
      _rev: 'r1',
      _type: 'dataRequest',
      requestId: '1',
      controllerId: 'c',
      brand: 'one',
      language: 'nb',
      kind: 'erasure',
      subjectKey: 'k',
      sealedAddress: {wrappedKey: 'k', box: 'b'},
      receivedAt: '2026-03-05T09:00:00Z',
      dueOn: '2026-04-07',
      state: 'confirmed',
      downloadSerial: 0,
      sources: [],
      mails: [],
    }),
    ...more,
  }
}

function source(more: Partial<SourceAnswer>): SourceAnswer {
  return {_key: 's', name: 'members', state: 'waiting', ...more}
}

const closed = request({closedAt: '2026-03-20T09:00:00Z'})
const told = source({name: people, state: 'byHand', askedAt, askedFor: 'erasure'})

test.each<[string, DataRequest, Partial<SourceAnswer>, string]>([
  ['erased', request(), {state: 'erased', recordCount: 2}, 'Slettet.'],
  [
    'kept, with law and end',
    request(),
    {state: 'kept', keptBecause: {law: 'Bokføringsloven § 13', until: '2031-12-31'}},
    'Noe beholdes fordi loven krever det: Bokføringsloven § 13, til 31. desember 2031.',
  ],
  [
    'kept without an end',
    request(),
    {state: 'kept', keptBecause: {law: 'GDPR Art. 5(2)'}},
    'Noe beholdes fordi loven krever det: GDPR Art. 5(2).',
  ],
  [
    'not there when it was to be erased',
    request(),
    {state: 'nothing', erasure: {run: 'r', askedAt, answeredAt: askedAt}},
    'Søkt, ingenting under adressen din.',
  ],
  ['not found for a copy before', request(), {state: 'nothing'}, 'Ikke bedt om å slette ennå.'],
  ['found for a copy before', closed, {state: 'found'}, 'Ikke bedt om å slette.'],
  ['never asked', closed, {state: 'waiting'}, 'Ikke bedt om å slette.'],
  [
    'told by mail',
    closed,
    told,
    'Har fått beskjed, har ikke svart ennå. Bedt om å svare innen 31. mars 2026.',
  ],
  ['not told by mail', request(), {...told, askedFor: null}, 'Ikke bedt om å slette ennå.'],
])('what was %s is said to be that and no more', (_, asked, answer, said) => {
  expect(erasedText(party, asked, source(answer))).toBe(said)
})

test('only what is erased is called erased, in every language and state', () => {
  for (const language of languageSchema.options) {
    const words = erasedWords[language]
    for (const state of sourceStates) {
      const said = erasedText(party, request({language}), source({state}))
      expect(said).not.toBe('')
      expect(said === words.erased, `${language} ${state}`).toBe(['erased', 'done'].includes(state))
    }
  }
})

test('the list of an erasure names each source once; other kinds have none', () => {
  const sources = [source({state: 'erased'}), source({name: people, organisation: 'Leverandør AS'})]
  const titles = new Map([['members', 'Medlemskap']])
  expect(erasedParts(party, request({sources}), titles)).toMatchObject([
    {kind: 'heading'},
    {kind: 'list', items: ['Medlemskap: Slettet.', 'Leverandør AS: Ikke bedt om å slette ennå.']},
    {kind: 'paragraph', text: erasedWords.nb.hashStays},
  ])
  expect(erasedParts(party, request({sources, kind: 'rectification'}), titles)).toEqual([])
})

test('recipients of a correction have done it, been told, or not been told', () => {
  const rectification = request({kind: 'rectification'})
  const asked = {...told, askedFor: 'rectification'} as const
  expect(toldText(party, rectification, {...asked, state: 'done'})).toBe('Gjort.')
  expect(toldText(party, rectification, asked)).toContain('Har fått beskjed')
  expect(toldText(party, rectification, {...asked, state: 'inPerson'})).toBe(
    'Har ikke fått beskjed.',
  )
})

test('a source is asked once, again when it failed or was cut off, and never over a handler', () => {
  const at = (minutes: number) => new Date(Date.parse(askedAt) + minutes * 60_000)
  const asking = source({erasure: {run: 'r', askedAt}})
  expect(isToErase(source({}), at(0))).toBe(true)
  expect([isErasing(asking, at(4)), isToErase(asking, at(4))]).toEqual([true, false])
  expect([isErasing(asking, at(5)), isToErase(asking, at(5))]).toEqual([false, true])
  expect(isToErase(source({state: 'failed', erasure: null}), at(0))).toBe(true)
  expect(isToErase(source({state: 'byHand'}), at(0))).toBe(false)
  expect(isToErase(source({state: 'kept', linkSerial: 0}), at(0))).toBe(false)
  const done = {run: 'r', askedAt, answeredAt: askedAt}
  expect(isToErase(source({state: 'erased', erasure: done}), at(60))).toBe(false)
})

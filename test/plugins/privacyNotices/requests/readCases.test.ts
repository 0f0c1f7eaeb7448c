import {afterAll, beforeEach, expect, test} from 'vitest'

import {sealText} from '../../../../core/subject/sealText.js'
import type {FetchContent} from '../../../../plugins/privacyNotices/optOuts/keepLedger.js'
import {readCases} from '../../../../plugins/privacyNotices/requests/readCases.js'
import {startLocalStack} from '../../../localStack.js'

const stack = await startLocalStack({hasDemo: true})
const {client, clock} = stack

afterAll(async () => {
  await stack.close()
})

beforeEach(async () => {
  await client.delete({query: '*[_type == "dataRequest"]'})
})

const answers: unknown[] = []
const fetchContent: FetchContent = async (query, params) => {
  const answer = await client.fetch<unknown>(query, params, {
    perspective: 'published',
    useCdn: false,
  })
  answers.push(answer)
  return answer
}

const dayMs = 86_400_000
const daysAgo = (days: number) => new Date(clock.now().getTime() - days * dayMs).toISOString()
const sealedAddress = await sealText(btoa('k'.repeat(32)), 'someone@example.com')

/** A request as the functions write it. */
async function ask(requestId: string, changes: object = {}): Promise<void> {
  await client.create({
    _id: `dataRequest.${requestId}`,
    _type: 'dataRequest',
    requestId,
    controllerId: 'organisation-k24',
    brand: 'klinikk24',
    language: 'nb',
    kind: 'erasure',
    subject: 'self',
    channel: 'page',
    subjectKey: 'f'.repeat(32),
    sealedAddress,
    sealedDetails: sealedAddress,
    maskedAddress: 's•••@example.com',
    receivedAt: daysAgo(3),
    receivedOn: daysAgo(3).slice(0, 10),
    dueOn: daysAgo(-20).slice(0, 10),
    state: 'confirmed',
    downloadSerial: 0,
    sources: [],
    mails: [],
    events: [{_key: 'e1', at: daysAgo(3), what: 'received', by: 'person'}],
    ...changes,
  })
}

const group = 'group-k24'
const ids = (cases: readonly {readonly requestId: string}[]) =>
  cases.map(({requestId}) => requestId)

test('open requests stand by due date, of one day what came first on top', async () => {
  await ask('later', {dueOn: daysAgo(-9).slice(0, 10)})
  await ask('second', {receivedAt: daysAgo(1), dueOn: daysAgo(-5).slice(0, 10)})
  await ask('first', {receivedAt: daysAgo(2), dueOn: daysAgo(-5).slice(0, 10)})
  await ask('late', {dueOn: daysAgo(2).slice(0, 10)})
  const {open, closed} = await readCases(fetchContent, group)
  expect(ids(open)).toEqual(['late', 'first', 'second', 'later'])
  expect(closed).toEqual([])
})

test('of a request that nobody confirmed, that there is one is all that is told', async () => {
  await ask('stranger', {state: 'unconfirmed'})
  answers.length = 0
  const cases = await readCases(fetchContent, group)
  expect(cases).toMatchObject({open: [], closed: [], unconfirmed: 1})
  expect(JSON.stringify(answers)).not.toContain('example.com')
})

test('what is sealed, and the key of the person, never come to the Studio', async () => {
  await ask('sealed', {
    mails: [
      {
        _key: 'confirm-1',
        purpose: 'confirm',
        serial: 1,
        language: 'nb',
        askedAt: daysAgo(3),
        sealedTo: sealedAddress,
        state: 'sent',
        tries: 1,
      },
    ],
    sealedFile: {file: 'a-file', wrappedKey: 'a-key'},
  })
  answers.length = 0
  await readCases(fetchContent, group)
  const said = JSON.stringify(answers)
  expect(said).toContain('s•••@example.com')
  for (const hidden of ['someone', sealedAddress.box, 'a-file', 'a-key', 'f'.repeat(32)]) {
    expect(said).not.toContain(hidden)
  }
})

test('closed requests stand for twelve months, the latest closed on top', async () => {
  await ask('old', {state: 'answered', closedAt: daysAgo(400)})
  await ask('early', {state: 'answered', closedAt: daysAgo(40), outcome: 'refused'})
  await ask('recent', {state: 'purged', closedAt: daysAgo(4), maskedAddress: null})
  const {open, closed} = await readCases(fetchContent, group)
  expect(open).toEqual([])
  expect(ids(closed)).toEqual(['recent', 'early'])
})

test('a closed case whose day of closing is unknown is not open, and stands last', async () => {
  await ask('unknown', {state: 'purged'})
  await ask('known', {state: 'answered', closedAt: daysAgo(4)})
  const {open, closed} = await readCases(fetchContent, group)
  expect(open).toEqual([])
  expect(ids(closed)).toEqual(['known', 'unknown'])
})

test('a copy that was given more than twelve months ago is listed no more', async () => {
  await ask('given', {kind: 'access', state: 'ready', readyAt: daysAgo(400)})
  expect(await readCases(fetchContent, group)).toMatchObject({open: [], closed: []})
})

test('an open request stands there however old it is', async () => {
  await ask('ancient', {receivedAt: daysAgo(900), dueOn: daysAgo(870).slice(0, 10)})
  expect(ids((await readCases(fetchContent, group)).open)).toEqual(['ancient'])
})

test('a request of a brand that is gone stands in every group, rather than in none', async () => {
  await ask('orphan', {brand: 'a-brand-of-old'})
  expect(ids((await readCases(fetchContent, group)).open)).toEqual(['orphan'])
})

test('a request of another group’s brand stands there alone', async () => {
  await client.createOrReplace({
    _id: 'brand-of-others',
    _type: 'brand',
    name: 'Others',
    slug: {_type: 'slug', current: 'others'},
    group: {_type: 'reference', _ref: 'group-of-others', _weak: true},
  })
  await ask('elsewhere', {brand: 'others'})
  expect((await readCases(fetchContent, group)).open).toEqual([])
  await client.delete('brand-of-others')
})

test('a mail that was tried and has not gone out is told of, one that is just owed is not', async () => {
  const mail = {serial: 1, language: 'nb', askedAt: daysAgo(1), state: 'owed', tries: 0}
  await ask('stuck', {
    mails: [
      {...mail, _key: 'confirm-1', purpose: 'confirm', state: 'sent', tries: 1},
      {...mail, _key: 'ready-1', purpose: 'ready', tries: 2},
      {...mail, _key: 'ready-2', purpose: 'ready'},
    ],
  })
  expect((await readCases(fetchContent, group)).open).toMatchObject([{unsentMails: 1}])
})

test('a request written before there were channels and timelines is read as it was meant', async () => {
  await ask('old-shape')
  await client
    .patch('dataRequest.old-shape')
    .unset(['subject', 'channel', 'events', 'sources', 'mails'])
    .commit()
  expect((await readCases(fetchContent, group)).open).toMatchObject([
    {subject: 'self', channel: 'page', events: [], sources: [], unsentMails: 0},
  ])
})

import {expect, test} from 'vitest'

import {contentHash} from '../../../core/stamp/contentHash.js'
import {decideStamp, type ConfirmedKind} from '../../../core/stamp/decideStamp.js'
import {notice} from './sampleVersions.js'

const before = notice('En')
const after = notice('To')
const latest = {contentHash: await contentHash(before), summary: 'Før', resolved: before}
const hash = await contentHash(after)

test('content equal to that of the latest version is not stamped', async () => {
  const next = {kind: 'material', summary: 'Stor endring'} as const
  expect(await decideStamp(next, before, latest)).toMatchObject({state: 'unchanged'})
})

test('an editor’s summary and raised kind count for the content they were given for', async () => {
  const decided = {kind: 'minor', summary: ' Ny adresse ', contentHash: hash} as const
  expect(await decideStamp(decided, after, latest)).toMatchObject({
    state: 'stamps',
    kind: 'minor',
    summary: 'Ny adresse',
  })
  const forAnother = {...decided, contentHash: 'f'.repeat(64)}
  expect(await decideStamp(forAnother, after, latest)).toMatchObject({
    state: 'stamps',
    kind: 'editorial',
    summary: 'Språklige endringer',
  })
})

test('a summary that was typed once is used once', async () => {
  const typed = {summary: 'Ny adresse'}
  expect(await decideStamp(typed, after, latest)).toMatchObject({summary: 'Ny adresse'})
  expect(await decideStamp(typed, after, {...latest, summary: 'Ny adresse'})).toMatchObject({
    summary: 'Språklige endringer',
  })
})

test('what is material, or was called so, waits', async () => {
  const raised = await decideStamp({kind: 'material'}, after, latest)
  expect(raised).toEqual({state: 'waits', contentHash: hash, kind: 'material', reasons: []})
  const joint = notice('En', {jointControllers: ['Magy']})
  expect(await decideStamp(undefined, joint, latest)).toMatchObject({
    state: 'waits',
    reasons: [{code: 'joint_controller_added', subject: 'Magy'}],
  })
})

test('a first version never waits and says that it is the first', async () => {
  expect(await decideStamp({kind: 'material'}, before, undefined)).toMatchObject({
    state: 'stamps',
    kind: 'first',
    summary: 'Første versjon',
  })
})

test('the proposed summary says what moved', async () => {
  const rights = notice('En', {rights: ['15', '20']})
  expect(await decideStamp(undefined, rights, latest)).toMatchObject({
    kind: 'minor',
    summary: 'Rettighet lagt til: 15. Rettighet lagt til: 20.',
  })
})

const joint = notice('En', {jointControllers: ['Magy']})
const lower = {
  kind: 'editorial',
  reason: 'Stod der før',
  contentHash: await contentHash(joint),
} as const

test('a kind is lowered with a reason, for the content it names', async () => {
  expect(await decideStamp(lower, joint, latest)).toMatchObject({
    state: 'stamps',
    kind: 'editorial',
    lowered: {loweredFrom: 'material', loweredReason: 'Stod der før'},
  })
})

test('a kind that is lowered without a reason, or for no content, is not lowered', async () => {
  for (const reason of [undefined, '', '  \n']) {
    expect(await decideStamp({...lower, reason}, joint, latest)).toMatchObject({
      state: 'waits',
      lacks: 'reason',
    })
  }
  expect(await decideStamp({...lower, contentHash: undefined}, joint, latest)).toMatchObject({
    state: 'waits',
    lacks: 'contentHash',
  })
  const forAnother = {...lower, contentHash: 'f'.repeat(64)}
  expect(await decideStamp(forAnother, joint, latest)).toMatchObject({state: 'waits'})
})

test('where a privacy lead is named, a lower kind asks until it is confirmed', async () => {
  const ask = async (confirmed?: ConfirmedKind) =>
    await decideStamp(lower, joint, latest, {isNeeded: true, confirmed})
  expect(await ask()).toMatchObject({state: 'asks', kind: 'editorial', loweredFrom: 'material'})
  const confirmed = {
    contentHash: lower.contentHash,
    kind: 'editorial',
    confirmedAt: '2026-01-01T00:00:00.000Z',
  } as const
  expect(await ask(confirmed)).toMatchObject({
    state: 'stamps',
    kind: 'editorial',
    lowered: {confirmedAt: '2026-01-01T00:00:00.000Z'},
  })
  expect((await ask({...confirmed, kind: 'minor'})).state).toBe('asks')
  expect((await ask({...confirmed, contentHash: 'f'.repeat(64)})).state).toBe('asks')
})

test('a minor change that is called wording only is lowered as well', async () => {
  const rights = notice('En', {rights: ['15']})
  const called = {...lower, contentHash: await contentHash(rights)}
  expect(await decideStamp(called, rights, latest, {isNeeded: true})).toMatchObject({state: 'asks'})
  expect(await decideStamp({...called, reason: null}, rights, latest)).toMatchObject({
    state: 'stamps',
    kind: 'minor',
  })
})

test('a first version is the first, whatever it is called', async () => {
  expect(await decideStamp(lower, joint, undefined, {isNeeded: true})).toMatchObject({
    state: 'stamps',
    kind: 'first',
  })
})

test('why it is published in spite of errors is kept, for the content it was said of', async () => {
  const despite = 'The gap is filled tomorrow.'
  const decided = {despite, contentHash: hash}
  expect(await decideStamp(decided, after, latest)).toMatchObject({despiteReason: despite})
  const {despiteReason} = {
    despiteReason: undefined,
    ...(await decideStamp({despite}, after, latest)),
  }
  expect(despiteReason).toBeUndefined()
})

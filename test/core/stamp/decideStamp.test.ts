import {expect, test} from 'vitest'

import {contentHash} from '../../../core/stamp/contentHash.js'
import {decideStamp} from '../../../core/stamp/decideStamp.js'
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
  expect(await decideStamp({kind: 'editorial', reason: 'liten'}, joint, latest)).toMatchObject({
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

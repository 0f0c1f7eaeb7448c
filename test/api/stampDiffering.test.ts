import {afterAll, beforeAll, expect, test} from 'vitest'

import {deskHandlers} from '../../api/_server/desk/commands.js'
import {readStampStates} from '../../api/_server/stamp/readStampState.js'
import {reconcile} from '../../api/_server/stamp/reconcile.js'
import {stampDiffering} from '../../api/_server/stamp/stampDiffering.js'
import {contentHash} from '../../core/stamp/contentHash.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
beforeAll(async () => {
  stack = await startStampStack()
})
afterAll(async () => await stack.close())

const klinikk = 'notice-klinikk24-nb'
const fit = 'notice-fit24-nb'
const inviocare = 'notice-inviocare-da'

/** Notices as the Studio sees them now. */
async function seen(...ids: string[]) {
  const states = await readStampStates(stack.services, ids)
  return await Promise.all(
    states.map(async (state) => ({
      noticeId: state.notice._id,
      contentHash: await contentHash(state.compose()),
    })),
  )
}

const numbers = async (id: string) => (await stack.versionsOf(id)).map(({version}) => version)

test('notices that differ by shared facts get new versions in one step; a material one is named', async () => {
  const [organisation] = await stack.client.fetch<{_id: string}[]>(
    '*[_type == "brand" && _id == "brand-klinikk24"]{"_id": controller._ref}',
  )
  await stack.publish(organisation?._id ?? '', {postalAddress: 'Nygata 1, 0150 Oslo'})
  await stack.publish('agreement-inviocare-hotjar', {location: 'US', transferBasis: 'dpf'})
  expect((await reconcile(stack.services)).notices).toEqual([])
  const notices = await seen(klinikk, fit, inviocare)
  const outcome = await stampDiffering(stack.services, {notices})
  expect(outcome.stamped.toSorted((a, b) => (a.noticeId < b.noticeId ? -1 : 1))).toEqual([
    {noticeId: fit, version: 4},
    {noticeId: klinikk, version: 4},
  ])
  expect(outcome.waiting).toMatchObject([
    {noticeId: inviocare, reasons: [expect.stringContaining('from Ireland to')]},
  ])
  expect((await stack.headOf(inviocare))?.waiting).toBeUndefined()
  expect((await stack.versionsOf(klinikk)).at(-1)).toMatchObject({kind: 'minor'})
  expect((await stack.verify(klinikk)).state).toBe('holds')
})

test('asked twice it stamps once, and tells the version again', async () => {
  const notices = await seen(klinikk)
  const outcomes = await Promise.all([
    stampDiffering(stack.services, {notices}),
    stampDiffering(stack.services, {notices}),
  ])
  for (const {stamped} of outcomes) expect(stamped).toEqual([{noticeId: klinikk, version: 4}])
  expect(await numbers(klinikk)).toHaveLength(4)
})

test('a notice that moved since the editor looked is not stamped', async () => {
  await stack.publish('brand-klinikk24', {name: 'Klinikk 24'})
  const notices = await seen(klinikk)
  await stack.publish('brand-klinikk24', {name: 'Klinikk24 Oslo'})
  const outcome = await stampDiffering(stack.services, {
    notices: [...notices, {noticeId: 'notice-nowhere', contentHash: 'f'.repeat(64)}],
  })
  expect(outcome).toEqual({stamped: [], waiting: [], moved: [klinikk, 'notice-nowhere']})
  expect(await numbers(klinikk)).toHaveLength(4)
})

test('the desk takes 1 to 20 notices with their fingerprints', () => {
  const one = {noticeId: klinikk, contentHash: 'f'.repeat(64)}
  for (const notices of [[], Array.from({length: 21}, () => one), [{...one, contentHash: 'x'}]]) {
    expect(() => deskHandlers.stampDiffering({notices})).toThrow('arguments.notices')
  }
  expect(deskHandlers.stampDiffering({notices: [one]})).toBeTypeOf('function')
})

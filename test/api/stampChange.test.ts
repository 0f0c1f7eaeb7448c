import {afterAll, beforeAll, expect, test} from 'vitest'

import {deliverPending} from '../../api/_server/announce/deliverPending.js'
import {reconcile} from '../../api/_server/stamp/reconcile.js'
import {stampChangeNotice} from '../../api/_server/stamp/stampChangeNotice.js'
import {stampNotice} from '../../api/_server/stamp/stampNotice.js'
import notice from '../../api/notices/[brand].js'
import banner from '../../api/notices/[brand]/notice-of-change.js'
import {addDays} from '../../core/calendar/addDays.js'
import {calendarDate} from '../../core/calendar/calendarDate.js'
import {functionsOrigin} from '../localStack.js'
import {startStampStack, type StampStack} from './startStampStack.js'

let stack: StampStack
let toldBefore = 0
const told = async (): Promise<number> =>
  (await stack.mailsTo('subscriber-1@example.com')).filter((subject) =>
    subject.startsWith('Endringer'),
  ).length
beforeAll(async () => {
  stack = await startStampStack()
  await deliverPending(stack.services, stack.clock.now())
  toldBefore = await told()
})
afterAll(async () => await stack.close())

const klinikk = ['notice-klinikk24-nb', 'notice-klinikk24-en']
const fit = 'notice-fit24-nb'
const dayIn = (days: number): string =>
  addDays(calendarDate(stack.clock.now(), 'Europe/Oslo'), days)
const later = (days: number) => ({effectiveOn: dayIn(days), immediateReason: undefined})
const get = async (path: string) =>
  await notice.fetch(new Request(`${functionsOrigin}/api/notices/${path}`))
const counts = async (...ids: readonly string[]) =>
  await Promise.all(ids.map(async (id) => (await stack.versionsOf(id)).length))

test('a change notice stamps all its notices as upcoming; the clock alone puts them in force', async () => {
  await stack.publish('agreement-k24-aspit', {location: 'US', transferBasis: 'dpf'})
  const outcome = await stack.change('change-1', klinikk, {...later(31), hasMail: true})
  expect(outcome).toMatchObject({
    state: 'stamped',
    versions: ['version.klinikk24.privacy.nb.4', 'version.klinikk24.privacy.en.4'],
  })
  const [, , , english] = await stack.versionsOf('notice-klinikk24-en')
  expect(english).toMatchObject({kind: 'material', follows: 4, changeNoticeId: 'change-1'})
  expect(await (await get('klinikk24')).json()).toMatchObject({version: 3})
  const shown = await banner.fetch(
    new Request(`${functionsOrigin}/api/notices/klinikk24/notice-of-change?lang=en`),
  )
  expect(await shown.json()).toMatchObject({upcoming: {version: 4, summary: 'A new supplier.'}})

  await stack.publish('notice-klinikk24-nb', {title: 'Personvern, rettet'})
  expect(await stampNotice(stack.services, 'notice-klinikk24-nb')).toMatchObject({
    version: {version: 5, kind: 'editorial', effectiveAt: english?.effectiveAt},
  })
  expect((await stampChangeNotice(stack.services, 'change-1')).state).toBe('seen')
  stack.clock.advance('P32D')
  expect(await (await get('klinikk24')).json()).toMatchObject({version: 5})
  expect(await (await get('klinikk24?lang=en')).json()).toMatchObject({version: 4})
})

test('its mail goes once to each notice segment, and each hash to the privacy leads', async () => {
  const now = stack.clock.now()
  await Promise.all([deliverPending(stack.services, now), deliverPending(stack.services, now)])
  await deliverPending(stack.services, now)
  expect(await told()).toBe(toldBefore + 1)
  const mailings = await stack.deliveriesOf('delivery.change-1.')
  expect(mailings.filter(({kind}) => kind === 'broadcast')).toMatchObject([
    {segment: 'notice/klinikk24/nb', state: 'sent', attempts: 1},
    {segment: 'notice/klinikk24/en', state: 'sent', attempts: 1},
  ])
  const leads = await stack.mailsTo('privacy-lead@example.com')
  expect(leads.filter((subject) => subject.includes('versjon 5 (klinikk24, nb)'))).toHaveLength(1)
})

test.each<[string, () => Promise<[string[], Record<string, unknown>]>, RegExp]>([
  ['says nothing new', async () => [[fit], {}], /says nothing new/],
  ['is too soon', async () => [[fit], later(29)], /30 days promised/],
  ['has no such date', async () => [[fit], {...later(0), effectiveOn: '2099-02-30'}], /no date/],
  ['has no date', async () => [[fit], {immediateReason: undefined}], /Choose the date/],
  ['has no summary in a language', async () => [[fit], {summary: {en: 'New.'}}], /summary/],
  ['is over two controllers', async () => [[fit, 'notice-magy-media-nb'], {}], /one controller/],
  [
    'names a notice that is not published',
    async () => [
      [fit],
      {notices: [{_key: 'a', notice: {_ref: 'gone', _weak: true}, contentHash: ''}]},
    ],
    /not published/,
  ],
  [
    'is over more than 20 notices',
    async () => [
      [fit],
      {
        notices: Array.from({length: 21}, (_, index) => ({
          _key: String(index),
          notice: {_ref: fit},
          contentHash: '',
        })),
      },
    ],
    /notices/,
  ],
  [
    'names a notice twice',
    async () => [
      [fit],
      {notices: ['a', 'b'].map((key) => ({_key: key, notice: {_ref: fit}, contentHash: ''}))},
    ],
    /twice/,
  ],
])('a change notice that %s stamps nothing and says so', async (name, make, message) => {
  await stack.publish(fit, {
    title: name.includes('nothing') ? (await stack.versionsOf(fit)).at(-1)?.title : `Ny ${name}`,
  })
  const before = await counts(fit, 'notice-magy-media-nb')
  const [ids, attributes] = await make()
  const id = `change-${name.replaceAll(/\W/g, '-')}`
  if (name.includes('nothing')) {
    await stampNotice(stack.services, fit)
  }
  const outcome = await stack.change(id, ids, attributes)
  expect(outcome).toMatchObject({state: 'refused', message: expect.stringMatching(message)})
  expect(await stack.outcomeOf(id)).toMatchObject({
    state: 'refused',
    message: expect.stringMatching(message),
  })
  expect((await stampChangeNotice(stack.services, id)).state).toBe('seen')
  expect(await counts(fit, 'notice-magy-media-nb')).toEqual(before)
})

test('a change stamps none of its notices when one has moved, and all when it is published anew', async () => {
  await stack.publish('agreement-k24-eziteq', {location: 'DE'})
  const ids = [fit, 'notice-k24-trening-nb']
  const before = await counts(...ids)
  const stale = {_key: fit, notice: {_type: 'reference', _ref: fit}, contentHash: 'f'.repeat(64)}
  expect(await stack.change('change-2', ids, {notices: [stale]})).toMatchObject({
    state: 'refused',
    message: expect.stringContaining('FIT24'),
  })
  expect(await counts(...ids)).toEqual(before)
  const outcome = await stack.change('change-2', ids)
  expect(outcome.state).toBe('stamped')
  expect(await counts(...ids)).toEqual(before.map((count) => count + 1))
  expect(await stack.outcomeOf('change-2')).toMatchObject({state: 'stamped'})
})

test('one change is carried out once, however often it is delivered at once', async () => {
  await stack.publish('agreement-k24-eziteq', {location: 'SE'})
  const [before = 0] = await counts(fit)
  await stack.change('change-3', [fit], later(29))
  await stack.publish('change-3', later(31))
  const outcomes = await Promise.all(
    Array.from({length: 5}, () => stampChangeNotice(stack.services, 'change-3')),
  )
  expect(outcomes.filter(({state}) => state === 'stamped')).toHaveLength(1)
  expect(await counts(fit)).toEqual([before + 1])
  expect((await stack.verify(fit)).state).toBe('holds')
})

test('a new purpose is never in force at once', async () => {
  const purposes: {_id: string}[] = await stack.client.fetch(
    '*[_type == "processingPurpose" && group._ref == "group-rommen"]{...}',
  )
  const [{_id: _old, ...content} = {_id: ''}] = purposes
  await stack.client.create({...content, _type: 'processingPurpose', _id: 'purpose-rommen-new'})
  const outcome = await stack.change('change-4', ['notice-rommen-nb'])
  expect(outcome).toMatchObject({state: 'refused', message: expect.stringContaining('Art. 13(3)')})
})

test('what no webhook told of is done by the next run', async () => {
  await stack.publish('agreement-inviocare-hotjar', {location: 'US', transferBasis: 'scc'})
  const before = await counts('notice-inviocare-da')
  await stack.change('change-5', ['notice-inviocare-da'], {summary: {}})
  await stack.publish('change-5', {
    summary: {da: 'Ny placering.'},
    immediateReason: 'demanded_by_law',
  })
  const {changes} = await reconcile(stack.services)
  expect(changes).toMatchObject([{state: 'stamped', changeNoticeId: 'change-5'}])
  expect(await counts('notice-inviocare-da')).toEqual(before.map((count) => count + 1))
  expect((await stack.versionsOf('notice-inviocare-da')).at(-1)).toMatchObject({
    immediateReason: 'demanded_by_law',
  })
})

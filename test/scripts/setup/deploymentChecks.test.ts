import {afterAll, afterEach, expect, test} from 'vitest'

import {saveRun} from '../../../api/_server/health/saveRun.js'
import {readLease, writeLease} from '../../../api/_server/lease/writeLease.js'
import {leaseId} from '../../../core/deployment/deploymentLease.js'
import {cronRunId} from '../../../core/health/cronRun.js'
import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import {cronCheck} from '../../../scripts/setup/checks/cronCheck.js'
import {deploymentCheck} from '../../../scripts/setup/checks/deploymentCheck.js'
import {keysCheck} from '../../../scripts/setup/checks/keysCheck.js'
import {leaseCheck} from '../../../scripts/setup/checks/leaseCheck.js'
import {linkHostCheck} from '../../../scripts/setup/checks/linkHostCheck.js'
import {peopleCheck} from '../../../scripts/setup/checks/peopleCheck.js'
import {periodsCheck} from '../../../scripts/setup/checks/periodsCheck.js'
import {regionCheck} from '../../../scripts/setup/checks/regionCheck.js'
import {goLive} from '../../../scripts/setup/goLive.js'
import type {CheckResult} from '../../../scripts/setup/runChecks.js'
import {takeOver} from '../../../scripts/setup/takeOver.js'
import {startSetup} from './startSetup.js'

const stack = await startSetup()
const {client, functions, run, services, setup} = stack
const {secrets} = services.settings
const {keyId} = await openVersionSigner(secrets.SIGNING_KEY)
afterAll(async () => await stack.close())
afterEach(async () => {
  functions.settle()
  await client.delete({query: `*[_id in ["${leaseId}", "${cronRunId}"]]`})
})

const now = () => stack.clock.now()
const health = (more: Record<string, unknown> = {}) => ({
  body: {mode: 'production', region: 'arn1', isDryRun: true, publicKeys: [{id: keyId}], ...more},
})
const other = async () => await setup({}, {publicOrigin: 'https://other.example'})

test('a key does one thing', async () => {
  expect(await run(keysCheck)).toMatchObject({state: 'ok'})
  const twice = {...secrets, SEAL_KEY: secrets.SUBJECT_KEY}
  const result = await run(keysCheck, {settings: {secrets: twice}})
  expect(result).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('SUBJECT_KEY and SEAL_KEY are the same'),
  })
})

test('a key that is not the dataset’s is told by name, with what to do and without any key', async () => {
  await writeLease((await setup()).services, undefined, {now: now()})
  expect(await run(keysCheck)).toMatchObject({state: 'ok'})
  const another = 'another subject key, 32 letters..'
  const {state, text} = await run(keysCheck, {
    settings: {secrets: {...secrets, SUBJECT_KEY: another}},
    mayCreate: true,
  })
  expect(state).toBe('missing')
  expect(text).toMatch(/^SUBJECT_KEY is another one .*docs\/backup\.md\.$/)
  for (const key of [another, secrets.SUBJECT_KEY]) expect(text).not.toContain(key)
  expect(text).not.toContain('SEAL_KEY')
})

test.each([
  [{}, 'ok', 'arn1, in the EEA'],
  [{FUNCTIONS_REGION: 'fra1'}, 'ok', 'fra1, in the EEA'],
  [{FUNCTIONS_REGION: 'iad1'}, 'missing', 'ALLOW_REGION_OUTSIDE_EEA=iad1'],
  [{ALLOW_REGION_OUTSIDE_EEA: 'iad1'}, 'ok', 'iad1, outside the EEA'],
  [{FUNCTIONS_REGION: 'iad1', ALLOW_REGION_OUTSIDE_EEA: 'iad1'}, 'ok', 'iad1, outside the EEA'],
  [{FUNCTIONS_REGION: 'fra1', ALLOW_REGION_OUTSIDE_EEA: 'iad1'}, 'ok', 'fra1, in the EEA'],
  [{FUNCTIONS_REGION: 'fra1', ALLOW_REGION_OUTSIDE_EEA: ''}, 'ok', 'fra1, in the EEA'],
  [{FUNCTIONS_REGION: 'sfo1', ALLOW_REGION_OUTSIDE_EEA: 'iad1'}, 'missing', 'is sfo1, outside'],
])(
  'a region outside the EEA is only taken by an explicit setting: %j',
  async (given, state, text) => {
    expect(await run(regionCheck, {environment: given})).toMatchObject({
      state,
      text: expect.stringContaining(text),
    })
  },
)

test.each([
  [health(), 'ok', 'all mail goes to MAIL_ONLY_TO'],
  [health({isDryRun: false}), 'ok', 'mail goes to whom it is for'],
  [{status: 404, body: {}}, 'missing', 'answers 404'],
  [{body: {hello: 'world'}}, 'missing', 'answers as something else does'],
  [health({mode: 'preview'}), 'missing', 'runs as preview'],
  [health({publicKeys: [{id: 'another'}]}), 'missing', 'signs with another key'],
  [health({region: 'iad1'}), 'missing', 'runs in iad1, outside the EEA'],
])('a deployment that answers %j is told as it is', async (answer, state, text) => {
  functions.answer('GET', '/api/health', answer)
  expect(await run(deploymentCheck)).toMatchObject({state, text: expect.stringContaining(text)})
})

test('the periods that are set are listed, with what no function can delete', async () => {
  const kept = {...services.settings.kept, collectedData: 'P2W', logs: 'P1D'}
  const {state, text} = await run(periodsCheck, {settings: {kept}})
  expect(state).toBe('ok')
  expect(text).toContain('KEEP_COLLECTED_DATA=P2W KEEP_REQUEST_ADDRESSES=P90D')
  expect(text).toContain('keep them for no more than one day.')
})

test('a deployment outside the EEA is taken where a setting says so', async () => {
  functions.answer('GET', '/api/health', health({region: 'iad1'}))
  const environment = {ALLOW_REGION_OUTSIDE_EEA: 'iad1'}
  expect(await run(deploymentCheck, {environment})).toMatchObject({state: 'ok'})
})

test('the cron is seen by the runs that came to their end here, not by what else holds the lease', async () => {
  const neverRun = {state: 'missing', text: expect.stringContaining('it has never run')}
  expect(await run(cronCheck)).toMatchObject(neverRun)
  const ofBefore = now()
  await saveRun(services, ofBefore, [])
  stack.clock.advance('PT5M')
  await writeLease((await setup()).services, undefined, {now: now()})
  expect(await run(cronCheck)).toMatchObject(neverRun)
  await saveRun(services, now(), [])
  expect(await run(cronCheck)).toMatchObject({
    state: 'ok',
    text: expect.stringContaining('it last ran at'),
  })
  stack.clock.advance('PT1H')
  expect(await run(cronCheck)).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('no run has come to its end since'),
  })
})

test('another deployment on the dataset is told, and only a take-over gives it here', async () => {
  expect(await run(leaseCheck)).toMatchObject({state: 'ok'})
  await writeLease((await other()).services, undefined, {now: now(), liveAt: '2026-01-01'})
  const refused = {state: 'missing', text: expect.stringContaining('https://other.example')}
  expect(await run(leaseCheck, {mayCreate: true})).toMatchObject(refused)
  expect(await run(cronCheck)).toMatchObject({state: 'missing'})
  expect(await takeOver(await setup())).toMatchObject({
    state: 'made',
    text: expect.stringContaining('which https://other.example had'),
  })
  expect(await takeOver(await setup())).toMatchObject({state: 'ok'})
  expect(await run(leaseCheck)).toMatchObject({
    state: 'ok',
    text: expect.stringContaining('is not live yet'),
  })
})

test('going live waits for every check and for MAIL_ONLY_TO to be taken away', async () => {
  const good: CheckResult = {check: 'keys', state: 'ok', text: ''}
  const live = async (...results: CheckResult[]) => await goLive(await setup(), results)
  expect(await live(good, {check: 'cron', state: 'missing', text: ''})).toMatchObject({
    state: 'missing',
    text: 'not live: put cron right first.',
  })
  expect(await live({check: 'topics', state: 'cannot tell', text: ''})).toMatchObject({
    state: 'missing',
  })
  expect(await readLease(services)).toBeUndefined()
  const answers = [health(), health({isDryRun: false}), health({isDryRun: false})]
  functions.answer('GET', '/api/health', ...answers)
  expect(await live(good)).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('take it away from the production environment at Vercel'),
  })
  const liveAt = (await readLease(services))?.liveAt
  expect(liveAt).toBeTruthy()
  stack.clock.advance('PT1H')
  expect(await live(good)).toMatchObject({state: 'ok', text: `live since ${liveAt}.`})
  await client.delete(leaseId)
  expect(await live(good)).toMatchObject({state: 'made'})
})

const brand = {
  _type: 'brand',
  name: 'Fjord',
  group: {_type: 'reference', _ref: 'group-fjord', _weak: true},
  controller: {_type: 'reference', _ref: 'org-fjord', _weak: true},
  languages: ['nb'],
  prevailingLanguage: 'nb',
}

test('links in mails lead to this deployment', async () => {
  expect(await run(linkHostCheck)).toMatchObject({text: 'no brand has its own.'})
  const linkHost = functions.url
  await client.createOrReplace({...brand, _id: 'brand-a', slug: {current: 'a'}, linkHost})
  functions.answer('GET', '/api/health', health(), health({publicKeys: []}), {
    status: 404,
    body: {},
  })
  expect(await run(linkHostCheck)).toMatchObject({state: 'ok'})
  expect(await run(linkHostCheck)).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('is another deployment'),
  })
  expect(await run(linkHostCheck)).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('answers 404'),
  })
})

test('every group has a privacy lead and every controller a handler', async () => {
  await client.createOrReplace({_id: 'group-fjord', _type: 'brandGroup', name: 'Fjord-gruppen'})
  await client.createOrReplace({_id: 'org-fjord', _type: 'organisation', name: 'Fjord AS'})
  expect(await run(peopleCheck)).toMatchObject({
    state: 'missing',
    text: 'the group Fjord-gruppen has no privacy lead, Fjord AS has nobody who handles requests: name them in the Studio.',
  })
  await client
    .patch('group-fjord')
    .set({privacyLeads: ['lead@example.com']})
    .commit()
  await client
    .patch('org-fjord')
    .set({handlers: ['handler@example.com']})
    .commit()
  expect(await run(peopleCheck)).toMatchObject({state: 'ok'})
})

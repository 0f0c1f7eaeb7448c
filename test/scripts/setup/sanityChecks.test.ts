import {afterAll, afterEach, expect, test} from 'vitest'

import {corsCheck} from '../../../scripts/setup/checks/corsCheck.js'
import {datasetCheck} from '../../../scripts/setup/checks/datasetCheck.js'
import {leaseCheck} from '../../../scripts/setup/checks/leaseCheck.js'
import {peopleCheck} from '../../../scripts/setup/checks/peopleCheck.js'
import {projectCheck} from '../../../scripts/setup/checks/projectCheck.js'
import {tokenCheck} from '../../../scripts/setup/checks/tokenCheck.js'
import {webhookCheck} from '../../../scripts/setup/checks/webhookCheck.js'
import {setupOf} from '../../../scripts/setup/openSetup.js'
import {runChecks} from '../../../scripts/setup/runChecks.js'
import {startSetup} from './startSetup.js'

const stack = await startSetup()
const {sanity, functions, run} = stack
afterAll(async () => await stack.close())
afterEach(() => {
  sanity.settle()
  functions.settle()
})

const project = '/v2021-06-07/projects/demo'
const datasets = `${project}/datasets`
const cors = `${project}/cors`
const hooks = '/v2021-10-04/hooks/projects/demo'
const mayCreate = true

test('a project is found by the token that manages it', async () => {
  sanity.answer('GET', project, {body: {displayName: 'Notices'}})
  expect(await run(projectCheck)).toEqual({
    check: 'project',
    state: 'ok',
    text: 'demo is "Notices".',
  })
  expect(sanity.authorizations()).toEqual(['Bearer sk-manage'])
})

test.each([
  [{status: 404, body: {}}, 'missing', 'names no project'],
  [{body: {displayName: 'Notices', isBlocked: true}}, 'missing', 'is blocked or disabled'],
  [{status: 403, body: {}}, 'cannot tell', 'takes the role of an administrator or developer'],
  [{status: 500, body: {}}, 'cannot tell', 'Sanity answered 500'],
])('a project that answers %j is told of', async (answer, state, text) => {
  sanity.answer('GET', project, answer)
  expect(await run(projectCheck)).toMatchObject({state, text: expect.stringContaining(text)})
})

test('without a token that manages the project nothing of it can be told', async () => {
  const opened = await setupOf(stack.services.settings, {})
  const [result] = await runChecks(opened, [projectCheck], {
    mayCreate: true,
    report: () => undefined,
  })
  expect(result).toMatchObject({
    state: 'cannot tell',
    text: expect.stringContaining('set SANITY_MANAGE_TOKEN for this command alone'),
  })
})

test.each([{dataset: 'not-made-yet'}, {token: 'sk-of-yesterday'}])(
  'what cannot be read of the dataset stops no other check: %j',
  async (wrong) => {
    const contentLake = {...stack.services.settings.contentLake, ...wrong}
    for (const check of [peopleCheck, leaseCheck]) {
      expect(await run(check, {settings: {contentLake}})).toEqual({
        check: check.name,
        state: 'cannot tell',
        text: 'the dataset cannot be read: see "dataset" and "token".',
      })
    }
  },
)

test('an answer that nobody expects is told by its places, and stops no other check', async () => {
  sanity.answer('GET', datasets, {body: [{name: 'staging'}, {title: 'no name'}]})
  expect(await run(datasetCheck)).toEqual({
    check: 'dataset',
    state: 'cannot tell',
    text: 'an answer is not as expected: 1.name.',
  })
})

test('a dataset that is not there is told, made private when asked to, and then left alone', async () => {
  sanity.answer('GET', datasets, {body: [{name: 'staging', aclMode: 'private'}]})
  expect(await run(datasetCheck)).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('there is no dataset "production"'),
  })
  sanity.settle()
  const there = {body: [{name: 'production', aclMode: 'private'}]}
  sanity.answer('GET', datasets, {body: []}, there, there)
  sanity.answer('PUT', `${datasets}/production`, {body: {}})
  expect(await run(datasetCheck, {mayCreate})).toMatchObject({state: 'made'})
  expect(sanity.sent('PUT', `${datasets}/production`)).toEqual([{aclMode: 'private'}])
  expect(await run(datasetCheck, {mayCreate})).toMatchObject({state: 'ok'})
})

test('a public dataset is told and made private', async () => {
  const open = {body: [{name: 'production', aclMode: 'public'}]}
  sanity.answer('GET', datasets, open, open, {body: [{name: 'production', aclMode: 'private'}]})
  sanity.answer('PATCH', `${datasets}/production`, {body: {}})
  expect(await run(datasetCheck)).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('is not private'),
  })
  expect(await run(datasetCheck, {mayCreate})).toMatchObject({state: 'made'})
  expect(sanity.sent('PATCH', `${datasets}/production`)).toEqual([{aclMode: 'private'}])
})

test('what was made and is not there after all is missing still', async () => {
  sanity.answer('GET', datasets, {body: []})
  sanity.answer('PUT', `${datasets}/production`, {body: {}})
  expect(await run(datasetCheck, {mayCreate})).toMatchObject({state: 'missing'})
})

test.each([
  ['local', 'ok', 'may read and write'],
  ['local-read', 'missing', 'may not write'],
  ['sk-of-nobody', 'missing', 'does not know SANITY_TOKEN'],
])('the token %s is tried, and nothing is written', async (token, state, text) => {
  const before = await stack.client.fetch('count(*)')
  const {contentLake} = stack.services.settings
  const result = await run(tokenCheck, {settings: {contentLake: {...contentLake, token}}})
  expect(result).toMatchObject({state, text: expect.stringContaining(text)})
  expect(await stack.client.fetch('count(*)')).toBe(before)
})

const secret = stack.services.settings.secrets.SANITY_WEBHOOK_SECRET
const rule = {
  on: ['create', 'update'],
  filter: '_type in ["privacyNotice", "changeNotice"]',
  projection: '{_id, _type}',
}
const good = {
  id: 'hook1',
  type: 'document',
  url: `${functions.url}/api/webhooks/sanity`,
  dataset: 'production',
  httpMethod: 'POST',
  includeDrafts: false,
  rule,
}

test('a webhook that is missing is told, made with its secret, and then left alone', async () => {
  const signed = {body: [{...good, secret}]}
  const elsewhere = {...good, url: 'https://other.example/api/webhooks/sanity'}
  sanity.answer('GET', hooks, {body: []}, {body: [elsewhere]}, signed, signed)
  sanity.answer('POST', hooks, {body: {}})
  expect(await run(webhookCheck)).toMatchObject({state: 'missing'})
  expect(await run(webhookCheck, {mayCreate})).toMatchObject({state: 'made'})
  expect(sanity.sent('POST', hooks)).toMatchObject([
    {type: 'document', url: good.url, dataset: 'production', rule, secret, includeDrafts: false},
  ])
  expect(await run(webhookCheck, {mayCreate})).toMatchObject({state: 'ok'})
})

test.each([
  ['is switched off', {isDisabledByUser: true, secret}],
  ['calls for drafts too', {includeDrafts: true, secret}],
  ['does not call on create and update', {rule: {...rule, on: ['create']}, secret}],
  ['has another filter', {rule: {...rule, filter: '_type == "brand"'}, secret}],
  ['has another projection', {rule: {...rule, projection: ''}, secret}],
  ['has no secret', {secret: null}],
  ['has another secret', {secret: 'some other secret of 30 letters'}],
])('a webhook that %s is told and put right', async (what, wrong) => {
  const before = {body: [{...good, ...wrong}]}
  sanity.answer('GET', hooks, before, before, {body: [{...good, secret}]})
  sanity.answer('PATCH', `${hooks}/hook1`, {body: {}})
  expect(await run(webhookCheck)).toMatchObject({
    state: 'missing',
    text: expect.stringContaining(`the webhook ${what}`),
  })
  expect(await run(webhookCheck, {mayCreate})).toMatchObject({state: 'made'})
  const [changed] = sanity.sent('PATCH', `${hooks}/hook1`)
  expect(changed).toMatchObject({rule, secret, isDisabledByUser: false})
  expect(changed).not.toHaveProperty('type')
})

test('where the secret of a webhook is not told, the last answer to it tells', async () => {
  sanity.answer('GET', hooks, {body: [good]})
  sanity.answer(
    'GET',
    `${hooks}/hook1/attempts`,
    {
      body: [
        {createdAt: '2026-03-01T00:00:00Z', resultCode: 401},
        {createdAt: '2026-03-02T00:00:00Z', resultCode: 200},
      ],
    },
    {body: [{createdAt: '2026-03-03T00:00:00Z', resultCode: 401}]},
  )
  expect(await run(webhookCheck)).toMatchObject({state: 'ok'})
  expect(await run(webhookCheck)).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('signs with another secret'),
  })
})

test('the origins of the Studio are allowed with a login, each once', async () => {
  const studio = 'https://notices.sanity.studio'
  const half = {id: 7, origin: studio, allowCredentials: false}
  const allowed = {
    body: [studio, functions.url].map((origin, id) => ({id, origin, allowCredentials: true})),
  }
  sanity.answer('GET', cors, {body: [half]}, {body: [half]}, allowed, allowed)
  sanity.answer('DELETE', `${cors}/7`, {body: {}})
  sanity.answer('POST', cors, {body: {}}, {body: {}})
  expect(await run(corsCheck)).toMatchObject({state: 'missing'})
  expect(await run(corsCheck, {mayCreate})).toMatchObject({state: 'made'})
  expect(sanity.sent('POST', cors)).toEqual([
    {origin: functions.url, allowCredentials: true},
    {origin: studio, allowCredentials: true},
  ])
  expect(await run(corsCheck, {mayCreate})).toMatchObject({state: 'ok'})
})

test('an origin with a login that any site can be is told, and left to people', async () => {
  sanity.answer('GET', cors, {body: [{id: 1, origin: 'https://*', allowCredentials: true}]})
  expect(await run(corsCheck, {mayCreate})).toMatchObject({
    state: 'missing',
    text: expect.stringContaining('take it away'),
  })
})

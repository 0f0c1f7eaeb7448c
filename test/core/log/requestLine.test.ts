import {expect, test} from 'vitest'

import {requestLine, type LoggedRequest} from '../../../core/log/requestLine.js'

const request: LoggedRequest = {
  method: 'GET',
  pattern: '/api/notices/:brand',
  status: 200,
  ms: 12.4,
  brand: 'fit24',
  requestId: 'arn1::arn1::k7x2p-1764388800000-0a1b2c3d4e5f',
  region: 'arn1',
  deployment: 'dpl_8aXk2',
}

const read = (more: Partial<LoggedRequest>): unknown =>
  JSON.parse(requestLine({...request, ...more}))

test('a request is one line of JSON with these fields in this order', () => {
  expect(requestLine(request)).toBe(
    '{"log":"request","method":"GET","route":"/api/notices/:brand","status":200,"outcome":"ok","ms":12,"brand":"fit24","requestId":"arn1::arn1::k7x2p-1764388800000-0a1b2c3d4e5f","region":"arn1","deployment":"dpl_8aXk2"}',
  )
})

test('what is not known is left out', () => {
  const {method, pattern, status, ms} = request
  expect(JSON.parse(requestLine({method, pattern, status, ms, requestId: null}))).toEqual({
    log: 'request',
    method: 'GET',
    route: '/api/notices/:brand',
    status: 200,
    outcome: 'ok',
    ms: 12,
  })
})

test.each([
  [200, undefined, 'ok'],
  [204, undefined, 'ok'],
  [304, undefined, 'unchanged'],
  [308, undefined, 'moved'],
  [303, undefined, 'moved'],
  [400, undefined, 'refused'],
  [400, 'bad_token', 'bad_token'],
  [503, undefined, 'failed'],
  [500, 'crashed', 'crashed'],
])('%s is told in one word, with its own where it has one: %s', (status, outcome, word) => {
  expect(read({status, outcome})).toMatchObject({outcome: word})
})

test('a brand is named where the answer was a good one, and never what was asked in vain', () => {
  expect(read({status: 404, brand: 'kari'})).not.toHaveProperty('brand')
  expect(read({brand: 'kari@example.com'})).not.toHaveProperty('brand')
  expect(read({brand: 'Fit24'})).not.toHaveProperty('brand')
})

test('what the asker made up is not repeated', () => {
  const line = requestLine({
    ...request,
    method: 'KARI',
    requestId: 'kari@example.com',
    region: 'here or there',
    deployment: 'a\nb',
  })
  expect(line).not.toMatch(/kari|here|\\n/i)
  expect(JSON.parse(line)).toMatchObject({method: 'other'})
})

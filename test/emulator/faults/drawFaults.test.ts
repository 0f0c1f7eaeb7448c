import {expect, test} from 'vitest'

import {drawFaults} from '../../../emulator/faults/drawFaults.js'
import {faultPlan, type FaultPlanInput} from '../../../emulator/faults/faultPlan.js'

function draw(plan: FaultPlanInput) {
  return drawFaults(faultPlan.parse(plan))
}

const busy = {kind: 'status', status: 429, retryAfterSeconds: 1} as const

function struckOf(plan: FaultPlanInput, count = 200): number[] {
  const drawn = draw(plan)
  const numbers = Array.from({length: count}, (_, index) => index)
  return numbers.filter(() => drawn.forRequest('GET', '/emails').fault !== undefined)
}

test('one seed strikes the same requests each time, another one strikes others', () => {
  const planOf = (seed: number) => ({seed, requests: [{fault: busy, probability: 0.3}]})
  const struck = struckOf(planOf(1))
  expect(struck.length).toBeGreaterThan(30)
  expect(struck.length).toBeLessThan(90)
  expect(struckOf(planOf(1))).toEqual(struck)
  expect(struckOf(planOf(2))).not.toEqual(struck)
})

test('one rule more does not change the lots of those before it', () => {
  const rule = {fault: busy, probability: 0.3}
  const other = {match: {path: '/never'}, fault: {kind: 'lie'} as const}
  expect(struckOf({seed: 4, requests: [rule, other]})).toEqual(
    struckOf({seed: 4, requests: [rule]}),
  )
})

test('a rule strikes what it matches, and no more often than it says', () => {
  const drawn = draw({
    seed: 1,
    requests: [{match: {method: 'post', path: '/emails'}, fault: busy, times: 2}],
  })
  const asked = [
    ['GET', '/emails'],
    ['POST', '/contacts'],
    ['POST', '/emails'],
    ['POST', '/emails/batch'],
    ['POST', '/emails'],
  ] as const
  expect(asked.map(([method, path]) => drawn.forRequest(method, path).fault?.kind)).toEqual([
    undefined,
    undefined,
    'status',
    'status',
    undefined,
  ])
  expect(drawn.counts().requests).toEqual([{matched: 3, struck: 2}])
})

test('latencies add up with whatever else befalls a request', () => {
  const slow = {fault: {kind: 'latency', ms: 100}} as const
  const {waitMs, fault} = draw({seed: 1, requests: [slow, {fault: busy}, slow]}).forRequest(
    'GET',
    '/',
  )
  expect(waitMs).toBeGreaterThan(0)
  expect(waitMs).toBeLessThanOrEqual(200)
  expect(fault).toEqual({...busy, isCarriedOut: false})
})

test('webhooks come late, again, or not at all', () => {
  const delays = (...faults: NonNullable<FaultPlanInput['webhooks']>) =>
    draw({seed: 3, webhooks: faults}).forWebhook('/api/webhooks/sanity')
  expect(delays()).toEqual([0])
  expect(delays({fault: {kind: 'lose'}})).toEqual([])
  expect(delays({fault: {kind: 'repeat', copies: 2}})).toEqual([0, 0, 0])
  const [late = 0, again] = delays({fault: {kind: 'delay', ms: 500}}, {fault: {kind: 'repeat'}})
  expect(late).toBeGreaterThan(0)
  expect(again).toBe(late)
})

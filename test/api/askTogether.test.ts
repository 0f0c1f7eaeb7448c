import {expect, test} from 'vitest'

import {askTogether} from '../../api/_server/askTogether.js'

/** A question that is answered when the test says so; each asking counts. */
function openQuestion() {
  const asked: PromiseWithResolvers<number>[] = []
  return {
    asked,
    ask: async () => {
      const answer = Promise.withResolvers<number>()
      asked.push(answer)
      return await answer.promise
    },
  }
}

const settled = async () => await new Promise((resolve) => setImmediate(resolve))

test('nobody gets an answer to what was asked before they came', async () => {
  const together = askTogether<number>()
  const {asked, ask} = openQuestion()
  const first = together('brand', ask)
  const late = together('brand', ask)
  expect(asked).toHaveLength(1)
  asked[0]?.resolve(1)
  expect(await first).toBe(1)
  await settled()
  asked[1]?.resolve(2)
  expect(await late).toBe(2)
})

test('a crowd that waits is answered by one asking', async () => {
  const together = askTogether<number>()
  const {asked, ask} = openQuestion()
  const first = together('brand', ask)
  const crowd = Array.from({length: 50}, async () => await together('brand', ask))
  asked[0]?.resolve(1)
  await first
  await settled()
  asked[1]?.resolve(2)
  expect(new Set(await Promise.all(crowd))).toEqual(new Set([2]))
  expect(asked).toHaveLength(2)
})

test('other questions do not wait', async () => {
  const together = askTogether<number>()
  const one = openQuestion()
  const other = openQuestion()
  void together('one', one.ask)
  const answer = together('other', other.ask)
  other.asked[0]?.resolve(7)
  expect(await answer).toBe(7)
})

test('an asking that fails fails for those it was asked for, and for no one after them', async () => {
  const together = askTogether<number>()
  const {asked, ask} = openQuestion()
  const first = together('brand', ask)
  const late = together('brand', ask)
  asked[0]?.reject(new Error('broken'))
  await expect(first).rejects.toThrow('broken')
  await settled()
  asked[1]?.resolve(2)
  expect(await late).toBe(2)
  await settled()
  const next = together('brand', ask)
  expect(asked).toHaveLength(3)
  asked[2]?.resolve(3)
  expect(await next).toBe(3)
})

test('who has waited too long for one that hangs asks anew, and whoever comes then waits for that', async () => {
  const together = askTogether<number>(1)
  const {asked, ask} = openQuestion()
  const hanging = together('brand', ask)
  const late = together('brand', ask)
  await expect.poll(() => asked.length).toBe(2)
  asked[1]?.resolve(2)
  expect(await late).toBe(2)
  asked[0]?.resolve(1)
  expect(await hanging).toBe(1)
})

import {inspect} from 'node:util'

import {expect, test} from 'vitest'

import {errorForLog} from '../../api/_server/errorForLog.js'

/** As the clients of others throw them: with all that was said hanging on them. */
function quoting(text: string): Error {
  const error = new Error(`refused: ${text}`, {cause: new Error(`because of ${text}`)})
  return Object.assign(error, {responseBody: text, response: {body: text}})
}

const address = 'kari@example.com'
const token = 'eyJhbGciOiJkaXIifQ..abcdefgh.ijklmnop.qrstuvwx'

test('what the host logs of a bug holds where it is, and no address, token or answer of others', () => {
  const logged = inspect(errorForLog(quoting(`${address} k•••@example.com /api/case?t=${token} x`)))
  expect(logged).toContain('refused: ••• ••• /api/case?t=••• x')
  expect(logged).toContain('because of')
  expect(logged).toContain('errorForLog.test.ts')
  expect(logged).not.toMatch(/example|eyJ|response/)
})

test('a long answer is not logged whole', () => {
  expect(inspect(errorForLog(quoting('x'.repeat(100_000)))).length).toBeLessThan(6000)
})

test('what is thrown and no error is one in the log', () => {
  expect(errorForLog(`lost ${address}`)).toMatchObject({name: 'Error', message: 'lost •••'})
})

import {expect, test} from 'vitest'

import {checkDeskGrant} from '../../../core/desk/checkDeskGrant.js'
import {deskRequestSchema, openDeskGrant, type DeskGrant} from '../../../core/desk/deskGrant.js'

const now = new Date('2026-11-22T06:00:00Z')
const asked = {controllerId: 'drift', language: 'nb', format: 'pdf'} as const
const bytes = (first: number) => Uint8Array.from({length: 48}, (_, index) => first + index)

async function granted(change: Partial<DeskGrant> = {}) {
  const {grant, request} = await openDeskGrant('record', asked, bytes(1))
  const stored = {...grant, _rev: 'r1', _createdAt: now.toISOString(), ...change}
  return {request, stored}
}

const at = (seconds: number) => new Date(now.getTime() + seconds * 1000)

test('a grant holds neither the secret nor the arguments, and its id is a private one', async () => {
  const {request, stored} = await granted()
  expect(stored._id).toMatch(/^deskGrant\.[0-9a-f]{32}$/)
  expect(JSON.stringify(stored)).not.toContain(request.secret)
  expect(JSON.stringify(stored)).not.toContain('drift')
  expect(deskRequestSchema.parse(request)).toEqual(request)
})

test('who reads a grant cannot try out what its arguments may have been', async () => {
  const first = await openDeskGrant('lookUpOptOut', {address: 'a@example.com'}, bytes(1))
  const second = await openDeskGrant('lookUpOptOut', {address: 'a@example.com'}, bytes(2))
  expect(first.grant.argumentsHash).not.toBe(second.grant.argumentsHash)
})

test('a grant serves the request it was made for, whatever the order of the arguments', async () => {
  const {request, stored} = await granted()
  expect(await checkDeskGrant(request, stored, now)).toEqual({state: 'valid'})
  const turned = {...request, arguments: {format: 'pdf', language: 'nb', controllerId: 'drift'}}
  expect(await checkDeskGrant(turned, stored, now)).toEqual({state: 'valid'})
})

test('another secret, command or argument is not what was granted', async () => {
  const {request, stored} = await granted()
  const {request: other} = await openDeskGrant('record', asked, bytes(2))
  const wrong = {state: 'refused', reason: 'wrong'}
  for (const forged of [
    {...request, secret: other.secret},
    {...request, command: 'openCase'},
    {...request, arguments: {...asked, controllerId: 'web'}},
    {...request, arguments: {...asked, format: 'csv'}},
    {...request, arguments: undefined},
  ]) {
    expect(await checkDeskGrant(forged, stored, now)).toEqual(wrong)
  }
  expect(await checkDeskGrant(request, undefined, now)).toEqual(wrong)
})

test('a grant lasts a minute and is taken once, which only who knows its secret is told', async () => {
  const {request, stored} = await granted()
  expect(await checkDeskGrant(request, stored, at(60))).toEqual({state: 'valid'})
  const expired = {state: 'refused', reason: 'expired'}
  expect(await checkDeskGrant(request, stored, at(61))).toEqual(expired)
  expect(await checkDeskGrant(request, stored, at(-31))).toEqual(expired)
  const unread = {...stored, _createdAt: 'soon'}
  expect(await checkDeskGrant(request, unread, now)).toEqual(expired)
  const taken = {...stored, takenAt: now.toISOString()}
  expect(await checkDeskGrant(request, taken, at(5))).toEqual({state: 'refused', reason: 'taken'})
  const guessed = {...request, secret: 'x'.repeat(43)}
  expect(await checkDeskGrant(guessed, taken, at(61))).toEqual({state: 'refused', reason: 'wrong'})
})

test('a grant takes its randomness from whoever makes it', async () => {
  const first = await openDeskGrant('record', asked, bytes(1))
  const second = await openDeskGrant('record', asked, bytes(2))
  expect(first.request.secret).not.toBe(second.request.secret)
  expect(first.grant._id).not.toBe(second.grant._id)
  await expect(openDeskGrant('record', asked, new Uint8Array(16))).rejects.toThrow(
    '48 random bytes',
  )
})

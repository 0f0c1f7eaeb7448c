import {expect, test} from 'vitest'

import {supplierMessage} from '../../../core/optOut/supplierMessage.js'

const entry = {
  _id: `optOut.${'a1'.repeat(16)}.email.klinikk24.nytt`,
  brand: 'klinikk24',
  newsletter: 'nytt',
  channel: 'email',
  recordedAt: '2026-11-08T12:00:00.000Z',
  source: 'one-click',
} as const

test('a supplier is told who gets what no more, and nothing else', async () => {
  const {id, body} = await supplierMessage(entry, 'o+la@example.com')
  expect(JSON.parse(body)).toEqual({
    type: 'opt-out',
    id,
    address: 'o+la@example.com',
    brand: 'klinikk24',
    newsletter: 'nytt',
    channel: 'email',
    recordedAt: '2026-11-08T12:00:00.000Z',
    source: 'one-click',
  })
  expect(body).not.toContain('a1a1')
})

test('an entry is told under one id each time, and one that was recorded anew under another', async () => {
  const {id} = await supplierMessage(entry, 'o+la@example.com')
  expect((await supplierMessage({...entry}, 'o+la@example.com')).id).toBe(id)
  const others = [
    {...entry, recordedAt: '2026-12-08T12:00:00.000Z'},
    {...entry, _id: entry._id.replace('nytt', 'tilbud')},
  ]
  const ids = await Promise.all(others.map((other) => supplierMessage(other, 'o+la@example.com')))
  expect(new Set([id, ...ids.map((each) => each.id)]).size).toBe(3)
})

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

test('of coming back and of forgetting a supplier is told in the same shape, under other ids', async () => {
  const undoneAt = '2026-11-09T12:00:00.000Z'
  const told = await Promise.all(
    (['opt-out', 'opt-in', 'forget'] as const).map((type) =>
      supplierMessage({...entry, undoneAt}, 'ola@example.com', type),
    ),
  )
  const [out, back, forget] = told.map(({body}): unknown => JSON.parse(body))
  const [outId, backId, forgetId] = told.map(({id}) => id)
  const same = {
    address: 'ola@example.com',
    brand: 'klinikk24',
    newsletter: 'nytt',
    channel: 'email',
  }
  const left = {...same, recordedAt: entry.recordedAt, source: 'one-click'}
  expect(out).toEqual({...left, type: 'opt-out', id: outId})
  expect(back).toEqual({
    ...same,
    type: 'opt-in',
    id: backId,
    recordedAt: undoneAt,
    source: 'undo-link',
  })
  expect(forget).toEqual({...left, type: 'forget', id: forgetId})
  expect(new Set([outId, backId, forgetId]).size).toBe(3)
})

import {expect, test, vi} from 'vitest'

import {openCell} from '../../../plugins/privacyNotices/content/openCell.js'

function ticking() {
  const listeners = new Set<() => void>()
  return {
    tick: () => {
      for (const listener of listeners) listener()
    },
    ticks: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    count: () => listeners.size,
  }
}

test('nothing is read before somebody looks, and nothing after everybody left', async () => {
  const clock = ticking()
  const read = vi.fn(async () => 'text')
  const cell = openCell(read, (listener) => {
    const stop = clock.ticks(listener)
    return () => void stop()
  })
  expect(read).not.toHaveBeenCalled()
  const stop = cell.watch(() => {})
  await vi.waitFor(() => expect(cell.current()).toEqual({state: 'read', value: 'text'}))
  stop()
  expect(clock.count()).toBe(0)
})

test('a change during a reading is read once more', async () => {
  const clock = ticking()
  const answers = ['old', 'new']
  const cell = openCell(
    async () => answers.shift() ?? 'too often',
    (listener) => {
      const stop = clock.ticks(listener)
      return () => void stop()
    },
  )
  cell.watch(() => {})
  clock.tick()
  clock.tick()
  await vi.waitFor(() => expect(cell.current()).toEqual({state: 'read', value: 'new'}))
})

test('a change during a reading that fails is read once more all the same', async () => {
  const clock = ticking()
  const answers = [Promise.reject(new Error('no answer')), Promise.resolve('new')]
  const cell = openCell(
    () => answers.shift() ?? Promise.resolve('too often'),
    (listener) => {
      const stop = clock.ticks(listener)
      return () => void stop()
    },
  )
  cell.watch(() => {})
  clock.tick()
  await vi.waitFor(() => expect(cell.current()).toEqual({state: 'read', value: 'new'}))
})

test('a reading that fails later keeps showing what is known', async () => {
  const clock = ticking()
  let isDown = false
  const read = vi.fn(async () => {
    if (isDown) throw new Error('no answer')
    return 'text'
  })
  const cell = openCell(read, (listener) => {
    const stop = clock.ticks(listener)
    return () => void stop()
  })
  cell.watch(() => {})
  await vi.waitFor(() => expect(cell.current().state).toBe('read'))
  isDown = true
  clock.tick()
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2))
  expect(cell.current()).toEqual({state: 'read', value: 'text'})
})

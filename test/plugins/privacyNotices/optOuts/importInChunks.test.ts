import {expect, test} from 'vitest'

import type {ImportedOptOut} from '../../../../core/optOut/importedOptOuts.js'
import {
  importInChunks,
  type ImportProgress,
} from '../../../../plugins/privacyNotices/optOuts/importInChunks.js'

/** Rows of a file; each third row of it was empty. */
const rows = Array.from({length: 250}, (_, index) => ({
  row: index * 3 + 2,
  optOut: {address: `person-${index}@example.com`, brand: 'klinikk24'},
}))

test('rows are sent a hundred at a time, and what is refused is told by its row in the file', async () => {
  const sizes: number[] = []
  const told: ImportProgress[] = []
  await importInChunks(
    rows,
    async (chunk) => {
      sizes.push(chunk.length)
      const refused = [{row: 5, reason: 'no such newsletter'}]
      return {recorded: chunk.length - 3, known: 2, refused}
    },
    (progress) => told.push(progress),
    () => false,
  )
  expect(sizes).toEqual([100, 100, 50])
  expect(told.map(({sent}) => sent)).toEqual([0, 100, 200, 250, 250])
  expect(told.at(-1)).toEqual({
    sent: 250,
    total: 250,
    recorded: 241,
    known: 6,
    refused: [14, 314, 614].map((row) => ({row, reason: 'no such newsletter'})),
    state: 'done',
  })
})

test('an import stops at the first call that is not answered, and says how far it got', async () => {
  const calls: ImportedOptOut[][] = []
  const told: ImportProgress[] = []
  await importInChunks(
    rows,
    async (chunk) => {
      calls.push(chunk)
      return calls.length === 1 ? {recorded: 100, known: 0, refused: []} : undefined
    },
    (progress) => told.push(progress),
    () => false,
  )
  expect(calls).toHaveLength(2)
  expect(told.at(-1)).toMatchObject({sent: 100, recorded: 100, state: 'stopped'})
})

test('whoever stops an import sends nothing more', async () => {
  let calls = 0
  const told: ImportProgress[] = []
  await importInChunks(
    rows,
    async () => {
      calls += 1
      return {recorded: 100, known: 0, refused: []}
    },
    (progress) => told.push(progress),
    () => calls > 0,
  )
  expect(calls).toBe(1)
  expect(told.at(-1)).toMatchObject({sent: 100, state: 'stopped'})
})

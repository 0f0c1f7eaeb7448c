import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, afterEach, expect, test} from 'vitest'

import {folderSealedFiles} from '../../api/_server/export/folderSealedFiles.js'
import {readSealedRecords, writeSealedRecords} from '../../api/_server/export/sealedRecords.js'
import {searchSource, type SourceSearch} from '../../api/_server/export/searchSource.js'
import {
  FactNeeded,
  isPortable,
  SeveralPeople,
  type PersonalDataSource,
} from '../../core/export/personalDataSource.js'
import {SourceFailure} from '../../core/export/sourceFailure.js'
import {newEntryKey} from '../../core/subject/sealText.js'
import {record} from './exportContent.js'
import {subject} from './startTestSource.js'

const directory = mkdtempSync(join(tmpdir(), 'searched-'))
const files = folderSealedFiles(directory)
const {key} = await newEntryKey('A'.repeat(43))
const holds = {nb: 'Timer', nn: 'Timar', da: 'Tider', sv: 'Tider', en: 'Bookings'}

afterAll(() => rmSync(directory, {recursive: true, force: true}))
afterEach(async () => {
  for (const name of readdirSync(directory)) await files.remove(name)
})

async function search(collect: PersonalDataSource['collect'], change: Partial<SourceSearch> = {}) {
  const source = {name: 'booking', organisation: 'Timer AS', holds, collect}
  return await searchSource(source, subject, {
    now: new Date('2026-11-22T03:06:00Z'),
    writePart: (part, records) => writeSealedRecords(files, key, part, records),
    removePart: (part) => files.remove(part),
    partName: (attempt) => `part-${attempt}`,
    isKept: () => true,
    ...change,
  })
}

const nothing = {recordCount: 0, types: [], part: null}
const many = Array.from({length: 2000}, (_, index) => record({time: `time ${index}`}))

test('what a source gives is kept as it gave it, in the person’s language', async () => {
  const {section} = await search(async function* () {
    yield* many
  })
  expect(section).toMatchObject({state: 'found', holds: 'Timer', recordCount: 2000, part: 'part-1'})
  const kept: unknown[] = []
  for await (const each of readSealedRecords(files, key, 'part-1')) kept.push(each)
  expect(kept).toEqual(many)
})

test.each([
  ['that knows several people', new SeveralPeople(), 'several'],
  ['that needs a fact', new FactNeeded(), 'needsFact'],
  ['that refuses', new SourceFailure('refused', {isPassing: false}), 'failed'],
] as const)(
  'a source %s is asked once, and nothing it had given is kept',
  async (_, error, state) => {
    let asked = 0
    const {section} = await search(async function* () {
      asked += 1
      yield* many
      throw error
    })
    expect(section).toMatchObject({state, ...nothing})
    expect(asked).toBe(1)
    expect(readdirSync(directory)).toEqual([])
  },
)

test('a source that fails three times is failed, and nothing of any try is kept', async () => {
  let asked = 0
  const {section, message} = await search(async function* () {
    asked += 1
    yield* many
    throw new Error(`no route for ${subject.address}`)
  })
  expect(section).toMatchObject({state: 'failed', ...nothing})
  expect(asked).toBe(3)
  expect(message).toContain('no route')
  expect(message).not.toContain('ola@')
  expect(readdirSync(directory)).toEqual([])
})

test('a source that breaks off and then gives all is found, and only the whole is kept', async () => {
  let asked = 0
  const {section} = await search(async function* () {
    asked += 1
    yield* many.slice(0, 1500)
    if (asked === 1) throw new Error('cut off')
    yield* many.slice(1500)
  })
  expect(section).toMatchObject({state: 'found', recordCount: 2000, part: 'part-2'})
  expect(readdirSync(directory)).toEqual(['part-2'])
})

test.each([
  ['before the first record', 0],
  ['in the middle', 1500],
])('a source that falls silent %s is given up and told to stop', async (_, given) => {
  let told: AbortSignal | undefined
  let asked = 0
  const {section, message} = await search(
    async function* (_subject, signal) {
      told = signal
      asked += 1
      yield* many.slice(0, given)
      await new Promise(() => undefined)
    },
    {silenceMs: 30},
  )
  expect(section).toMatchObject({state: 'failed', ...nothing})
  expect(message).toContain('said nothing')
  expect(told?.aborted).toBe(true)
  expect(asked).toBe(1)
  expect(readdirSync(directory)).toEqual([])
})

test('a source that gives something else than records is failed, and none of it is kept', async () => {
  const {section} = await search(async function* () {
    yield record({a: '1'})
    yield {...record({a: '2'}), basis: Reflect.get({}, 'basis')}
  })
  expect(section).toMatchObject({state: 'failed', ...nothing})
  expect(readdirSync(directory)).toEqual([])
})

test('a source whose every record is left out was found, and its part is removed', async () => {
  const {section} = await search(
    async function* () {
      yield record({a: '1'}, {isGivenByPerson: false})
    },
    {isKept: isPortable},
  )
  expect(section).toMatchObject({state: 'found', ...nothing})
  expect(readdirSync(directory)).toEqual([])
})

test('a source that gives nothing has searched and found nothing', async () => {
  const {section} = await search(async function* () {
    yield* []
  })
  expect(section).toMatchObject({state: 'nothing', ...nothing})
  expect(readdirSync(directory)).toEqual([])
})

test('a part that cannot be written is no fault of the source’s: the whole is collected anew', async () => {
  const full = new Error('the disk is full')
  const collecting = search(
    async function* () {
      yield* many
    },
    {writePart: () => Promise.reject(full)},
  )
  await expect(collecting).rejects.toBe(full)
})

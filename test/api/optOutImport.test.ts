import {execFile} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'

import {expect, test} from 'vitest'

import {importOptOuts} from '../../scripts/importOptOuts.js'
import {useIncomingStack} from './startIncomingStack.js'

const {started, writes, ledger, settled} = useIncomingStack()
const stack = await started

let count = 0
function fileOf(rows: readonly string[], heading = 'address,brand,newsletter,channel,on'): string {
  count += 1
  const path = join(stack.directory, `opt-outs-${count}.csv`)
  writeFileSync(path, `${[heading, ...rows].join('\n')}\n`)
  return path
}

async function run(file: string, isDryRun = false) {
  const lines: string[] = []
  const counts = await importOptOuts(stack.services, {file, isDryRun}, (line) => lines.push(line))
  return {counts, told: lines.join('\n')}
}

test('opt-outs of a file are in the ledger as of their day, and reach the lists', async () => {
  await stack.addContact('file-1@example.com')
  const {counts} = await run(
    fileOf([
      'File-1@example.com,klinikk24,nytt,,2025-03-31',
      'file-2@example.com,fit24,,,',
      'file-3@example.com,*,,email,',
      'file-4@example.com,klinikk24,,post,',
    ]),
  )
  expect(counts).toMatchObject({rows: 4, recorded: 4, known: 0, invalid: 0, pending: 0})
  expect(await ledger()).toEqual([
    'fit24/* email import',
    'fit24/* email import',
    'klinikk24/* email import',
    'klinikk24/* post import',
    'klinikk24/nytt email import',
    'magy-media/* email import',
  ])
  const entry = (await stack.ledger()).find(({newsletter}) => newsletter === 'nytt')
  expect(entry?.happenedAt).toBe('2025-03-31T00:00:00.000Z')
  expect(Date.parse(entry?.recordedAt ?? '')).toBeGreaterThan(Date.parse('2026-01-01'))
  expect(await stack.leftTopics('file-1@example.com')).toEqual(['t-k24-nytt'])
})

test('what the ledger holds already is counted and not written again', async () => {
  const rows = ['same@example.com,klinikk24,,,', 'same@example.com,klinikk24,nytt,,']
  expect((await run(fileOf(rows))).counts).toMatchObject({recorded: 1, known: 1})
  await settled()
  const before = writes()
  expect((await run(fileOf(rows))).counts).toMatchObject({recorded: 0, known: 2})
  expect(writes()).toBe(before)
})

test('who came back after the day of a row stays', async () => {
  const file = ['back@example.com,klinikk24,nytt,,2025-03-31']
  await run(fileOf(file))
  const [entry] = await stack.ledger()
  const undoneAt = stack.clock.now().toISOString()
  await stack.client.patch(entry?._id ?? '', {set: {undoneAt}}).commit({visibility: 'sync'})
  expect((await run(fileOf(file))).counts).toMatchObject({recorded: 0, known: 1})
  expect((await stack.ledger())[0]?.undoneAt).toBe(undoneAt)
})

test('wrong rows are named by line and reason, never by a cell, and the others go on', async () => {
  const file = fileOf([
    'klinikk24,wrong-1@example.com,,,',
    'right@example.com,klinikk24,,,',
    'wrong-2@example.com,klinikk24,trening,,2026-02-30',
    'wrong-3@example.com,*,nytt,fax,2999-01-01',
    'wrong-4@example.com,klinikk24,nytt,sms,',
    'wrong-5@example.com,,,,',
  ])
  const {counts, told} = await run(file)
  expect(counts).toMatchObject({rows: 6, recorded: 1, invalid: 5})
  expect(told.split('\n').slice(0, 5)).toEqual([
    'line 2: the address is no e-mail address; the brand is unknown: there are fit24, klinikk24, magy-media',
    'line 4: the newsletter is none of that brand; the date is no date: expected 2025-03-31',
    'line 5: the channel is none of email, sms, phone, post; a newsletter needs the brand it is of; the date lies in the future',
    'line 6: the newsletter is not sent that way but: email',
    'line 7: no brand is named',
  ])
  expect(told).not.toContain('@')
  expect(JSON.parse(readFileSync(`${file}.progress`, 'utf8'))).toEqual({
    into: 'demo/production',
    lastLine: 7,
    failed: [2, 4, 5, 6, 7],
  })
})

test('an interrupted run goes on where it was, and a list that fails is no failure of the row', async () => {
  const rows = [1, 2, 3].map((row) => `again-${row}@example.com,klinikk24,nytt,,`)
  const file = fileOf(rows)
  writeFileSync(
    `${file}.progress`,
    JSON.stringify({into: 'demo/production', lastLine: 3, failed: [2]}),
  )
  await stack.addContact('again-1@example.com')
  const path = '/contacts/again-1%40example.com/topics'
  await stack.addFault({match: {method: 'PATCH', path}, kind: 'server_error'})
  const {counts, told} = await run(file)
  expect(counts).toMatchObject({rows: 3, skipped: 1, recorded: 2, failed: 0, pending: 1})
  expect(told).toContain('of 1 a list has yet to follow')
  expect(existsSync(`${file}.progress`)).toBe(false)
})

test('rows that are done in one dataset are not done in another: where it goes on, it says so', async () => {
  const file = fileOf(['elsewhere-1@example.com,klinikk24,,,', 'elsewhere-2@example.com,fit24,,,'])
  const progress = {into: 'abc123/production', lastLine: 2, failed: []}
  writeFileSync(`${file}.progress`, JSON.stringify(progress))
  await expect(run(file)).rejects.toThrow(
    'is of an import into abc123/production, and this one goes into demo/production',
  )
  expect(writes()).toBe(0)
})

test('a dry run reads and counts, and changes nothing', async () => {
  const file = fileOf(
    ['dry@example.com;klinikk24;2025-03-31', 'no;klinikk24;'],
    'Address;Brand;Date',
  )
  const {counts, told} = await run(file, true)
  expect(counts).toMatchObject({recorded: 1, invalid: 1})
  expect(told).toContain('Nothing was changed')
  expect(writes()).toBe(0)
  expect(existsSync(`${file}.progress`)).toBe(false)
})

test.each([
  ['address,newsletter\n', /"brand" is missing/],
  ['address,brand,on,date\n', /"on" stands twice/],
  ['', /empty/],
])('a file that is none is refused: %j', async (text, problem) => {
  const file = fileOf([])
  writeFileSync(file, text)
  await expect(run(file)).rejects.toThrow(problem)
})

test('the command line tells its columns and takes a file', {timeout: 60_000}, async () => {
  const command = async (...args: string[]) => {
    const root = join(import.meta.dirname, '..', '..')
    const all = ['--import', 'tsx', join(root, 'scripts', 'optOuts.ts'), ...args]
    return await promisify(execFile)(process.execPath, all, {cwd: root, env: {...process.env}})
  }
  expect((await command('--help')).stdout).toMatch(/brand .*\* for every brand/)
  const file = fileOf(['cli@example.com,klinikk24,nytt,,'])
  expect((await command('import', file)).stdout).toMatch(/1 rows: 1 recorded/)
  expect(await ledger()).toEqual(['klinikk24/nytt email import'])
  await expect(command('export', file)).rejects.toMatchObject({code: 1})
  const settings = join(stack.directory, 'half.env')
  writeFileSync(settings, 'SANITY_PROJECT_ID=abc123\n')
  for (const env of [['--env', settings], [`--env=${settings}`]]) {
    const half = command('import', file, '--dry-run', ...env)
    await expect(half).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Missing settings: [^\n]*\n$/),
    })
  }
})

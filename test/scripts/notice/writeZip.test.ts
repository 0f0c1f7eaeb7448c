import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, expect, test, vi} from 'vitest'

import {readZip} from '../../../core/archive/readZip.js'
import {writeZip} from '../../../scripts/notice/writeZip.js'

const folder = mkdtempSync(join(tmpdir(), 'zip-'))
const file = join(folder, 'a.zip')
const bytes = new TextEncoder().encode('a')
const entries = [
  {path: 'a/b.txt', bytes, at: '2026-03-29T01:30:00.000Z'},
  {path: 'c.txt', bytes, at: '2025-12-31T23:30:00.000Z'},
]

afterAll(() => rmSync(folder, {recursive: true}))

test('the same entries give the same bytes in every time zone', async () => {
  const written: Buffer[] = []
  for (const timeZone of ['UTC', 'Europe/Oslo', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    vi.stubEnv('TZ', timeZone)
    await writeZip(file, entries)
    written.push(readFileSync(file))
  }
  for (const other of written) expect(other).toEqual(written[0])
  const read = await readZip(new Uint8Array(readFileSync(file)))
  expect([...(read?.keys() ?? [])]).toEqual(['a/b.txt', 'c.txt'])
})

test('a write that fails leaves what was there, and no part of a file', async () => {
  writeFileSync(file, 'before')
  const wrong = [...entries, {path: 'd.txt', bytes, at: 'never'}]
  await expect(writeZip(file, wrong)).rejects.toThrow('Invalid modification date.')
  expect(readFileSync(file, 'utf8')).toBe('before')
  expect(readdirSync(folder)).toEqual(['a.zip'])
})

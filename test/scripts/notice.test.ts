import {execFile} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

import {afterAll, expect, test} from 'vitest'
import * as z from 'zod'

import {readZip} from '../../core/archive/readZip.js'
import {versionId} from '../../core/stamp/noticeVersion.js'
import {startLocalStack} from '../localStack.js'

const stack = await startLocalStack({hasDemo: true})
const root = join(import.meta.dirname, '..', '..')
const timeout = 90_000
const name = {brand: 'glasoterapi', notice: 'privacy', language: 'nb'} as const
const hash = String((await stack.client.getDocument(versionId(name, 2)))?.['hash'])

afterAll(async () => await stack.close())

const fileIn = (file: string): string => join(stack.directory, file)

/** Runs Node in a process of its own. */
async function node(...args: string[]) {
  return await new Promise<{code: unknown; out: string; told: string}>((resolve) => {
    execFile(process.execPath, args, {cwd: root, env: {...process.env}}, (error, out, told) => {
      resolve({code: error ? error.code : 0, out, told})
    })
  })
}

/** Runs the command line as `npm run notice` does. */
async function notice(...args: string[]) {
  return await node('--no-regexp-tier-up', join(root, 'scripts', 'runNotice.mjs'), ...args)
}

async function unpack(file: string, folder: string): Promise<void> {
  const files = await readZip(new Uint8Array(readFileSync(file)))
  for (const [path, bytes] of files ?? []) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), bytes)
  }
}

const reportSchema = z.looseObject({
  holds: z.boolean(),
  heads: z.array(z.object({hash: z.string(), version: z.number().nullable()})),
})

test(
  'an archive file is written whole and verifies itself, with and without us',
  {timeout},
  async () => {
    const file = fileIn('glasoterapi.zip')
    const written = await notice('archive', 'glasoterapi', '-o', file)
    expect(written.code).toBe(0)
    expect(written.told).toMatch(/^Verifying 1 of \d: glasoterapi privacy nb, \d versions\.\n/)
    expect(written.out).toMatch(/glasoterapi\.zip: glasoterapi as of \d{4}-\d\d-\d\d, \d+ files\./)
    const folder = fileIn('unpacked')
    await unpack(file, folder)
    const script = join(folder, 'verify.mjs')
    expect(await node(script)).toMatchObject({code: 0, out: 'Everything holds.\n'})
    const verified = await notice('verify', file, '--json', '--head', hash)
    expect(verified.code).toBe(0)
    expect(reportSchema.parse(JSON.parse(verified.out))).toMatchObject({
      holds: true,
      heads: [{hash, version: 2}],
      state: 'holds',
    })
    const chain = join(folder, 'privacy/nb/chain.json')
    writeFileSync(chain, readFileSync(chain, 'utf8').replace('"summary": "', '"summary": "Ikke '))
    const doubted = await node(script)
    expect(doubted.code).toBe(1)
    expect(doubted.out).toContain('privacy/nb/chain.json is not as it was written')
    expect(doubted.out).toContain('privacy, nb, version 1: not its hash')
  },
)

test(
  'the archive of a brand is verified, also against a mailed hash and other keys',
  {timeout},
  async () => {
    const held = await notice('verify', 'glasoterapi', '--head', hash)
    expect(held).toMatchObject({code: 0, told: ''})
    expect(held.out).toContain('glasoterapi, privacy, nb: all 3 versions hold.')
    expect(held.out).toContain(`Version 2 has the mailed hash ${hash}.`)
    const keys = fileIn('public-keys.json')
    writeFileSync(keys, JSON.stringify({publicKeys: [{id: 'other', publicKey: 'A'.repeat(43)}]}))
    await stack.client.patch(versionId(name, 3)).set({summary: 'Noe annet.'}).commit()
    const [broken, unknown] = [
      await notice('verify', 'glasoterapi', '--head', 'f'.repeat(64)),
      await notice('verify', 'glasoterapi', '--json', '--keys', keys),
    ]
    expect(broken.code).toBe(1)
    expect(broken.out).toContain('version 3 does not hold: its dates, kind, summary or hash')
    expect(broken.out).toContain('No version has the mailed hash ffff')
    expect(unknown.code).toBe(1)
    expect(JSON.parse(unknown.out)).toMatchObject({
      holds: false,
      notices: [{verdict: {version: 1, reason: 'rewritten'}}],
    })
  },
)

test.each([
  [[], 'What is to be done?'],
  [['verify', 'nobody'], 'Nothing is stamped of "nobody".'],
  [['verify', 'glasoterapi', '--head', 'abc'], '--head: expected the 64 characters of a hash.'],
  [['archive', 'glasoterapi', '-o', 'x.pdf'], '-o needs FILE.zip.'],
  [['verify', 'glasoterapi', '--loud'], '--loud'],
])('wrong arguments %j are told with exit code 2', {timeout}, async (args, message) => {
  const {code, out, told} = await notice(...args)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(told).toContain(message)
  expect(told).not.toContain('    at ')
  expect(existsSync(join(root, 'x.pdf'))).toBe(false)
})

test('of sixty starts none breaks off', {timeout: 120_000}, async () => {
  for (let row = 0; row < 15; row += 1) {
    const ends = await Promise.all([1, 2, 3, 4].map(async () => await notice()))
    expect(ends.map(({code}) => code)).toEqual([2, 2, 2, 2])
  }
})

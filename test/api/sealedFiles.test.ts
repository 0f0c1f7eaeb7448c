import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, test} from 'vitest'

import {folderSealedFiles} from '../../api/_server/export/folderSealedFiles.js'
import {lakeSealedFiles} from '../../api/_server/export/lakeSealedFiles.js'
import {startExportStack, type ExportStack} from './startExportStack.js'

let stack: ExportStack
const directory = mkdtempSync(join(tmpdir(), 'sealed-'))

beforeAll(async () => {
  stack = await startExportStack()
})
afterAll(async () => {
  await stack.close()
  rmSync(directory, {recursive: true, force: true})
})

const stores = ['folder', 'Content Lake'] as const

function open(store: (typeof stores)[number]) {
  return store === 'folder' ? folderSealedFiles(directory) : lakeSealedFiles(stack.services)
}

test.each(stores)('what is written to the %s is read, until it is removed', async (store) => {
  const files = open(store)
  expect(await files.read('a-1')).toBeUndefined()
  await files.write('a-1', 'box æøå')
  expect(await files.read('a-1')).toBe('box æøå')
  await files.remove('a-1')
  expect(await files.read('a-1')).toBeUndefined()
})

test.each(stores)('a name that could leave the %s is refused', async (store) => {
  for (const name of ['../keys.json', 'a/b', '', 'A', '.draft']) {
    await expect(open(store).write(name, 'x')).rejects.toThrow('plain name')
  }
})

test('the folder holds no halves', async () => {
  const files = folderSealedFiles(directory)
  await Promise.all([files.write('one', 'x'.repeat(1e6)), files.write('two', 'y'.repeat(1e6))])
  expect(readdirSync(directory).toSorted()).toEqual(['one', 'two'])
})

test('a sealed document is kept from readers without a token', async () => {
  await lakeSealedFiles(stack.services).write('private-1', 'box')
  const {contentLake} = stack.services.settings
  const groq = encodeURIComponent('*[_type == "sealedFile"]')
  const url = `${contentLake.url}/data/query/${contentLake.dataset}?query=${groq}`
  const response = await fetch(url)
  expect(await response.text()).not.toContain('private-1')
})

test('what is too large for the Content Lake is refused before it is sent', async () => {
  const files = lakeSealedFiles(stack.services)
  await expect(files.write('large', 'x'.repeat(4_000_000))).rejects.toMatchObject({
    code: 'too_large',
  })
})

async function* pieces(count: number, isCutOff = false) {
  for (let index = 0; index < count; index += 1) yield new Uint8Array(1_000_000).fill(index)
  if (isCutOff) throw new Error('cut off')
}

test.each(stores)(
  'what streams to the %s is whole or not there, until it is removed',
  async (store) => {
    const files = open(store)
    await files.writeStream('s-1', pieces(6))
    await files.writeStream('s-2', pieces(1))
    await expect(files.writeStream('s-3', pieces(4, true))).rejects.toThrow('cut off')
    expect(await files.readStream('s-3')).toBeUndefined()
    const read: Uint8Array[] = []
    for await (const piece of (await files.readStream('s-1')) ?? []) read.push(piece)
    const whole = Buffer.concat(read)
    expect(whole.length).toBe(6_000_000)
    expect([whole[0], whole[2_999_999], whole[5_999_999]]).toEqual([0, 2, 5])
    await files.remove('s-2')
    expect(await files.readStream('s-2')).toBeUndefined()
    await files.removeAll('s-')
    expect(await files.readStream('s-1')).toBeUndefined()
    expect(
      await stack.client.fetch('count(*[_type == "sealedFile" && _id match "sealedFile.s-*"])'),
    ).toBe(0)
  },
)

import {makeZip} from 'client-zip'
import {expect, test} from 'vitest'

import {readZip} from '../../../core/archive/readZip.js'

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const entries = Object.entries(files).map(([name, input]) => ({name, input}))
  return new Uint8Array(await new Response(makeZip(entries)).arrayBuffer())
}

test('what is stored is read, names and texts in any alphabet', async () => {
  const read = await readZip(await zipOf({'a/blåbær.txt': 'søt', 'tom.txt': ''}))
  expect([...(read ?? [])].map(([path, bytes]) => [path, text(bytes)])).toEqual([
    ['a/blåbær.txt', 'søt'],
    ['tom.txt', ''],
  ])
})

test('a file that was packed again, deflated, is read too', async () => {
  // Made by a common packer: one entry `a.txt`, 40 times the letter a.
  const packed =
    'UEsDBBQAAAAIAAAAIVwlilvJBgAAACgAAAAFAAAAYS50eHRLTCQOAABQSwECFAMUAAAACAAAACFcJYpbyQYAAAAoAAAABQAAAAAAAAAAAAAAgAEAAAAAYS50eHRQSwUGAAAAAAEAAQAzAAAAKQAAAAAA'
  const read = await readZip(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)))
  expect(text(read?.get('a.txt'))).toBe('a'.repeat(40))
})

test('what is no such file, or only a part of one, is not read', async () => {
  const whole = await zipOf({'a.txt': 'a'.repeat(200), 'b.txt': 'b'})
  expect(await readZip(new Uint8Array())).toBeUndefined()
  expect(await readZip(new TextEncoder().encode('no archive '.repeat(20)))).toBeUndefined()
  expect(await readZip(whole.slice(0, -30))).toBeUndefined()
  expect(await readZip(whole.slice(100))).toBeUndefined()
})

test('a path that is there twice makes a file unreadable', async () => {
  const twice = makeZip([
    {name: 'a.txt', input: 'one'},
    {name: 'a.txt', input: 'two'},
  ])
  const bytes = new Uint8Array(await new Response(twice).arrayBuffer())
  expect(await readZip(bytes)).toBeUndefined()
})

import {assert, asyncProperty, nat} from 'fast-check'
import {expect, test} from 'vitest'

import {openSealedStream, sealStream} from '../../../core/subject/sealStream.js'
import {newEntryKey, openEntryKey} from '../../../core/subject/sealText.js'

const masterKey = 'A'.repeat(43)
const chunk = 65_536 + 16
const {key, wrappedKey} = await newEntryKey(masterKey)

function bytes(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({length}, (_, index) => (index * 31) % 251)
}

async function* pieces(whole: Uint8Array<ArrayBuffer>, size: number) {
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size)
}

async function gathered(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

async function sealed(whole: Uint8Array<ArrayBuffer>, name = 'file', size = 10_000) {
  return await gathered(sealStream(key, name, pieces(whole, size)))
}

async function opened(box: Uint8Array<ArrayBuffer>, name = 'file', size = 7_000) {
  const entryKey = await openEntryKey(masterKey, wrappedKey)
  return await gathered(openSealedStream(entryKey, name, pieces(box, size)))
}

test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])(
  '%i bytes come out as they went in, whatever pieces they come in',
  async (length) => {
    const whole = bytes(length)
    for (const size of [3, 9_999, 300_000]) {
      expect(Buffer.compare(await opened(await sealed(whole, 'file', size)), whole)).toBe(0)
    }
  },
)

test('what is sealed twice is never the same', async () => {
  expect(Buffer.compare(await sealed(bytes(10)), await sealed(bytes(10)))).not.toBe(0)
})

test('a file that is cut off anywhere is refused, between chunks too', async () => {
  const box = await sealed(bytes(200_000))
  for (const end of [0, 3, 7, 8, 7 + chunk, 7 + 2 * chunk, 7 + 3 * chunk, box.length - 1]) {
    await expect(opened(box.slice(0, end))).rejects.toThrow('altered, cut off')
  }
})

test('chunks that change places are refused', async () => {
  const box = await sealed(bytes(200_000))
  const swapped = box.slice()
  swapped.set(box.slice(7 + chunk, 7 + 2 * chunk), 7)
  swapped.set(box.slice(7, 7 + chunk), 7 + chunk)
  await expect(opened(swapped)).rejects.toThrow('altered, cut off')
})

test('a chunk that is left out or comes twice is refused', async () => {
  const box = await sealed(bytes(200_000))
  const head = box.slice(0, 7)
  const without = Buffer.concat([head, box.slice(7 + chunk)])
  const twice = Buffer.concat([box.slice(0, 7 + chunk), box.slice(7)])
  await expect(opened(new Uint8Array(without))).rejects.toThrow('altered, cut off')
  await expect(opened(new Uint8Array(twice))).rejects.toThrow('altered, cut off')
})

test('a file under another name, and a chunk of another file, are refused', async () => {
  const one = await sealed(bytes(200_000), 'one')
  const other = await sealed(bytes(200_000), 'other')
  await expect(opened(one, 'other')).rejects.toThrow('altered, cut off')
  const mixed = one.slice()
  mixed.set(other.slice(7 + chunk, 7 + 2 * chunk), 7 + chunk)
  await expect(opened(mixed, 'one')).rejects.toThrow('altered, cut off')
})

test('a bit that is turned anywhere is noticed', async () => {
  const box = await sealed(bytes(100_000))
  await assert(
    asyncProperty(nat(box.length - 1), nat(7), async (at, bit) => {
      const altered = box.slice()
      altered[at] = (altered[at] ?? 0) ^ (1 << bit)
      await expect(opened(altered)).rejects.toThrow('altered, cut off')
    }),
    {numRuns: 60},
  )
})

test('another master key opens nothing', async () => {
  await expect(openEntryKey('B'.repeat(43), wrappedKey)).rejects.toThrow()
})

import {base64url} from 'jose'
import * as z from 'zod'

import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {assertFileName, type SealedFiles} from './sealedFiles.js'

/** The Content Lake takes 4 MB a mutation; the rest of one needs room too. */
const limitBytes = 3_500_000
/** So many bytes make a box within the limit. */
const partBytes = 2_600_000

const boxSchema = z.string().nullable()

/**
 * Sealed files as private documents, for where no store of files is set up. What streams lies in
 * several, and the document that says how many is written last: without it there is no such file.
 */
export function lakeSealedFiles(services: Services): SealedFiles {
  const idOf = (name: string): string => {
    assertFileName(name)
    return `sealedFile.${name}`
  }
  const create = async (_id: string, content: {box?: string; parts?: number}): Promise<void> => {
    const client = await services.contentLake()
    const document = {_id, _type: 'sealedFile', ...content}
    await client.create(document, {visibility: 'sync', returnDocuments: false})
  }
  const readBox = (id: string): Promise<string | null> =>
    services.query(boxSchema, '*[_id == $id][0].box', {id})
  const removeAll = async (query: string, params: Record<string, string>): Promise<void> => {
    const groq = `*[_type == 'sealedFile' && (${query})]._id`
    const ids = await services.query(z.array(z.string()), groq, params)
    if (ids.length === 0) return
    const client = await services.contentLake()
    // With their history: a box whose key was purged with its request's is to be no more than that.
    await client.mutate(ids.map((id) => ({delete: {id, purge: true}})))
  }
  return {
    async write(name, box) {
      if (box.length > limitBytes) {
        throw new Refusal('too_large', `A sealed file may hold at most ${limitBytes} bytes here.`, {
          details: {limitBytes},
        })
      }
      await create(idOf(name), {box})
    },
    async read(name) {
      return (await readBox(idOf(name))) ?? undefined
    },
    async writeStream(name, bytes) {
      const id = idOf(name)
      let parts = 0
      try {
        for await (const part of partsOf(bytes)) {
          await create(`${id}.${parts}`, {box: base64url.encode(part)})
          parts += 1
        }
      } catch (error) {
        await removeAll('_id in path($parts)', {parts: `${id}.*`})
        throw error
      }
      await create(id, {parts})
    },
    async readStream(name) {
      const id = idOf(name)
      const groq = '*[_id == $id][0].parts'
      const parts = await services.query(z.number().int().nullable(), groq, {id})
      if (parts === null) return undefined
      return (async function* () {
        for (let index = 0; index < parts; index += 1) {
          const box = await readBox(`${id}.${index}`)
          if (box === null) throw new Error('a part of a sealed file is missing')
          yield new Uint8Array(base64url.decode(box))
        }
      })()
    },
    async remove(name) {
      const id = idOf(name)
      await removeAll('_id == $id || _id in path($parts)', {id, parts: `${id}.*`})
    },
    async removeAll(beginning) {
      const id = idOf(beginning)
      await removeAll('string::startsWith(_id, $id)', {id})
    },
    async namesOlderThan(milliseconds) {
      const before = new Date((await services.now()).getTime() - milliseconds).toISOString()
      const groq = "*[_type == 'sealedFile' && _createdAt < $before]._id"
      const ids = await services.query(z.array(z.string()), groq, {before})
      // `sealedFile.`, the name, and for a part of it its number.
      return [...new Set(ids.map((id) => id.split('.')[1] ?? id))]
    },
  }
}

async function* partsOf(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const each of bytes) {
    for (let at = 0; at < each.length;) {
      const piece = each.subarray(at, at + partBytes - size)
      held.push(piece)
      size += piece.length
      at += piece.length
      if (size < partBytes) continue
      yield joined(held, size)
      held = []
      size = 0
    }
  }
  if (size > 0) yield joined(held, size)
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

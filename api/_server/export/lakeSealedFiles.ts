import * as z from 'zod'

import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {assertFileName, type SealedFiles} from './sealedFiles.js'

/** The Content Lake takes 4 MB a mutation; the rest of one needs room too. */
const limitBytes = 3_500_000

/** Sealed files as private documents, for what is small where no store of files is set up. */
export function lakeSealedFiles(services: Services): SealedFiles {
  const idOf = (name: string): string => {
    assertFileName(name)
    return `sealedFile.${name}`
  }
  return {
    async write(name, box) {
      if (box.length > limitBytes) {
        throw new Refusal('too_large', `A sealed file may hold at most ${limitBytes} bytes here.`, {
          details: {limitBytes},
        })
      }
      const client = await services.contentLake()
      await client.create(
        {_id: idOf(name), _type: 'sealedFile', box},
        {visibility: 'sync', returnDocuments: false},
      )
    },
    async read(name) {
      const groq = '*[_id == $id][0].box'
      const box = await services.query(z.string().nullable(), groq, {id: idOf(name)})
      return box ?? undefined
    },
    async remove(name) {
      const client = await services.contentLake()
      await client.delete(idOf(name))
    },
  }
}

import {join} from 'node:path'

import * as z from 'zod'

import {Refusal} from '../../core/refusal.js'
import {readJsonFile} from '../notice/readJsonFile.js'

const truthSchema = z.record(
  z.string(),
  z.object({
    elements: z.array(z.object({element: z.string(), value: z.string(), quote: z.string()})),
    defects: z.array(z.object({kind: z.string(), quote: z.string(), why: z.string()})),
  }),
)

/** What careful readers found in some notices, by the file's name without its end. */
export type Truth = z.infer<typeof truthSchema>

/** @throws Refusal `bad_request` where the folder has no such file, or it is no such list. */
export function readTruth(folder: string): Truth {
  const file = join(folder, 'truth.json')
  const read = truthSchema.safeParse(readJsonFile(file))
  if (read.success) return read.data
  throw new Refusal('bad_request', `${file}: expected notices with their elements and defects.`)
}

import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'

import * as z from 'zod'

import {Refusal} from '../core/refusal.js'

const progressSchema = z.strictObject({
  /** Project and dataset that the rows went into: done there is not done elsewhere. */
  into: z.string(),
  /** Every line up to this one is done, or among the failed. */
  lastLine: z.number().int().min(0),
  failed: z.array(z.number().int()),
})

/**
 * How far an import has come, in a file beside the one that is read: where it goes, and line numbers;
 * nothing of a person.
 */
export interface ImportProgress {
  isDone(line: number): boolean
  done(line: number): void
  failed(line: number): void
  /** Nothing is left to be done: the file goes. */
  finish(): void
}

/**
 * @param into project and dataset, `abc123/production`
 * @throws Refusal `bad_request` when the progress file is not one of ours, or of an import into another
 * dataset: what is done there would be left out here.
 */
export function openProgress(file: string, into: string): ImportProgress {
  const path = `${file}.progress`
  const known = existsSync(path) ? read(path) : {into, lastLine: 0, failed: []}
  if (known.into !== into) {
    throw new Refusal(
      'bad_request',
      `${path} is of an import into ${known.into}, and this one goes into ${into}: remove it to begin anew.`,
    )
  }
  let {lastLine} = known
  const failed = new Set(known.failed)
  const save = (line: number): void => {
    lastLine = Math.max(lastLine, line)
    writeFileSync(path, `${JSON.stringify({into, lastLine, failed: [...failed]})}\n`)
  }
  return {
    isDone: (line) => line <= lastLine && !failed.has(line),
    done(line) {
      failed.delete(line)
      save(line)
    },
    failed(line) {
      failed.add(line)
      save(line)
    },
    finish() {
      if (failed.size === 0) rmSync(path, {force: true})
    },
  }
}

function read(path: string): z.infer<typeof progressSchema> {
  try {
    return progressSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new Refusal('bad_request', `${path} cannot be read: remove it to begin anew.`, {cause})
  }
}

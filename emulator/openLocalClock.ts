import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

import * as z from 'zod'

import {Refusal} from '../core/refusal.js'
import {addDuration} from './addDuration.js'
import type {LocalClock} from './localClock.js'

const clockFile = z.object({offsetMilliseconds: z.number().int().nonnegative()})

/**
 * Opens the local stack's clock; what it was moved by is kept in `file`, when one is given, so that
 * a restart does not go back in time.
 *
 * `realNow` is the time it starts from, in milliseconds since 1970.
 *
 * @throws Refusal `bad_request` from `advance` on a bad duration, from `moveTo` on an earlier time.
 */
export function openLocalClock(file?: string, realNow: () => number = Date.now): LocalClock {
  let offset = file === undefined ? 0 : readOffset(file)
  const now = () => new Date(realNow() + offset)

  function moveTo(instant: Date): Date {
    const current = now()
    if (Number.isNaN(instant.getTime())) {
      throw new Refusal('bad_request', 'Expected an ISO 8601 instant such as 2026-11-08T12:00:00Z.')
    }
    if (instant < current) {
      throw new Refusal(
        'bad_request',
        `The local clock only goes forward: it is ${current.toISOString()}, asked for ${instant.toISOString()}.`,
      )
    }
    const moved = offset + instant.getTime() - current.getTime()
    if (file !== undefined) writeOffset(file, moved)
    offset = moved
    return instant
  }

  return {now, moveTo, advance: (duration) => moveTo(addDuration(now(), duration))}
}

function readOffset(file: string): number {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0
    throw error
  }
  return clockFile.parse(JSON.parse(text)).offsetMilliseconds
}

function writeOffset(file: string, offsetMilliseconds: number): void {
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(`${file}.new`, JSON.stringify({offsetMilliseconds}))
  renameSync(`${file}.new`, file)
}

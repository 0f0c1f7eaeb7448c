import {spawn} from 'node:child_process'
import {text} from 'node:stream/consumers'

import * as z from 'zod'

import {figureSchema, type Figure} from './measure.js'

const figuresSchema = z.array(figureSchema)

/**
 * Runs a bench in a process of its own: what one has loaded, set or warmed is no part of the next.
 *
 * @returns its figures; `undefined` where it broke, which it has said itself
 */
export async function runApart(name: string): Promise<Figure[] | undefined> {
  const script = new URL('runOne.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', script, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  const printed = await text(child.stdout)
  if ((await code) !== 0) return undefined
  return figuresSchema.parse(JSON.parse(printed.split('\n').findLast(Boolean) ?? ''))
}

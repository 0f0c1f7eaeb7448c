import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

import type {Figure} from './measure.js'

const script = fileURLToPath(new URL('exportProcess.ts', import.meta.url))
const goalMegabytes = 64
const rounds = 3

/**
 * How much more memory it takes to collect 100,000 records and to make JSON, CSV and ZIP of them
 * than a thousand: the highest resident memory of a process of its own each, least of three, as what
 * a process holds depends on when its garbage is collected.
 */
export async function benchExportMemory(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const step of ['collect', 'json', 'csv', 'zip'] as const) {
    const few = await leastOf(step, 1000)
    const many = await leastOf(step, 100_000)
    const value = many - few
    const name = `export ${step}, memory of 100,000 records over that of 1,000`
    const ok = value < goalMegabytes
    figures.push({name, value, unit: 'MB', baseline: null, ratio: null, goal: goalMegabytes, ok})
  }
  return figures
}

async function leastOf(step: string, count: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    least = Math.min(least, await peakOf(step, count))
  }
  return least
}

async function peakOf(step: string, count: number): Promise<number> {
  const process_ = spawn(process.execPath, ['--import', 'tsx', script, step, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  for await (const chunk of process_.stdout) output += String(chunk)
  const megabytes = Number(output)
  if (!Number.isFinite(megabytes) || output === '') throw new Error(`${step} gave no figure`)
  return megabytes
}

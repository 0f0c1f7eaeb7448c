import * as z from 'zod'

/** One figure, held to a goal: to a ratio where there is a baseline, else to the value itself. */
export const figureSchema = z
  .object({
    name: z.string(),
    value: z.number(),
    unit: z.string(),
    baseline: z.number().nullable(),
    ratio: z.number().nullable(),
    goal: z.number(),
    ok: z.boolean(),
  })
  .readonly()

export type Figure = z.infer<typeof figureSchema>

export type Measured<Made = unknown> = () => Made

interface Rounds<Made> {
  readonly rounds: number
  readonly warmUp?: number
  /** Tidies up after each turn, in time that does not count. */
  readonly afterwards?: (made: Awaited<Made>) => Promise<void>
}

/** Medians of two things measured in turns, so that a busy machine slows both alike. */
export async function alternate<One, Other>(
  one: Measured<One>,
  other: Measured<Other>,
  {rounds, warmUp = Math.ceil(rounds / 4), afterwards}: Rounds<One | Other>,
): Promise<{readonly one: number; readonly other: number}> {
  const times: Record<'one' | 'other', number[]> = {one: [], other: []}
  const turns = [
    {name: 'one', measured: one},
    {name: 'other', measured: other},
  ] as const
  for (let round = -warmUp; round < rounds; round += 1) {
    // Who goes first changes: coming second may be an advantage.
    const order = round % 2 === 0 ? turns : turns.toReversed()
    for (const {name, measured} of order) {
      const {milliseconds: time, made} = await timed<One | Other>(measured)
      if (round >= 0) times[name].push(time)
      await afterwards?.(made)
    }
  }
  return {one: median(times.one), other: median(times.other)}
}

/** Median time of one thing in milliseconds, once it is warm. */
export async function milliseconds(measured: Measured, rounds: number): Promise<number> {
  for (let round = 0; round < rounds; round += 1) await measured()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push((await timed(measured)).milliseconds)
  return median(times)
}

export function ratioFigure(name: string, value: number, baseline: number, goal: number): Figure {
  const ratio = value / baseline
  return {name, value, unit: 'ms', baseline, ratio, goal, ok: ratio <= goal}
}

export function timeFigure(name: string, value: number, goal: number): Figure {
  return {name, value, unit: 'ms', baseline: null, ratio: null, goal, ok: value < goal}
}

async function timed<Made>(
  measured: Measured<Made>,
): Promise<{readonly milliseconds: number; readonly made: Awaited<Made>}> {
  const startedAt = performance.now()
  const made = await measured()
  return {milliseconds: performance.now() - startedAt, made}
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

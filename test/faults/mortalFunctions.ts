import {
  buildFunctionProcess,
  killed,
  startFunctionProcess,
  type FunctionCall,
  type FunctionProcess,
} from './startFunctionProcess.js'
import {freePassage, type Passage, type PassingRequest} from './startGate.js'

/** The functions die at a write: before the service gets it, or before they get its answer. */
export interface Boundary {
  readonly write: number
  readonly side: 'before' | 'after'
}

/** Both sides of every write of a whole run, each with a name for a test. */
export function boundariesOf(
  writes: readonly PassingRequest[],
  nameOf: (path: string) => string,
): [string, Boundary][] {
  return writes.flatMap(({method, path}, write) =>
    (['before', 'after'] as const).map((side): [string, Boundary] => {
      const where = nameOf(path.replace(/\?.*/, ''))
      return [`${side} write ${write + 1} (${method} ${where})`, {write, side}]
    }),
  )
}

/**
 * Plays a life until the functions were killed in it, three times at most. Parts of a run that meet
 * in another order can write once less, and then the last boundary is never come to.
 */
export async function untilKilled<Played extends {readonly wasKilled: boolean}>(
  play: (attempt: number) => Promise<Played>,
): Promise<Played> {
  let played = await play(1)
  for (let attempt = 2; attempt <= 3 && !played.wasKilled; attempt += 1) {
    played = await play(attempt)
  }
  return played
}

/** The functions in processes of their own, which die at a boundary and are started again. */
export async function openMortalFunctions(environment: Readonly<Record<string, string | number>>) {
  const {script, remove} = await buildFunctionProcess()
  let spare: FunctionProcess | undefined

  /** Takes the spare process, and starts the next one meanwhile. */
  function takeProcess(): FunctionProcess {
    const taken = spare ?? startFunctionProcess(script, environment)
    spare = startFunctionProcess(script, environment)
    return taken
  }

  return {
    /**
     * One life of the functions; `guard` is what has to watch what passes to the services. They die
     * at each of the boundaries, and start again when they are called.
     */
    start(...boundaries: readonly (Boundary | undefined)[]) {
      let functions = takeProcess()
      let deaths = 0
      const writes: PassingRequest[] = []
      return {
        writes,
        get wasKilled(): boolean {
          return deaths > 0
        },
        get deaths(): number {
          return deaths
        },
        guard: async (request: PassingRequest): Promise<Passage> => {
          if (!request.isWrite) return freePassage
          writes.push(request)
          const boundary = boundaries.find((each) => each?.write === writes.length - 1)
          if (!boundary) return freePassage
          deaths += 1
          if (boundary.side === 'after') {
            return {isCarriedOut: true, answer: 'cut', beforeAnswer: () => functions.kill()}
          }
          await functions.kill()
          return {isCarriedOut: false, answer: 'cut'}
        },
        call: async (asked: FunctionCall): Promise<string> => {
          const answer = await functions.call(asked)
          if (answer === killed) functions = takeProcess()
          return answer
        },
        kill: async (): Promise<void> => await functions.kill(),
      }
    },
    async close(): Promise<void> {
      await spare?.kill()
      remove()
    },
  }
}

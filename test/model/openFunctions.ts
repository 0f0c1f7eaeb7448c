import {freePassage, type Passage, type PassingRequest} from '../faults/startGate.js'
import {currentRun, runAs} from '../faults/tagRequests.js'
import {onWaitUntil} from '../onWaitUntil.js'

/** What befalls one request of a function: those of the second list only requests that write. */
export const requestIlls = ['busy', 'failing', 'cut', 'lost'] as const
export const writeIlls = ['conflict', 'killedBefore', 'killedAfter', 'stalled'] as const

export interface Fate {
  /** Which of its requests (or of its writes) it befalls, from 0. */
  readonly at: number
  readonly ill: (typeof requestIlls)[number] | (typeof writeIlls)[number]
}

interface Run {
  readonly name: string
  readonly fates: readonly Fate[]
  requests: number
  writes: number
  isDead: boolean
  /** Its writes that stall: what goes on after an answer may write two things at once. */
  readonly held: (() => void)[]
  readonly background: Promise<unknown>[]
  readonly ended: Promise<RunEnd>
}

/** How a call of a function ended; a killed one always breaks. */
export type RunEnd =
  | {readonly state: 'answered'; readonly status: number; readonly body: unknown}
  | {readonly state: 'broke'; readonly error: unknown}

/** How the call stands when it ended, or when it hangs between reading and writing. */
export type RunState = RunEnd | {readonly state: 'stalled'}

/**
 * Calls functions of this process as a platform does, each with a fate of its own: it can be
 * refused, cut off, held before a write, or killed there.
 */
export function openFunctions() {
  const runs = new Map<string, Run>()
  const noticed = new Map<string, () => void>()
  let count = 0

  // Where a function says what it goes on with after its answer.
  onWaitUntil((work) => runs.get(currentRun() ?? '')?.background.push(work))

  return {
    /** What passes the gates; see `startModelStack`. */
    decide: async (request: PassingRequest): Promise<Passage> => {
      if (request.run === undefined || request.path.startsWith('/_local/')) return freePassage
      const run = runs.get(request.run)
      return run && !run.isDead ? await passageOf(run, request) : cut
    },
    /** Calls a function, and answers when it has ended or stalls. */
    async call(act: () => Promise<Response>, fates: readonly Fate[] = []): Promise<RunState> {
      count += 1
      const name = `run-${count}`
      const stalled = nextStall(name)
      const background: Promise<unknown>[] = []
      const run: Run = {
        name,
        fates,
        requests: 0,
        writes: 0,
        isDead: false,
        held: [],
        background,
        ended: Promise.resolve().then(async () => await runAs(name, () => endOf(act, background))),
      }
      runs.set(name, run)
      const state = await Promise.race([run.ended, stalled])
      forget(run, state)
      return state
    },
    /** Lets one of the stalled functions go on, and waits until it has ended or stalls again. */
    async release(index = 0): Promise<void> {
      const stalled = [...runs.values()].filter(({held}) => held.length > 0)
      const run = stalled[index % Math.max(1, stalled.length)]
      if (run) await goOn(run)
    },
    /** Ends every function that has stalled, as a platform does with those that take too long. */
    async killAll(): Promise<void> {
      for (const run of runs.values()) {
        run.isDead = true
        await goOn(run)
      }
    },
    async releaseAll(): Promise<void> {
      for (const run of runs.values()) {
        while (runs.has(run.name)) await goOn(run)
      }
    },
    get stalled(): number {
      return runs.size
    },
  }

  async function goOn(run: Run): Promise<void> {
    const again = nextStall(run.name)
    for (const release of run.held.splice(0)) release()
    forget(run, await Promise.race([run.ended, again]))
  }

  function nextStall(name: string): Promise<RunState> {
    return new Promise((resolve) => noticed.set(name, () => resolve({state: 'stalled'})))
  }

  function forget({name}: Run, {state}: RunState): void {
    if (state === 'stalled') return
    runs.delete(name)
    noticed.delete(name)
  }

  async function passageOf(run: Run, {isWrite, path}: PassingRequest): Promise<Passage> {
    const request = run.requests
    run.requests += 1
    const write = isWrite ? run.writes : -1
    if (isWrite) run.writes += 1
    const fate = run.fates.find(({at, ill}) => at === (isOfWrites(ill) ? write : request))
    if (!fate) return freePassage
    if (fate.ill === 'killedBefore' || fate.ill === 'killedAfter') run.isDead = true
    if (fate.ill === 'conflict') {
      return {isCarriedOut: false, answer: path.includes('/data/') ? 409 : 500}
    }
    if (fate.ill !== 'stalled') return passages[fate.ill]
    await new Promise<void>((resolve) => {
      run.held.push(resolve)
      noticed.get(run.name)?.()
    })
    return run.isDead ? cut : freePassage
  }
}

const cut: Passage = {isCarriedOut: false, answer: 'cut'}
const lost: Passage = {isCarriedOut: true, answer: 'cut'}

const passages: Readonly<Record<Exclude<Fate['ill'], 'conflict' | 'stalled'>, Passage>> = {
  busy: {isCarriedOut: false, answer: 429},
  failing: {isCarriedOut: false, answer: 503},
  cut,
  lost,
  killedBefore: cut,
  killedAfter: lost,
}

function isOfWrites(ill: Fate['ill']): boolean {
  return writeIlls.some((name) => name === ill)
}

async function endOf(
  act: () => Promise<Response>,
  background: readonly Promise<unknown>[],
): Promise<RunEnd> {
  try {
    const response = await act()
    const text = await response.text()
    for (const work of background) await work
    const body: unknown = text.startsWith('{') ? JSON.parse(text) : text
    return {state: 'answered', status: response.status, body}
  } catch (error) {
    return {state: 'broke', error}
  }
}

export type Functions = ReturnType<typeof openFunctions>

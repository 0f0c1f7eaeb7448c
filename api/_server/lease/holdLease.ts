import {judgeLease, type LeaseVerdict} from '../../../core/deployment/deploymentLease.js'
import type {Services} from '../services.js'
import {commitOrRestart} from '../stamp/commitOrRestart.js'
import {deploymentOf, readLease, writeLease} from './writeLease.js'

export type HeldLease = Extract<LeaseVerdict, {state: 'held' | 'taken'}>

interface Known {
  readonly verdict: Promise<HeldLease>
  readonly untilMs: number
}

/** So long one process acts on what it has read: a take-over is noticed after that. */
const knownForMs = 10 * 60_000
const known = new WeakMap<Services, Known>()

/**
 * Whether this deployment holds its dataset; takes it where it is free, and says once an hour that it
 * is still there. Read once a process and ten minutes.
 *
 * @throws Refusal `unavailable` when the Content Lake cannot be read or written now.
 */
export async function holdLease(services: Services): Promise<HeldLease> {
  const now = await services.now()
  const before = known.get(services)
  if (before && now.getTime() < before.untilMs) return await before.verdict
  const verdict = readAndHold(services, now)
  known.set(services, {verdict, untilMs: now.getTime() + knownForMs})
  try {
    return await verdict
  } catch (error) {
    known.delete(services)
    throw error
  }
}

async function readAndHold(services: Services, now: Date): Promise<HeldLease> {
  return await commitOrRestart(async () => {
    const lease = await readLease(services)
    const verdict = judgeLease(lease, await deploymentOf(services), now)
    if (verdict.state === 'held' || verdict.state === 'taken') return verdict
    await writeLease(services, lease, {now})
    return {state: 'held', isLive: verdict.state === 'due' && verdict.isLive}
  })
}

import {withoutCauses, type HealthCheck} from '../../../core/health/healthCheck.js'
import {healthVerdicts} from '../../../core/health/healthVerdicts.js'
import {unreachableChecks} from '../../../core/health/unreachableChecks.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {readHealthFacts} from './readHealthFacts.js'

/** How everything stands, as anyone may read it. */
export interface Health {
  readonly status: 'ok' | 'degraded'
  /** Whether the Content Lake answers; without it readers are hurt. */
  readonly isReachable: boolean
  /** How many versions are stamped; null where it cannot be known. */
  readonly versions: number | null
  readonly checks: readonly HealthCheck[]
}

/** So long a process repeats what it has seen, however often it is asked. */
const keptMs = 5000
const seen = new WeakMap<Services, {readonly atMs: number; readonly health: Promise<Health>}>()

/** Looks, or says what was seen seconds ago: a flood of questions is one query in five seconds. */
export async function lookAtHealth(services: Services, now: Date): Promise<Health> {
  const before = seen.get(services)
  if (before && Math.abs(now.getTime() - before.atMs) < keptMs) return await before.health
  const health = look(services, now)
  seen.set(services, {atMs: now.getTime(), health})
  health.catch(() => seen.delete(services))
  return await health
}

async function look(services: Services, now: Date): Promise<Health> {
  try {
    const facts = await readHealthFacts(services, now)
    const checks = healthVerdicts(facts, now).map(withoutCauses)
    const isRed = checks.some(({status}) => status === 'red')
    const {versions} = facts
    return {status: isRed ? 'degraded' : 'ok', isReachable: true, versions, checks}
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'unavailable') throw error
    return {status: 'degraded', isReachable: false, versions: null, checks: unreachableChecks}
  }
}

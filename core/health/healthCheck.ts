/** What is looked at, in the order in which it is told. */
export const checkNames = [
  'contentLake',
  'cron',
  'tasks',
  'chains',
  'optOuts',
  'requests',
  'deliveries',
  'lease',
  'keys',
  'restore',
  'webhook',
  'alerts',
] as const

export type CheckName = (typeof checkNames)[number]

/** How one thing stands, for anyone to read: it names nobody. */
export interface HealthCheck {
  readonly name: CheckName
  /** `unknown`: nothing says whether it is well, as before the first run. */
  readonly status: 'ok' | 'red' | 'unknown'
  /** Since when it has not been well, an instant. */
  readonly since?: string
  /** One sentence. */
  readonly says: string
}

/** A check with what is for whoever is alerted, and for nobody else. */
export interface Verdict extends HealthCheck {
  /**
   * Each thing that is red, by a key that stays the same, and a line that names it. Empty where the
   * check is of one thing alone.
   */
  readonly causes?: readonly {readonly key: string; readonly line: string}[]
}

/** A verdict as anyone may read it. */
export function withoutCauses({name, status, since, says}: Verdict): HealthCheck {
  return since === undefined ? {name, status, says} : {name, status, since, says}
}

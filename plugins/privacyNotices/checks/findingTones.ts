import type {Severity} from '../../../core/checks/finding.js'

/** The colour of a finding, by how much it matters. */
export const findingTones = {
  error: 'critical',
  warning: 'caution',
  advice: 'default',
} as const satisfies Record<Severity, string>

import {periodLength} from '../calendar/isoPeriod.js'
import type {ProcessingPurpose} from '../content/processingPurpose.js'
import type {KeptPeriods} from '../keeping/keptPeriods.js'

/** A period as data: months, or days where it is set in days. Neither where a criterion decides. */
export interface RetentionLength {
  readonly months?: number
  readonly days?: number
}

/**
 * For how long the data of a purpose is kept: the number that stands in the purpose, or, where the
 * purpose is this product's own, the setting that it is deleted by, so that the two cannot differ.
 */
export function retentionLength(
  {months, kept}: Pick<ProcessingPurpose['retention'], 'months' | 'kept'>,
  periods: KeptPeriods,
): RetentionLength {
  if (!kept) return months ? {months} : {}
  const {unit, count} = periodLength(periods[kept])
  return unit === 'month' ? {months: count} : {days: count}
}

import * as z from 'zod'

import {isoPeriodSchema} from '../calendar/isoPeriod.js'
import {keptThings, usualPeriods, type KeptPeriods} from './keptPeriods.js'

/** The one document that tells the Studio for how long the functions keep things. Private by its dot. */
export const keptPeriodsId = 'settings.keptPeriods'

/**
 * The periods as they stand in that document. One that is not there, or that this version cannot read,
 * is as usual: it must not keep notices from being composed.
 */
export const publishedPeriodsSchema = z
  .partialRecord(z.enum(keptThings), isoPeriodSchema)
  .nullish()
  .catch(null)

/** GROQ for the periods among the facts of notices. */
export const publishedPeriodsQuery = `*[_id == "${keptPeriodsId}"][0].periods`

/** For how long things are kept, by what was read. */
export function periodsIn(published: z.infer<typeof publishedPeriodsSchema>): KeptPeriods {
  return {...usualPeriods, ...published}
}

import {keptPeriodsSchema, keptThings} from '../../../core/keeping/keptPeriods.js'
import {keptPeriodsId} from '../../../core/keeping/keptPeriodsDocument.js'
import type {Services} from '../services.js'

const query = '*[_id == $id][0].periods'

/**
 * Tells the Studio for how long things are kept here, in a document of the functions' own: its previews
 * and comparisons then say what will be stamped, and notices that say another period differ.
 */
export async function writeKeptPeriods(services: Services): Promise<{readonly changed: boolean}> {
  const {kept} = services.settings
  const told = await services.query(keptPeriodsSchema.nullable().catch(null), query, {
    id: keptPeriodsId,
  })
  if (told && keptThings.every((thing) => told[thing] === kept[thing])) return {changed: false}
  const client = await services.contentLake()
  const document = {_id: keptPeriodsId, _type: 'keptPeriods', periods: {...kept}}
  await client.createOrReplace(document, {visibility: 'sync'})
  return {changed: true}
}

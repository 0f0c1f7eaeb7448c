import * as z from 'zod'

import {type OptOut, optOutSchema} from '../../../../core/optOut/optOut.js'
import {subjectKey} from '../../../../core/subject/subjectKey.js'
import type {Services} from '../../services.js'

/** Everything the ledger holds of a person, entries that were undone too, the newest first. */
export async function readLedger(services: Services, address: string): Promise<OptOut[]> {
  const key = await subjectKey(services.settings.secrets.SUBJECT_KEY, address)
  return await services.query(
    z.array(optOutSchema),
    '*[_type == "optOut" && subjectKey == $key] | order(recordedAt desc, _id asc)',
    {key},
  )
}

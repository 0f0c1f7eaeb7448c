import {leaseId} from '../../../core/deployment/deploymentLease.js'
import {keyMarkFaults} from '../../../core/deployment/keyMarkFaults.js'
import {keyMarks, keyMarksSchema, type MarkedKey} from '../../../core/deployment/keyMarks.js'
import type {Services} from '../services.js'

/** Who finished a restore has tried the keys, or has said why it goes on without them. */
export const keyMarksQuery = `coalesce(
  *[_type == "datasetRestored" && defined(keyMarks)] | order(finishedAt desc)[0].keyMarks,
  *[_id == "${leaseId}"][0].keyMarks
)`

/**
 * Which keys of these settings are others than those the dataset was written with; none where nothing
 * says that yet, or on the local stack.
 */
export async function wrongKeys(services: Services): Promise<MarkedKey[]> {
  const {mode, secrets} = services.settings
  if (mode === 'embedded') return []
  const marks = await services.query(keyMarksSchema.nullable(), keyMarksQuery)
  return marks ? keyMarkFaults(marks, await keyMarks(secrets)) : []
}

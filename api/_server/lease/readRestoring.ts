import * as z from 'zod'

import {
  datasetRestoringSchema,
  restoringId,
  type DatasetRestoring,
} from '../../../core/deployment/datasetRestoring.js'
import type {Services} from '../services.js'

const restoringQuery = `*[_id == "${restoringId}"][0]`

/**
 * Whether the dataset is being restored, and how far that is. Read each time: a process that went on
 * by what it knew minutes ago would stamp into what is half there.
 */
export async function readRestoring(services: Services): Promise<DatasetRestoring | undefined> {
  return (await services.query(datasetRestoringSchema.nullable(), restoringQuery)) ?? undefined
}

/** The same, as far as answers tell it: since when. */
export async function restoringSince(services: Services): Promise<string | undefined> {
  const since = await services.query(z.string().nullable(), `${restoringQuery}.since`)
  return since ?? undefined
}

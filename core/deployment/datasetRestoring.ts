import * as z from 'zod'

import {backupPartNames} from '../backup/backupParts.js'
import {keyMarksSchema} from './keyMarks.js'

/** The one id it has: with a dot, so that no reader without a token sees it. */
export const restoringId = 'deployment.restoring'

/** A part that was, or is being, put back. */
const restoredPartSchema = z.object({
  _key: z.enum(backupPartNames),
  /** When the backup was made. */
  at: z.string(),
  /** When all of it was there; absent while it is being written. */
  writtenAt: z.string().nullish(),
  keyMarks: keyMarksSchema,
})

/** A published document that has a new revision, though it reads as it did. */
const renewedRevisionSchema = z.object({_key: z.string(), was: z.string(), is: z.string()})

export type RenewedRevision = z.infer<typeof renewedRevisionSchema>

/**
 * Says that a dataset is being restored. As long as it is there nothing is stamped, announced, mailed
 * or deleted: what is missing would be stamped and told anew, and who has left would be written to.
 *
 * Notices are shown, and opt-outs are taken.
 */
export const datasetRestoringSchema = z.object({
  _id: z.literal(restoringId),
  _rev: z.string(),
  since: z.string(),
  parts: z.array(restoredPartSchema),
  /** Notices and changes by id: what the heads say they have seen is to go on being seen. */
  revisions: z.array(renewedRevisionSchema).nullish(),
  /** How far the opt-outs at the mail service have been read, so that it goes on there. */
  replay: z
    .object({
      list: z.enum(['contacts', 'suppressions', 'done']),
      after: z.string().nullish(),
      contacts: z.number().int(),
      recorded: z.number().int(),
      undecided: z.number().int(),
      known: z.number().int(),
    })
    .nullish(),
})

export type DatasetRestoring = z.infer<typeof datasetRestoringSchema>

/** Why a function does nothing now, with what ends it. */
export function restoringMessage({since}: Pick<DatasetRestoring, 'since'>): string {
  return `The dataset is being restored since ${since}: nothing is stamped, mailed or deleted before "npm run restore -- finish".`
}

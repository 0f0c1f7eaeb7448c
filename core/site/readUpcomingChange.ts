import * as z from 'zod'

import {versionMetadataSchema, type VersionMetadata} from '../stamp/noticeVersion.js'

/** What `upcomingChangeQuery` answers. */
export const upcomingChangeSchema = z.object({
  inForce: z.object({contentHash: z.string()}).nullable(),
  upcoming: versionMetadataSchema.nullable(),
})

export type UpcomingChangeResult = z.infer<typeof upcomingChangeSchema>

/**
 * Opens an answer to `upcomingChangeQuery`: the version that will be in force, or `undefined`. A
 * version with the text in force calls a change off, and then nothing comes.
 */
export function readUpcomingChange(answer: unknown): VersionMetadata | undefined {
  const {inForce, upcoming} = upcomingChangeSchema.parse(answer)
  return upcoming && upcoming.contentHash !== inForce?.contentHash ? upcoming : undefined
}

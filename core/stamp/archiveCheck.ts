import * as z from 'zod'

import {noticeNameSchema, type NoticeName} from './noticeVersion.js'
import {brokenReasons, type ChainVerdict} from './verifyChain.js'

/** A notice whose versions do not hold, with the first that does not. */
export const brokenChainSchema = noticeNameSchema.extend({
  version: z.number().int(),
  reason: z.enum(brokenReasons),
  /** When it was first found. */
  foundAt: z.string(),
})

export type BrokenChain = z.infer<typeof brokenChainSchema>

/**
 * What the last run found of all archives: private, for the Studio. Its numbers are never used
 * again; nothing is mended by itself.
 */
export const archiveCheckSchema = z.object({
  _id: z.string(),
  _type: z.literal('archiveCheck'),
  checkedAt: z.string(),
  broken: z.array(brokenChainSchema.extend({_key: z.string()})),
  /**
   * When each notice's texts were last hashed again, and whether one did not hold; the last hash of
   * the chain when all its signatures held.
   */
  texts: z.array(
    z.object({
      _key: z.string(),
      checkedAt: z.string(),
      brokenVersion: z.number().nullish(),
      signedHash: z.string().nullish(),
    }),
  ),
})

export type ArchiveCheck = z.infer<typeof archiveCheckSchema>

export const archiveCheckId = 'archiveCheck.latest'

/** A notice's name as a key in lists: none of its parts holds a dot. */
export function chainKey({brand, notice, language}: NoticeName): string {
  return `${brand}.${notice}.${language}`
}

/** Every text is hashed and every signature verified again within an hour; a run is every five minutes. */
const withinMs = 60 * 60 * 1000
const runsWithin = 10

/**
 * Whose texts a run hashes again, and whose signatures it verifies: those checked longest ago, a tenth
 * of all notices, and whoever would otherwise be left for more than an hour, as after runs that were lost.
 */
export function textsDue(
  keys: readonly string[],
  checkedAt: Readonly<Record<string, string>>,
  now: Date,
): string[] {
  const since = (key: string): number => Date.parse(checkedAt[key] ?? '') || 0
  const oldest = keys.toSorted((a, b) => since(a) - since(b) || (a < b ? -1 : 1))
  const some = Math.ceil(keys.length / runsWithin)
  return oldest.filter((key, index) => index < some || since(key) <= now.getTime() - withinMs)
}

/** The first notice that does not hold, in words of the log. */
export function brokenMessage({brand, notice, language, version, reason}: BrokenChain): string {
  return `version ${version} of ${chainKey({brand, notice, language})} does not hold: ${reason}`
}

export function brokenChain(
  name: NoticeName,
  verdict: Extract<ChainVerdict, {state: 'broken'}>,
  foundAt: string,
): BrokenChain {
  const {brand, notice, language} = name
  return {brand, notice, language, version: verdict.version, reason: verdict.reason, foundAt}
}

import * as z from 'zod'

import {noticeHeadSchema} from '../../../core/stamp/noticeHead.js'
import {versionMetadataSchema} from '../../../core/stamp/noticeVersion.js'

/** Every notice as written and as published, and which versions there are, at one moment. */
export const overviewQuery = `{
  "now": now(),
  "notices": *[_type == "privacyNotice" && !(_id in path("versions.**"))],
  "heads": *[_type == "noticeHead"],
  "versions": *[_type == "noticeVersion"] | order(version desc) {
    _id, noticeId, brand, notice, language, title, version, kind, summary, stampedAt, effectiveAt,
    contentHash, previousHash, hash, signature, keyId, follows
  }
}`

const listedVersionSchema = versionMetadataSchema.extend({
  _id: z.string(),
  noticeId: z.string(),
  /** The version of the prevailing language that a translation follows. */
  follows: z.number().int().nullish(),
})

export type ListedVersion = z.infer<typeof listedVersionSchema>

export const overviewReadingSchema = z.object({
  now: z.string(),
  notices: z.array(z.looseObject({_id: z.string(), _rev: z.string()})),
  heads: z.array(noticeHeadSchema),
  versions: z.array(listedVersionSchema),
})

export type OverviewReading = z.infer<typeof overviewReadingSchema>

/**
 * Which of some versions show a fact: its id stands in their text. The texts stay where they are,
 * for together they can be large.
 */
export const sightingsQuery = `*[_type == "noticeVersion" && _id in $versionIds
  && count(string::split(resolved, $quotedId)) > 1]._id`

export const sightingsSchema = z.array(z.string())

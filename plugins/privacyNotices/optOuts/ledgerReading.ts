import * as z from 'zod'

import {brandSchema} from '../../../core/content/brand.js'
import {optOutListSchema, optOutSchema} from '../../../core/optOut/optOut.js'

/**
 * A group's brands as people know them, and the short names of all other groups' brands.
 *
 * The ledger names brands by their short names and outlives their documents: what belongs to no
 * other group is shown, or opt-outs of a brand that is gone would be seen nowhere.
 */
export const ledgerGroupQuery = `{
  "now": now(),
  "brands": *[_type == "brand" && group._ref == $groupId] | order(name asc) {
    name, slug, controller, timeZone, languages, prevailingLanguage, newsletters,
    "ofController": *[_type == "brand" && controller._ref == ^.controller._ref] | order(name asc).name
  },
  "others": *[_type == "brand" && group._ref != $groupId && defined(slug.current)].slug.current
}`

const ledgerBrandSchema = brandSchema
  .pick({
    name: true,
    slug: true,
    controller: true,
    timeZone: true,
    languages: true,
    prevailingLanguage: true,
    newsletters: true,
  })
  .extend({
    /** The names of all brands of its controller, its own among them. */
    ofController: z.array(z.string()),
  })

export type LedgerBrand = z.infer<typeof ledgerBrandSchema>

export const ledgerGroupSchema = z.object({
  now: z.string(),
  brands: z.array(ledgerBrandSchema),
  others: z.array(z.string()),
})

/** Entries that changed since an instant, in pages; neither address nor person leaves the lake. */
export const ledgerPageQuery = `*[_type == "optOut" && !(brand in $others)
  && _updatedAt >= $since && _id > $after] | order(_id asc) [0...$size] {
  _id, _updatedAt, brand, newsletter, channel, source, recordedAt, undoneAt,
  "pending": lists[state == "pending"] {_key, list, target, state, attempts, lastAttemptAt, error},
  "isOfGoneList": "no-such-list" in lists[].outcome
}`

export const ledgerCountQuery =
  'count(*[_type == "optOut" && !(brand in $others) && _updatedAt <= $until])'

export const ledgerEntrySchema = optOutSchema
  .pick({
    _id: true,
    brand: true,
    newsletter: true,
    channel: true,
    source: true,
    recordedAt: true,
    undoneAt: true,
  })
  .extend({
    _updatedAt: z.string(),
    pending: z
      .array(optOutListSchema)
      .nullish()
      .transform((lists) => lists ?? []),
    /** A brand or newsletter that was left is there no more: no list can follow. */
    isOfGoneList: z.boolean().nullish(),
  })

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

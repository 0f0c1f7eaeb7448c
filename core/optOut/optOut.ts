import * as z from 'zod'

import {languageSchema} from '../language.js'
import {sealedTextSchema} from '../subject/sealText.js'
import {afterwardsSchema} from './afterwards.js'
import {channelSchema} from './channel.js'

/**
 * How a person left: by the mail program (a click, or a mail of its own), on the page, by telling
 * someone, from a file of earlier opt-outs, or at the supplier that sent the mail.
 */
export const optOutSources = [
  'one-click',
  'mailto',
  'page',
  'desk',
  'import',
  'resend',
  'mailchimp',
] as const

export const optOutSourceSchema = z.enum(optOutSources)

export type OptOutSource = z.infer<typeof optOutSourceSchema>

/** The kinds of lists an opt-out has to reach; `supplier` is told by a signed call. */
export const listKindSchema = z.enum(['resend-topic', 'resend-segment', 'mailchimp', 'supplier'])

export type ListKind = z.infer<typeof listKindSchema>

/** One list outside the ledger that has to follow, and whether it has. */
export const optOutListSchema = z.object({
  _key: z.string(),
  list: listKindSchema,
  /**
   * The list's own id: of a topic, segment or audience, or the supplier's name. Absent while no
   * published brand says which list the newsletter is.
   */
  target: z.string().nullish(),
  state: z.enum(['pending', 'done']),
  /**
   * How it ended: switched off by us; the address was not on the list at all; or there is no such
   * list, as the brand or newsletter is gone. It is left all the same, should it come back.
   */
  outcome: z.enum(['left', 'not-on-list', 'no-such-list']).nullish(),
  attempts: z.number().int(),
  lastAttemptAt: z.string().nullish(),
  /** Why the last attempt failed; holds no address. */
  error: z.string().nullish(),
})

export type OptOutList = z.infer<typeof optOutListSchema>

/** Stands for every newsletter of a brand, those of the future included. */
export const everyNewsletter = '*'

/**
 * One entry of the opt-out ledger: this person gets this no more.
 *
 * The entry itself is the promise and is written first; `lists` is how far it has got elsewhere.
 */
export const optOutSchema = afterwardsSchema.extend({
  _id: z.string(),
  _type: z.literal('optOut'),
  subjectKey: z.string(),
  /** The brand's slug: an opt-out outlives the brand's document. */
  brand: z.string(),
  /** The newsletter's slug, or `*` for all of the brand. */
  newsletter: z.string(),
  channel: channelSchema,
  source: optOutSourceSchema,
  language: languageSchema,
  recordedAt: z.string(),
  /** When the person left, where that was told later: in a file, or by another's event. */
  happenedAt: z.string().nullish(),
  /**
   * Needed until every list has followed and for as long as it can be undone; then deleted. Kept in
   * a document of its own (`optOutAddress.ts`), of which no history is left.
   */
  sealedAddress: sealedTextSchema.nullish(),
  /** When the person came back, by a link from their own mailbox: the entry is then in force no more. */
  undoneAt: z.string().nullish(),
  lists: z.array(optOutListSchema),
})

export type OptOut = z.infer<typeof optOutSchema>

import * as z from 'zod'

import {optOutListSchema, optOutSchema} from '../../../core/optOut/optOut.js'

const listShape = optOutListSchema.pick({list: true, target: true, state: true})

/** What the ledger holds of one address. */
export const lookUpAnswer = z.object({
  entries: z.array(
    optOutSchema
      .pick({
        brand: true,
        newsletter: true,
        channel: true,
        source: true,
        recordedAt: true,
        undoneAt: true,
      })
      .extend({
        lists: z.array(
          listShape.extend({
            outcome: optOutListSchema.shape.outcome,
            attempts: z.number(),
            error: z.string().nullish(),
          }),
        ),
      }),
  ),
})

export type LookUpAnswer = z.infer<typeof lookUpAnswer>

/** What was left for somebody who called. */
export const recordAnswer = z.object({
  entries: z.array(
    optOutSchema
      .pick({brand: true, newsletter: true, channel: true})
      .extend({lists: z.array(listShape.pick({list: true, state: true}))}),
  ),
})

export type RecordAnswer = z.infer<typeof recordAnswer>

/** What became of the rows of one call; a refused row is named by its place in the call, from 0. */
export const importAnswer = z.object({
  recorded: z.number(),
  /** They were in the ledger before. */
  known: z.number(),
  refused: z.array(z.object({row: z.number(), reason: z.string()})),
})

export type ImportAnswer = z.infer<typeof importAnswer>

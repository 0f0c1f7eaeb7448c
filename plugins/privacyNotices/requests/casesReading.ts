import * as z from 'zod'

import {dataRequestSchema} from '../../../core/export/dataRequest.js'
import {requestEventSchema} from '../../../core/export/requestEvent.js'
import {sourceAnswerSchema} from '../../../core/export/sourceAnswer.js'

const ofGroup = '_type == "dataRequest" && !(brand in $others)'

/**
 * A group's cases: all that are open, and those closed since an instant.
 *
 * Each field is named, so that nothing sealed and no key of a person leaves the lake. What nobody has
 * confirmed is only counted: whoever typed the address need not be the one it belongs to.
 */
export const casesQuery = `{
  "cases": *[${ofGroup} && state != "unconfirmed" && (!defined(closedAt) || closedAt >= $since)] {
    _id, requestId, brand, brands, language, kind, subject, channel, concerns, maskedAddress,
    receivedAt, receivedOn, targetOn, dueOn, extension, state, readyAt, closedAt, purgedAt, outcome,
    "sources": sources[]{
      _key, name, organisation, state, recordCount, message, askedAt, answeredAt, remindedAt, keptBecause
    },
    "events": events[]{_key, at, what, by, maskedBy, source},
    "unsentMails": count(mails[state == "owed" && tries > 0])
  },
  "unconfirmed": count(*[${ofGroup} && state == "unconfirmed"])
}`

const caseSchema = dataRequestSchema
  .pick({
    _id: true,
    requestId: true,
    brand: true,
    brands: true,
    language: true,
    kind: true,
    concerns: true,
    maskedAddress: true,
    receivedAt: true,
    receivedOn: true,
    targetOn: true,
    dueOn: true,
    extension: true,
    state: true,
    readyAt: true,
    closedAt: true,
    purgedAt: true,
    outcome: true,
  })
  .extend({
    // A query answers `null` where requests of before had no such field.
    subject: whereNull(dataRequestSchema.shape.subject, 'self'),
    channel: whereNull(dataRequestSchema.shape.channel, 'page'),
    sources: whereNull(
      z.array(
        sourceAnswerSchema.pick({
          _key: true,
          name: true,
          organisation: true,
          state: true,
          recordCount: true,
          message: true,
          askedAt: true,
          answeredAt: true,
          remindedAt: true,
          keptBecause: true,
        }),
      ),
      [],
    ),
    events: whereNull(z.array(requestEventSchema), []),
    unsentMails: whereNull(z.number().int().min(0), 0),
  })

export const casesAnswerSchema = z.object({
  cases: z.array(caseSchema),
  unconfirmed: z.number().int().min(0),
})

function whereNull<Schema extends z.ZodType>(schema: Schema, value: z.output<Schema>) {
  return schema.nullish().transform((found) => found ?? value)
}

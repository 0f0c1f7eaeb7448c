import * as z from 'zod'

import {requestClaimsSchema} from '../export/exportTokens.js'

const openingSchema = requestClaimsSchema.extend({
  /** The subject key of the handler's address. */
  h: z.string().regex(/^[0-9a-f]{32}$/),
  /** Which of the request's links to handlers it came by. */
  s: z.number().int().positive(),
})

/** A handler's link: it opens one case, once. */
export const caseLinkClaimsSchema = openingSchema.extend({k: z.literal('link')})

/** What the forms of an opened case carry: this case, this handler, this opening. */
export const caseFormClaimsSchema = openingSchema.extend({k: z.literal('form')})

export type CaseFormClaims = z.infer<typeof caseFormClaimsSchema>

/** How long an opened case can be worked on before it must be opened anew. */
export const caseFormMinutes = 30

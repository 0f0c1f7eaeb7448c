import * as z from 'zod'

import {languageSchema} from '../language.js'

/** Who leaves what: the claims of an unsubscribe link. Brand and newsletter are slugs. */
export const unsubscribeTargetSchema = z.object({
  email: z.string().min(3),
  brand: z.string().min(1),
  newsletter: z.string().min(1),
  /** The language of the mail, and so of the page. */
  language: languageSchema,
})

export type UnsubscribeTarget = z.infer<typeof unsubscribeTargetSchema>

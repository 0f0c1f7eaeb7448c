import * as z from 'zod'

import {languageSchema} from '../language.js'
import {bodySchema} from './portableText.js'
import {documentSchema, referenceSchema} from './reference.js'

/** A text that several notices share; a brand may have its own wording of it. */
export const clauseSchema = documentSchema.extend({
  _type: z.literal('clause'),
  title: z.string(),
  group: referenceSchema,
  texts: z.array(
    z.object({_key: z.string(), language: languageSchema, heading: z.string(), body: bodySchema}),
  ),
  /** Set on a brand's own wording: which clause it takes the place of, and for which brand. */
  overrides: referenceSchema.nullish(),
  brand: referenceSchema.nullish(),
})

export type Clause = z.infer<typeof clauseSchema>

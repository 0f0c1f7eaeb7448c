import * as z from 'zod'

import {languageSchema} from '../../../core/language.js'

/** What `GET /api/notices` lists, as far as the demo site uses it. */
export const demoBrandsSchema = z.object({
  brands: z.array(
    z.object({
      brand: z.string(),
      name: z.string(),
      notices: z.array(z.object({notice: z.string(), language: languageSchema})),
    }),
  ),
})

/** A brand and what it has notices for. */
export type DemoBrand = z.infer<typeof demoBrandsSchema>['brands'][number]

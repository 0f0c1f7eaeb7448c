import * as z from 'zod'

/** What links of a request carry: its id, never an address. */
export const requestClaimsSchema = z.object({r: z.string().regex(/^[0-9a-f]{24}$/)})

/** A download link also says which one it is; the next one ends it. */
export const downloadClaimsSchema = requestClaimsSchema.extend({
  s: z.number().int().positive(),
  /** When it expires, for the page: seconds since 1970. */
  u: z.number().int().positive(),
})

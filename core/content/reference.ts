import * as z from 'zod'

/** A reference to another document, as Sanity stores it. */
export const referenceSchema = z.object({_ref: z.string()})

export type Reference = z.infer<typeof referenceSchema>

/** A slug, as Sanity stores it. */
export const slugSchema = z.object({current: z.string().min(1)})

/** What every document carries. */
export const documentSchema = z.object({_id: z.string(), _rev: z.string().optional()})

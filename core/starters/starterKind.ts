import * as z from 'zod'

/** Whom a notice speaks to: customers, members and patients; job applicants; employees. */
export const starterKinds = ['privacy', 'applicants', 'employees'] as const

export const starterKindSchema = z.enum(starterKinds)

/** Also the `slug` of the notice: each kind is a notice of its own. */
export type StarterKind = z.infer<typeof starterKindSchema>

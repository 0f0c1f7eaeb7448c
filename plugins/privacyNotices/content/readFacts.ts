import * as z from 'zod'

import {noticeFactsSchema, type NoticeFacts} from '../../../core/content/noticeFacts.js'
import {noticeFactsAnswerSchema} from '../../../core/content/noticeFactsQuery.js'

/** A fact whose draft is half-written: its name, if it has one, and the first field that is amiss. */
export interface UnfinishedFact {
  readonly name?: string | undefined
  readonly documentId?: string | undefined
  readonly field?: string | undefined
}

export interface ReadFacts {
  readonly facts: NoticeFacts
  readonly problems: readonly UnfinishedFact[]
}

const rawSchema = z.looseObject({
  groups: z.array(z.unknown()),
  brands: z.array(z.unknown()),
  organisations: z.array(z.unknown()),
  purposes: z.array(z.unknown()),
  agreements: z.array(z.unknown()),
  cookies: z.array(z.unknown()),
  clauses: z.array(z.unknown()),
})

type RawFacts = z.infer<typeof rawSchema>

const lists = {
  groups: noticeFactsSchema.shape.groups.element,
  brands: noticeFactsSchema.shape.brands.element,
  organisations: noticeFactsSchema.shape.organisations.element,
  purposes: noticeFactsSchema.shape.purposes.element,
  agreements: noticeFactsSchema.shape.agreements.element,
  cookies: noticeFactsSchema.shape.cookies.element,
  clauses: noticeFactsSchema.shape.clauses.element,
} as const satisfies Partial<Record<keyof NoticeFacts, z.ZodType>>

const namedSchema = z.looseObject({
  _id: z.string(),
  name: z.string().nullish().catch(null),
  title: z.string().nullish().catch(null),
})

/**
 * Reads facts of which some may be half-written drafts: those are left out and named as problems,
 * so that one unfinished fact does not hide every preview.
 */
export function readFacts(answer: unknown): ReadFacts {
  const raw = rawSchema.parse(answer)
  const problems = [
    ...pruned(raw, 'groups'),
    ...pruned(raw, 'brands'),
    ...pruned(raw, 'organisations'),
    ...pruned(raw, 'purposes'),
    ...pruned(raw, 'agreements'),
    ...pruned(raw, 'cookies'),
    ...pruned(raw, 'clauses'),
  ]
  return {facts: noticeFactsAnswerSchema.parse(raw), problems}
}

function pruned(raw: RawFacts, list: keyof typeof lists): UnfinishedFact[] {
  const schema = lists[list]
  const problems: UnfinishedFact[] = []
  raw[list] = raw[list].filter((document) => {
    const result = schema.safeParse(document)
    if (result.success) return true
    const named = namedSchema.safeParse(document)
    problems.push({
      name: named.success ? (named.data.name ?? named.data.title ?? undefined) : undefined,
      documentId: named.success ? named.data._id : undefined,
      field: result.error.issues[0]?.path.join('.'),
    })
    return false
  })
  return problems
}

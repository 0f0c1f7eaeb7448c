import * as z from 'zod'

import {noticeFactsSchema, type NoticeFacts} from './noticeFacts.js'
import {noticeFactsAnswerSchema} from './noticeFactsQuery.js'

const {groups, brands, organisations, purposes, agreements, cookies, clauses} =
  noticeFactsSchema.shape

const elements = {
  groups: groups.element,
  brands: brands.element,
  organisations: organisations.element,
  purposes: purposes.element,
  agreements: agreements.element,
  cookies: cookies.element,
  clauses: clauses.element,
} as const satisfies Partial<Record<keyof NoticeFacts, z.ZodType>>

const answerSchema = z.looseObject({keptPeriods: z.unknown().optional()})
const listsSchema = z.record(z.string(), z.array(z.unknown()))
const namedSchema = z.object({_id: z.string()})

/**
 * The facts an answer to `noticeFactsQuery` holds, without those that are not complete: one such
 * fact of one brand, written by another way than the Studio, must not stop every brand's notices.
 * A notice that needs it does not compose; `incomplete` names it and its fields.
 */
export function readableFacts(answer: unknown): {
  readonly facts: NoticeFacts
  readonly incomplete: readonly string[]
} {
  const {keptPeriods, ...rest} = answerSchema.parse(answer)
  const lists = listsSchema.parse(rest)
  const incomplete: string[] = []
  for (const [list, element] of Object.entries(elements)) {
    lists[list] = (lists[list] ?? []).filter((document) => {
      const parsed = element.safeParse(document)
      if (parsed.success) return true
      const id = namedSchema.safeParse(document).data?._id ?? list
      const fields = parsed.error.issues.map(({path}) => path.join('.'))
      incomplete.push(`${id} (${[...new Set(fields)].join(', ')})`)
      return false
    })
  }
  return {facts: noticeFactsAnswerSchema.parse({...lists, keptPeriods}), incomplete}
}

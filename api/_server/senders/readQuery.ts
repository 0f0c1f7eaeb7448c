import type * as z from 'zod'

import {Refusal} from '../../../core/refusal.js'

/**
 * The parameters of an address as the schema wants them: each once, none unknown.
 *
 * @throws Refusal `bad_request` naming the parameters, never what was in them.
 */
export function readQuery<Query>({searchParams}: URL, schema: z.ZodType<Query>): Query {
  const names = [...searchParams.keys()]
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  const parsed = schema.safeParse(Object.fromEntries(searchParams))
  if (parsed.success && twice.length === 0) return parsed.data
  const wrong = (parsed.error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? ['a parameter is unknown']
      : [`${issue.path.join('.')}: ${issue.message}`],
  )
  const problems = [...wrong, ...(twice.length > 0 ? ['a parameter stands twice'] : [])]
  throw new Refusal('bad_request', `The address is not as expected: ${problems.join('; ')}.`)
}

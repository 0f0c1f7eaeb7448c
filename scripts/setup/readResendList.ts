import * as z from 'zod'

import {resendProblem} from '../../api/_server/announce/resendProblem.js'
import {patiently} from '../../api/_server/patiently.js'
import {Refusal} from '../../core/refusal.js'
import type {Setup} from './setupCheck.js'

/** One answer of Resend. Throws a Refusal where it gave none, telling the deed. */
export async function resendAnswer(
  deed: string,
  call: Parameters<typeof patiently<ResendAnswer>>[0],
): Promise<unknown> {
  const {data, error} = await patiently(call)
  if (error) throw new Refusal('unavailable', resendProblem(deed, error))
  return data
}

interface ResendAnswer {
  readonly data: unknown
  readonly error: Parameters<typeof resendProblem>[1] | null
  readonly headers: Readonly<Record<string, string>> | null
}

/** Every entry of a list at Resend, page by page. */
export async function readResendList<Entry extends {readonly id: string}>(
  {resend}: Pick<Setup, 'resend'>,
  path: string,
  schema: z.ZodType<Entry>,
): Promise<Entry[]> {
  const pageSchema = z.object({data: z.array(schema), has_more: z.boolean().nullish()})
  const entries: Entry[] = []
  for (let after = ''; ;) {
    const data = await resendAnswer('reading a list', (options) =>
      resend.get<unknown>(`${path}?limit=100${after}`, options),
    )
    const page = pageSchema.parse(data)
    entries.push(...page.data)
    const last = page.data.at(-1)
    if (!page.has_more || !last) return entries
    after = `&after=${encodeURIComponent(last.id)}`
  }
}

import type {Resend} from 'resend'
import * as z from 'zod'

import {patiently} from '../../patiently.js'

/**
 * Reads one thing of Resend's; `undefined` when it is not there.
 *
 * @throws Error when Resend does not answer or answers something else; it names no address.
 */
export async function readResend<Answer>(
  resend: Resend,
  path: string,
  schema: z.ZodType<Answer>,
): Promise<Answer | undefined> {
  const {data, error} = await patiently((options) => resend.get<unknown>(path, options))
  if (error?.statusCode === 404) return undefined
  if (error) throw new Error(`Resend: ${error.name} (${error.statusCode ?? 'no answer'})`)
  const parsed = schema.safeParse(data)
  if (!parsed.success) throw new Error('Resend answered in a shape that is not known')
  return parsed.data
}

/** Reads a list of Resend's, page by page. */
export async function* readResendPages<Item extends {readonly id: string}>(
  resend: Resend,
  path: string,
  schema: z.ZodType<Item>,
): AsyncGenerator<Item> {
  const pageSchema = z.object({data: z.array(schema), has_more: z.boolean().optional()})
  for (let after = ''; ;) {
    const page = await readResend(resend, `${path}?limit=100${after}`, pageSchema)
    if (!page) return
    yield* page.data
    const last = page.data.at(-1)
    if (!page.has_more || !last) return
    after = `&after=${encodeURIComponent(last.id)}`
  }
}

import * as z from 'zod'

import {patiently} from '../../api/_server/patiently.js'
import type {Services} from '../../api/_server/services.js'
import {resendAnswer} from '../setup/readResendList.js'

/** One page of a list at Resend, and the place behind it. */
export interface ResendPage<Entry> {
  readonly entries: readonly Entry[]
  /** `undefined` behind the last page. */
  readonly next: string | undefined
}

/**
 * A hundred entries of a list at Resend, from behind a place in it. Where that place is no longer in
 * the list, the list is read from its beginning: reading an entry twice does no harm.
 *
 * @throws Refusal `unavailable` when Resend does not answer
 */
export async function resendPage<Entry extends {readonly id: string}>(
  services: Services,
  path: string,
  schema: z.ZodType<Entry>,
  after: string | undefined,
): Promise<ResendPage<Entry>> {
  const resend = await services.resend()
  const from = after === undefined ? '' : `&after=${encodeURIComponent(after)}`
  const answer = await patiently((options) =>
    resend.get<unknown>(`${path}?limit=100${from}`, options),
  )
  const isPlaceGone = after !== undefined && [400, 404, 422].includes(answer.error?.statusCode ?? 0)
  if (isPlaceGone) return await resendPage(services, path, schema, undefined)
  const data = await resendAnswer('reading a list', () => Promise.resolve(answer))
  const page = z.object({data: z.array(schema), has_more: z.boolean().nullish()}).parse(data)
  return {entries: page.data, next: page.has_more ? page.data.at(-1)?.id : undefined}
}

import type * as z from 'zod'

import {Refusal} from '../../core/refusal.js'
import {deepestJson, isDeeperThan} from './isDeeperThan.js'
import {readBody} from './readBody.js'

/**
 * A request's body as text.
 *
 * @throws Refusal `too_large`, or `bad_request` when it is not UTF-8.
 */
export async function readText(request: Request, limitBytes?: number): Promise<string> {
  const body = await readBody(request, limitBytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(body)
  } catch (cause) {
    throw new Refusal('bad_request', 'The body is not UTF-8.', {cause})
  }
}

/**
 * JSON text as the schema wants it.
 *
 * @throws Refusal `bad_request` naming the fields that are not as expected, never what they held.
 */
export function parseJson<Value>(text: string, schema: z.ZodType<Value>): Value {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new Refusal('bad_request', 'The body is no JSON.', {cause})
  }
  if (isDeeperThan(deepestJson, json)) {
    throw new Refusal('bad_request', `The body nests more than ${deepestJson} levels deep.`)
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const named = parsed.error.issues.map((issue) => issue.path.join('.') || 'body')
  throw new Refusal('bad_request', `Not as expected: ${[...new Set(named)].join(', ')}.`)
}

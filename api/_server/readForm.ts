import type * as z from 'zod'

import {Refusal} from '../../core/refusal.js'
import {readBody} from './readBody.js'

const urlencoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'

/**
 * The fields of a posted form, in either encoding (RFC 8058 senders use both), as the schema wants
 * them: one string a field.
 *
 * @throws Refusal `too_large` above the limit (64 KB unless said), `wrong_type` for another content
 * type, `bad_request` for what is not UTF-8, no form, a file, a field sent twice, or fields the
 * schema refuses; the last names the field, never what was in it.
 */
export async function readForm<Form>(
  request: Request,
  schema: z.ZodType<Form>,
  options: {limitBytes?: number} = {},
): Promise<Form> {
  const contentType = request.headers.get('content-type') ?? ''
  const kind = contentType.split(';')[0]?.trim().toLowerCase()
  if (kind !== urlencoded && kind !== multipart) {
    throw new Refusal('wrong_type', `Send the form as ${urlencoded} or ${multipart}.`)
  }
  const body = await readBody(request, options.limitBytes)
  const text = decodeUtf8(body)
  const entries =
    kind === urlencoded ? urlencodedEntries(text) : await multipartEntries(body, contentType)
  const fields = new Map<string, string>()
  for (const [name, value] of entries) {
    if (fields.has(name)) throw new Refusal('bad_request', 'A field of the form came twice.')
    fields.set(name, value)
  }
  const parsed = schema.safeParse(Object.fromEntries(fields))
  if (parsed.success) return parsed.data
  const named = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'form'))]
  throw new Refusal(
    'bad_request',
    `The form does not hold what was expected in: ${named.join(', ')}.`,
  )
}

function decodeUtf8(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(body)
  } catch (cause) {
    throw new Refusal('bad_request', 'The form is not UTF-8.', {cause})
  }
}

function urlencodedEntries(text: string): [string, string][] {
  try {
    return text
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const equals = pair.indexOf('=')
        const name = equals < 0 ? pair : pair.slice(0, equals)
        return [decodeField(name), decodeField(equals < 0 ? '' : pair.slice(equals + 1))]
      })
  } catch (cause) {
    // URLSearchParams would put a replacement character in and say nothing.
    throw new Refusal('bad_request', 'The form is not UTF-8 once its % signs are decoded.', {cause})
  }
}

function decodeField(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}

async function multipartEntries(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<[string, string][]> {
  let form: FormData
  try {
    form = await new Response(body, {headers: {'content-type': contentType}}).formData()
  } catch (cause) {
    throw new Refusal('bad_request', `The body is no ${multipart}.`, {cause})
  }
  return [...form].map(([name, value]) => {
    if (typeof value !== 'string') throw new Refusal('bad_request', 'No file is expected here.')
    return [name, value]
  })
}

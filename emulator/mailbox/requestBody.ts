import {MailboxError} from './mailboxError.js'

const largestBytes = 40 * 1024 * 1024

/** A request's body, as text for comparing and as JSON (or the fields of a form) for reading. */
export async function readRequestBody(request: Request): Promise<{text: string; value: unknown}> {
  if (request.method === 'GET' || request.method === 'HEAD') return {text: '', value: undefined}
  if (Number(request.headers.get('content-length') ?? 0) > largestBytes) {
    throw new MailboxError('validation_error', 'The request body is larger than 40 MB.', 413)
  }
  if (request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    const fields: Record<string, string> = {}
    for (const [name, value] of await request.formData()) {
      fields[name] = typeof value === 'string' ? value : await value.text()
    }
    return {text: JSON.stringify(fields), value: fields}
  }
  const text = await request.text()
  if (text === '') return {text, value: undefined}
  try {
    return {text, value: JSON.parse(text)}
  } catch {
    throw new MailboxError('validation_error', 'The request body is not valid JSON.', 400)
  }
}

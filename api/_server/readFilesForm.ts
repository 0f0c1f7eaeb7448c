import {Refusal} from '../../core/refusal.js'
import {readBody} from './readBody.js'

/** A posted form with files: its texts, trimmed, and the files that were chosen. */
export interface FilesForm {
  readonly texts: ReadonlyMap<string, string>
  readonly files: readonly File[]
}

/** All files of a form together; the host takes 4.5 MB a request, the rest of the form included. */
export const filesLimitBytes = 4_000_000
const formLimitBytes = filesLimitBytes + 100_000

/**
 * Reads a multipart form with files.
 *
 * @returns `undefined` when it is larger than we take
 * @throws Refusal `bad_request` for what is no form
 */
export async function readFilesForm(request: Request): Promise<FilesForm | undefined> {
  const form = await formOf(request)
  if (!form) return undefined
  const texts = new Map<string, string>()
  const files: File[] = []
  for (const [name, value] of form) {
    if (typeof value === 'string') texts.set(name, value.trim())
    // A browser sends a file without name and bytes where none was chosen.
    else if (value.size > 0 || value.name !== '') files.push(value)
  }
  return {texts, files}
}

async function formOf(request: Request): Promise<FormData | undefined> {
  const contentType = request.headers.get('content-type') ?? ''
  let body: Uint8Array<ArrayBuffer>
  try {
    body = await readBody(request, formLimitBytes)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'too_large') return undefined
    throw error
  }
  try {
    return await new Response(body, {headers: {'content-type': contentType}}).formData()
  } catch (cause) {
    throw new Refusal('bad_request', 'The body is no form.', {cause})
  }
}

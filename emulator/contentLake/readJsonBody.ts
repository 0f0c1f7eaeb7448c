import {requestError} from './lakeError.js'

/** The hosted service takes no larger body of mutations: https://www.sanity.io/docs/technical-limits */
export const maximumBodyBytes = 4_000_000

/**
 * The JSON of a request.
 *
 * @throws LakeError 413 above 4 MB, 400 for what is not UTF-8 or not JSON.
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  const tooLarge = requestError(413, `Request body is larger than ${maximumBodyBytes} bytes`)
  if (Number(request.headers.get('content-length') ?? 0) > maximumBodyBytes) throw tooLarge
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length > maximumBodyBytes) throw tooLarge
    chunks.push(chunk)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(chunks)))
  } catch {
    throw requestError(400, 'The request body is not JSON in UTF-8')
  }
}

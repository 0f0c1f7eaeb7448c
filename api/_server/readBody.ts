import {Refusal} from '../../core/refusal.js'

/**
 * A request's body as bytes, read no further than the limit.
 *
 * @throws Refusal `too_large` above the limit; `bad_request` when it breaks off.
 */
export async function readBody(
  request: Request,
  limitBytes = 64 * 1024,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new Refusal('too_large', `The body may hold at most ${limitBytes} bytes.`, {
    details: {limitBytes},
  })
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLarge
  const body = new Uint8Array(limitBytes)
  let length = 0
  for await (const chunk of chunksOf(request)) {
    if (length + chunk.byteLength > limitBytes) throw tooLarge
    body.set(chunk, length)
    length += chunk.byteLength
  }
  return body.slice(0, length)
}

async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader()
  if (!reader) return
  try {
    for (;;) {
      const {done, value} = await reader.read()
      if (done) return
      yield value
    }
  } catch (cause) {
    throw new Refusal('bad_request', 'The body broke off.', {cause})
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

import {Refusal} from '../../../core/refusal.js'

/** What is read ahead of the answer: most clients read it only when all of theirs is sent. */
const aheadBytes = 8 * 1024 * 1024

/**
 * A request's body as it comes in, as text. A byte order mark stays in it.
 *
 * Up to 8 MB are taken in before anybody reads them: a client that sends its whole file before it
 * looks at the answer would else wait for us, and we for it.
 *
 * @throws Refusal `bad_request` when it is not UTF-8 or breaks off.
 */
export async function* bodyTexts(request: Request): AsyncGenerator<string> {
  const ahead = new ByteLengthQueuingStrategy({highWaterMark: aheadBytes})
  const body = request.body?.pipeThrough(new TransformStream(undefined, undefined, ahead))
  const reader = body?.getReader()
  if (!reader) return
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
  try {
    for (;;) {
      const {done, value} = await reader.read().catch((cause: unknown) => {
        throw new Refusal('bad_request', 'The body broke off.', {cause})
      })
      const text = decode(decoder, value)
      if (text !== '') yield text
      if (done) return
    }
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

function decode(decoder: TextDecoder, bytes: ArrayBufferView | undefined): string {
  try {
    return decoder.decode(bytes, {stream: bytes !== undefined})
  } catch (cause) {
    throw new Refusal('bad_request', 'The body is not UTF-8.', {cause})
  }
}

/** Bytes as they stream. */
export type Bytes = AsyncIterable<Uint8Array<ArrayBuffer>>

const algorithm = 'AES-GCM'
/** Bytes of the clear that are sealed together; the last chunk may be shorter, and empty. */
const chunkBytes = 65_536
const tagBytes = 16
const prefixBytes = 7
const sealedBytes = chunkBytes + tagBytes

/**
 * Seals bytes as they stream, in chunks (AES-256-GCM), and never holds more than a few of them.
 *
 * The nonce of a chunk is a random prefix, the chunk's number and whether it is the last (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), and `name` is authenticated with
 * each: chunks that are left out, moved, cut off at the end or taken from another file do not open.
 */
export async function* sealStream(
  key: CryptoKey,
  name: string,
  bytes: Bytes,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const prefix = crypto.getRandomValues(new Uint8Array(prefixBytes))
  yield prefix
  for await (const {chunk, index, isLast} of chunksOf(bytes, chunkBytes)) {
    const sealed = await crypto.subtle.encrypt(parameters(prefix, index, isLast, name), key, chunk)
    yield new Uint8Array(sealed)
  }
}

/**
 * Opens what `sealStream` sealed, chunk by chunk.
 *
 * What has come before an altered chunk has been given already: only a stream that ends without an
 * error is whole.
 *
 * @throws Error where a chunk was altered, left out, moved, cut off or is another file's
 */
export async function* openSealedStream(
  key: CryptoKey,
  name: string,
  sealed: Bytes,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let prefix: Uint8Array<ArrayBuffer> | undefined
  const rest = async function* (): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    let begun = new Uint8Array(0)
    for await (const part of sealed) {
      if (prefix) {
        yield part
        continue
      }
      begun = joined([begun, part])
      if (begun.length < prefixBytes) continue
      prefix = begun.slice(0, prefixBytes)
      yield begun.slice(prefixBytes)
    }
  }
  for await (const {chunk, index, isLast} of chunksOf(rest(), sealedBytes)) {
    yield await opened(key, parameters(prefix ?? new Uint8Array(0), index, isLast, name), chunk)
  }
}

async function opened(
  key: CryptoKey,
  algorithmParameters: AesGcmParams,
  chunk: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithmParameters, key, chunk))
  } catch (cause) {
    throw new Error('a sealed file was altered, cut off or is another one', {cause})
  }
}

function parameters(
  prefix: Uint8Array,
  index: number,
  isLast: boolean,
  name: string,
): AesGcmParams {
  const iv = new Uint8Array(12)
  iv.set(prefix)
  new DataView(iv.buffer).setUint32(prefixBytes, index)
  iv[11] = isLast ? 1 : 0
  return {name: algorithm, iv, additionalData: new TextEncoder().encode(name)}
}

/** The same bytes in pieces of one size; the last is what is left, at least one piece comes. */
async function* chunksOf(bytes: Bytes, size: number) {
  let parts: Uint8Array<ArrayBuffer>[] = []
  let held = 0
  let index = 0
  for await (const part of bytes) {
    parts.push(part)
    held += part.length
    if (held <= size) continue
    const whole = joined(parts)
    let at = 0
    // The last full piece waits: it may be the end.
    for (; whole.length - at > size; at += size) {
      yield {chunk: whole.slice(at, at + size), index: index++, isLast: false}
    }
    parts = [whole.slice(at)]
    held = whole.length - at
  }
  yield {chunk: joined(parts), index, isLast: true}
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

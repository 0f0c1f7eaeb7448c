import {SourceFailure} from '../../../../core/export/sourceFailure.js'

/** How long a source may take, and how much it may answer. */
export interface SourceLimits {
  /** To the first of the answer: finding the host, connecting and thinking included. */
  readonly firstByteMs: number
  /** Between two pieces of it. */
  readonly silenceMs: number
  readonly totalMs: number
  /** Once it is unpacked. */
  readonly bytes: number
}

export const usualSourceLimits: SourceLimits = {
  firstByteMs: 15_000,
  silenceMs: 10_000,
  totalMs: 45_000,
  bytes: 20_000_000,
}

export interface SourceCall {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly limits: SourceLimits
  readonly signal?: AbortSignal | undefined
}

export interface SourceResponse {
  readonly headers: Headers
  readonly chunks: readonly Uint8Array[]
}

/**
 * Posts to a source and reads its answer, within time and size. It is called once: whoever asked
 * decides about asking again. A redirect is not followed, for it leads to a host that nobody set.
 *
 * @throws SourceFailure saying what kind of failure it was and nothing of what came back
 */
export async function callSource(call: SourceCall): Promise<SourceResponse> {
  const {limits, signal} = call
  const watch = watchTime(limits)
  try {
    const response = await fetch(call.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {'content-type': 'application/json', accept: contentType, ...call.headers},
      body: call.body,
      signal: signal ? AbortSignal.any([watch.signal, signal]) : watch.signal,
    })
    watch.heard()
    await assertAnswer(response)
    return {headers: response.headers, chunks: await readChunks(response, limits, watch)}
  } catch (error) {
    if (error instanceof SourceFailure) throw error
    const {reason} = watch.signal
    if (reason instanceof SourceFailure) throw reason
    // What errors of a connection say can hold what was sent.
    throw new SourceFailure(signal?.aborted ? 'was given up' : 'is out of reach', {isPassing: true})
  } finally {
    watch.end()
  }
}

const contentType = 'application/x-ndjson'

async function assertAnswer(response: Response): Promise<void> {
  const {status, headers} = response
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (status === 200 && type === contentType) return
  await response.body?.cancel()
  if (status === 200) throw new SourceFailure(`answered no ${contentType}`, {isPassing: false})
  const isPassing = status === 408 || status === 429 || status >= 500
  const what = status >= 300 && status < 400 ? 'with a redirect, which is not followed' : status
  throw new SourceFailure(`answered ${what}`, {isPassing})
}

async function readChunks(
  {body}: Response,
  limits: SourceLimits,
  watch: Watch,
): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop closes the connection.
  for await (const chunk of body ?? []) {
    watch.heard()
    bytes += chunk.byteLength
    if (bytes > limits.bytes) {
      throw new SourceFailure(`answered more than ${limits.bytes} bytes`, {isPassing: false})
    }
    chunks.push(chunk)
  }
  return chunks
}

interface Watch {
  readonly signal: AbortSignal
  /** Something came: the next silence begins. */
  heard(): void
  end(): void
}

function watchTime({firstByteMs, silenceMs, totalMs}: SourceLimits): Watch {
  const controller = new AbortController()
  const giveUp = (why: string) => () => controller.abort(new SourceFailure(why, {isPassing: true}))
  const total = setTimeout(giveUp(`had not answered all in ${totalMs} ms`), totalMs)
  let silence = setTimeout(giveUp(`did not answer in ${firstByteMs} ms`), firstByteMs)
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(silence)
      silence = setTimeout(giveUp(`fell silent for ${silenceMs} ms`), silenceMs)
    },
    end() {
      clearTimeout(total)
      clearTimeout(silence)
    },
  }
}

/** A source said nothing for so long that it is given up. */
export class SourceSilent extends Error {
  override readonly name = 'SourceSilent'
}

/**
 * What a source gives, as long as it gives something: silence between two items, or before the
 * first, ends the stream with `SourceSilent` and aborts the source's signal.
 */
export async function* untilSilent<Item>(
  begin: (signal: AbortSignal) => AsyncIterable<Item>,
  silenceMs = 60_000,
): AsyncGenerator<Item> {
  const abort = new AbortController()
  const items = begin(abort.signal)[Symbol.asyncIterator]()
  let isOver = false
  try {
    for (;;) {
      const {done, value} = await inTime(items.next(), silenceMs)
      isOver = done === true
      if (done) return
      yield value
    }
  } finally {
    abort.abort()
    // One that hangs would hang here too: it is told to stop, and nobody waits for it.
    if (!isOver) items.return?.().catch(() => undefined)
  }
}

async function inTime<Value>(coming: Promise<Value>, silenceMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new SourceSilent(`the source said nothing for ${silenceMs / 1000} seconds`))
    }, silenceMs)
  })
  try {
    return await Promise.race([coming, silence])
  } finally {
    clearTimeout(timer)
  }
}

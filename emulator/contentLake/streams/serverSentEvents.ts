export interface ServerSentEvent {
  readonly event: string
  readonly id?: string
  readonly data: unknown
}

export interface EventChannel {
  send(event: ServerSentEvent): void
  /** Ends the stream; EventSource connects again unless the last event told it not to. */
  end(): void
}

const heartbeatMilliseconds = 10_000

/**
 * An endless `text/event-stream` answer. `open` gets the channel and returns what to do when the
 * listener has gone.
 *
 * A comment goes out every ten seconds, so that neither side takes a silent stream for a dead one.
 */
export function serverSentEvents(open: (channel: EventChannel) => () => void): Response {
  const encoder = new TextEncoder()
  let close: (() => void) | undefined
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true
      const write = (text: string): void => {
        if (isOpen) controller.enqueue(encoder.encode(text))
      }
      const heartbeat = setInterval(() => write(':\n\n'), heartbeatMilliseconds)
      heartbeat.unref()
      let leave: (() => void) | undefined
      const shut = (): void => {
        isOpen = false
        clearInterval(heartbeat)
        leave?.()
      }
      close = shut
      write(':\n\n')
      leave = open({
        send: (event) => write(formatEvent(event)),
        end: () => {
          if (!isOpen) return
          shut()
          controller.close()
        },
      })
    },
    cancel() {
      close?.()
    },
  })
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

/** JSON holds no raw line break, so one `data:` line is always enough. */
function formatEvent({event, id, data}: ServerSentEvent): string {
  const idLine = id === undefined ? '' : `id: ${id}\n`
  return `event: ${event}\n${idLine}data: ${JSON.stringify(data)}\n\n`
}

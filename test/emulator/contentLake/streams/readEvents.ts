import * as z from 'zod'

export interface HeardEvent {
  readonly event: string
  readonly id?: string
  readonly data: Record<string, unknown>
}

/** Reads a `text/event-stream` answer until `count` events have come. */
export async function readEvents(response: Response, count: number): Promise<HeardEvent[]> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new Error('The answer has no body')
  let text = ''
  while (eventsIn(text).length < count) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
    const {done, value} = await reader.read()
    if (done) break
    text += value
  }
  await reader.cancel()
  return eventsIn(text)
}

function eventsIn(text: string): HeardEvent[] {
  return text
    .split('\n\n')
    .slice(0, -1)
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const field = (name: string): string | undefined =>
        new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
      const id = field('id')
      const data = z.record(z.string(), z.unknown()).parse(JSON.parse(field('data') ?? ''))
      return {event: field('event') ?? '', data, ...(id !== undefined && {id})}
    })
}

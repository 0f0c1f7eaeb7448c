import {inspect} from 'node:util'

import {vi} from 'vitest'

const ways = ['log', 'info', 'warn', 'error', 'debug'] as const

/** Takes down all that is written: by the console, past it, and by what the host logs of a crash. */
export function listenToLogs(): {
  readonly written: string[]
  crashed(error: unknown): void
  stop(): void
} {
  const written: string[] = []
  const spies = [
    ...ways.map((way) =>
      vi.spyOn(console, way).mockImplementation((...values: unknown[]) => {
        written.push(
          values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '),
        )
      }),
    ),
    ...[process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text: unknown) => {
        written.push(String(text))
        return true
      }),
    ),
  ]
  return {
    written,
    crashed(error) {
      written.push(inspect(error, {depth: 8}))
    },
    stop() {
      for (const spy of spies) spy.mockRestore()
    },
  }
}

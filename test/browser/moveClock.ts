import type {RunningStack} from './startStack.js'

/** Moves the stack's one clock on by an ISO 8601 duration. */
export async function moveClock(stack: RunningStack, advance: string): Promise<void> {
  const response = await fetch(`${stack.contentLake}/_local/clock`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({advance}),
  })
  if (!response.ok) throw new Error(`The clock did not move: ${await response.text()}`)
}

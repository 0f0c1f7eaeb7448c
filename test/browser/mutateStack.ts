import type {RunningStack} from './startStack.js'

/**
 * Writes to the Content Lake as a function would: mutations of its HTTP API.
 *
 * @throws Error with the answer, where they were not taken
 */
export async function mutateStack(
  stack: RunningStack,
  mutations: readonly object[],
): Promise<void> {
  const response = await fetch(`${stack.contentLake}/v2025-02-19/data/mutate/production`, {
    method: 'POST',
    headers: {'content-type': 'application/json', authorization: 'Bearer local'},
    body: JSON.stringify({mutations}),
  })
  if (!response.ok) throw new Error(`Not written: ${await response.text()}`)
}

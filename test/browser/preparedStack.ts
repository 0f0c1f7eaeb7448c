import {inject} from 'vitest'

import type {PreparedStack} from './prepareStack.js'

/** What the tests of this worker start from; no other worker uses its ports. */
export function preparedStack(): PreparedStack {
  const worker = Number(process.env['VITEST_POOL_ID']) - 1
  const stack = inject('preparedStacks')[worker]
  if (!stack) throw new Error(`No stack was prepared for the worker ${worker + 1}.`)
  return stack
}

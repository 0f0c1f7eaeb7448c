import {afterAll, beforeEach, vi} from 'vitest'

import {fuzzRoutes} from './fuzzRoutes.js'
import {startFuzzStack} from './startFuzzStack.js'

/** Every function and the stack behind them, for the tests of one file; what is noted is not printed. */
export async function useFuzzStack() {
  const routes = await fuzzRoutes()
  const stack = await startFuzzStack()
  beforeEach(() => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
  })
  afterAll(async () => await stack.close())
  return {routes, stack}
}

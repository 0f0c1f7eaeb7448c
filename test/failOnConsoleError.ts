import {afterEach, beforeEach, vi} from 'vitest'

/** A test that makes the code log an error must expect it: `vi.spyOn(console, 'error')` of its own. */
const unexpected: unknown[][] = []

beforeEach(() => {
  unexpected.length = 0
  vi.spyOn(console, 'error').mockImplementation((...values: unknown[]) => {
    unexpected.push(values)
  })
})

afterEach(() => {
  const [first] = unexpected.splice(0)
  vi.restoreAllMocks()
  if (first) throw new Error(`unexpected console.error: ${first.map(String).join(' ')}`)
})

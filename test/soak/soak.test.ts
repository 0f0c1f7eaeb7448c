import {expect, test, vi} from 'vitest'

import {playSoak} from './playSoak.js'

const seed = Number(process.env['SOAK_SEED'] ?? 20_261_129)

test(
  `the rules hold after half a minute of everything at once under a fault plan (SOAK_SEED=${seed})`,
  {timeout: 400_000},
  async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const {rules, mishaps, struck, versions, counts} = await playSoak({seed, seconds: 20})
    expect(rules.filter(({broken}) => broken.length > 0)).toEqual([])
    expect(mishaps).toEqual([])
    expect(rules).toHaveLength(13)
    // A soak in which nothing happens proves nothing.
    expect(struck).toBeGreaterThan(10)
    expect(versions).toBeGreaterThan(12)
    expect(Object.keys(counts).length).toBeGreaterThan(15)
  },
)

import {test} from 'vitest'

import {assertHistories, historyCount, historyTimeoutMs, seedOf} from './assertHistories.js'

const seed = seedOf(1)

test(
  `${historyCount} histories of publishes, webhooks, stalls and crashes keep every rule (seed ${seed}, second half)`,
  {timeout: historyTimeoutMs},
  async () => await assertHistories(seed),
)

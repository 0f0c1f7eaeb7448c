import {setTimeout as pause} from 'node:timers/promises'

import {afterAll, vi} from 'vitest'

import {onWaitUntil} from './onWaitUntil.js'

/** What a file sets, loads and begins is not there for the next one, though both share a process. */
const before = {...process.env}
vi.resetModules()

const afterAnswers: Promise<unknown>[] = []
onWaitUntil((work) => afterAnswers.push(work))

afterAll(async () => {
  // What a test has stalled for good is not waited for.
  await Promise.race([Promise.allSettled(afterAnswers), pause(10_000, undefined, {ref: false})])
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
})

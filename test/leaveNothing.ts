import {afterAll, vi} from 'vitest'

/** What a file sets and loads is not there for the next one, though both share a process. */
const before = {...process.env}
vi.resetModules()

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
})

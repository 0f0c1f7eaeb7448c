import {AsyncLocalStorage} from 'node:async_hooks'
import {subscribe} from 'node:diagnostics_channel'

const runs = new AsyncLocalStorage<string>()
const header = 'x-run'

subscribe('undici:request:create', (message) => {
  const run = runs.getStore()
  if (run === undefined || typeof message !== 'object' || message === null) return
  const request: unknown = Reflect.get(message, 'request')
  if (typeof request !== 'object' || request === null) return
  const addHeader: unknown = Reflect.get(request, 'addHeader')
  if (typeof addHeader === 'function') Reflect.apply(addHeader, request, [header, run])
})

/** The header by which a gate knows whose request it is. */
export const runHeader = header

/** Runs a function so that every HTTP request it makes, by whichever client, carries its name. */
export async function runAs<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
  return await runs.run(name, act)
}

/** The name under which this is running. */
export function currentRun(): string | undefined {
  return runs.getStore()
}

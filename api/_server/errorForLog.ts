import {withoutAddresses} from './afterAnswer.js'

const longest = 1000

/**
 * A bug as the host may log it: its kind, message, place and cause, without addresses and tokens.
 *
 * Clients of others hang all that was asked and answered on what they throw, and a host writes out
 * every attribute: none is kept.
 */
export function errorForLog(error: unknown): Error {
  const {name, message, stack, cause} = error instanceof Error ? error : new Error(String(error))
  const told = clean(message)
  const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const logged = new Error(told, cause === undefined ? undefined : {cause: errorForLog(cause)})
  logged.name = name
  logged.stack = [`${name}: ${told}`, ...places].join('\n')
  return logged
}

function clean(text: string): string {
  return withoutAddresses(text.slice(0, longest)).replaceAll(/eyJ[\w-]*\.\.[\w.-]*/g, '•••')
}

import {readFileSync} from 'node:fs'
import {parseEnv} from 'node:util'

import {Refusal} from '../core/refusal.js'
import {setupCommand} from './setup/setupCommand.js'

const args = process.argv.slice(2)

try {
  const environment = {...settingsOf(args), ...process.env}
  const print = (line: string): void => console.log(line)
  process.exitCode = await setupCommand(args, {environment, print})
} catch (error) {
  if (!(error instanceof Refusal) && !isWrongArgument(error)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** The settings of the file that is named. */
function settingsOf(given: readonly string[]): NodeJS.Dict<string> {
  const at = given.indexOf('--env')
  const file = at === -1 ? undefined : given[at + 1]
  if (file === undefined) return {}
  try {
    return parseEnv(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Refusal('bad_request', `${file} cannot be read.`, {cause})
  }
}

function isWrongArgument(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}

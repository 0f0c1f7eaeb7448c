import {readFileSync} from 'node:fs'
import {parseEnv} from 'node:util'

import {Refusal} from '../core/refusal.js'

/** What a command is carried out with beside its arguments. */
export interface CommandRun {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly print: (line: string) => void
}

/**
 * Runs a command of the terminal with the settings of the file that `--env` names; those of the shell
 * go first. Ends with the code it gives; with 1 and one sentence where it is refused.
 */
export async function runCommand(
  command: (args: readonly string[], run: CommandRun) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2)
  try {
    const environment = {...settingsOf(args), ...process.env}
    const print = (line: string): void => console.log(line)
    process.exitCode = await command(args, {environment, print})
  } catch (error) {
    if (!(error instanceof Refusal) && !isWrongArgument(error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

function settingsOf(args: readonly string[]): NodeJS.Dict<string> {
  const at = args.indexOf('--env')
  const file = at === -1 ? undefined : args[at + 1]
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

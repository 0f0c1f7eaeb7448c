import {readFileSync} from 'node:fs'
import {parseEnv} from 'node:util'

import {Refusal} from '../core/refusal.js'

/** What a command of the terminal was given. */
export interface CommandEnvironment {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The arguments without `--env FILE`. */
  readonly args: string[]
}

const flag = '--env'

/**
 * The settings of a command: those of the file that `--env FILE` names; those of the shell go first.
 *
 * The flag is looked for in each of its forms, as what is not found would be the settings of another
 * project, or of the local stack.
 *
 * @throws Refusal `bad_request` without such a file
 */
export function commandEnvironment(
  given: readonly string[],
  shell: CommandEnvironment['environment'] = process.env,
): CommandEnvironment {
  const at = given.findIndex((one) => one === flag || one.startsWith(`${flag}=`))
  const named = given[at]
  if (named === undefined) return {environment: shell, args: [...given]}
  const isApart = named === flag
  const file = isApart ? given[at + 1] : named.slice(flag.length + 1)
  if (!file) throw new Refusal('bad_request', '--env needs a file of settings.')
  return {
    environment: {...settingsOf(file), ...shell},
    args: given.toSpliced(at, isApart ? 2 : 1),
  }
}

function settingsOf(file: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Refusal('bad_request', `${file} cannot be read.`, {cause})
  }
}

import {Refusal} from '../core/refusal.js'
import {commandEnvironment, type CommandEnvironment} from './commandEnvironment.js'

/** What a command is carried out with beside its arguments. */
export interface CommandRun extends Pick<CommandEnvironment, 'environment'> {
  readonly print: (line: string) => void
}

/**
 * Runs a command of the terminal with the settings of the file that `--env` names; those of the shell
 * go first. Ends with the code it gives; with 1 and one sentence where it is refused.
 */
export async function runCommand(
  command: (args: readonly string[], run: CommandRun) => Promise<number>,
): Promise<void> {
  try {
    const {environment, args} = commandEnvironment(process.argv.slice(2))
    const print = (line: string): void => console.log(line)
    process.exitCode = await command(args, {environment, print})
  } catch (error) {
    if (!(error instanceof Refusal) && !isWrongArgument(error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

function isWrongArgument(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}

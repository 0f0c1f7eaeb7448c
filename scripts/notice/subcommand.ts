import type {CommandEnvironment} from '../commandEnvironment.js'

/** One thing that `npm run notice` does. */
export interface Subcommand {
  /** What is typed after its name, and what it does: shown when an argument is wrong. */
  readonly usage: string
  /**
   * Does it with the arguments after its name and the settings at hand, and prints what became of it.
   *
   * @returns The exit code: 0 when it holds or is done, 1 when something does not hold.
   * @throws Refusal for wrong arguments and what is not there: exit code 2.
   */
  run(args: string[], environment: CommandEnvironment['environment']): Promise<0 | 1>
}

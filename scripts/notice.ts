import {Refusal} from '../core/refusal.js'
import {commandEnvironment} from './commandEnvironment.js'
import type {Subcommand} from './notice/subcommand.js'

/** Everything `npm run notice` does, by the name that is typed first; only that one is loaded. */
const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  verify: async () => (await import('./notice/verifyCommand.js')).verifyCommand,
  archive: async () => (await import('./notice/archiveCommand.js')).archiveCommand,
  check: async () => (await import('./notice/checkCommand.js')).checkCommand,
  import: async () => (await import('./notice/importCommand.js')).importCommand,
}

const ofSettings =
  '--env FILE with any of them: settings of the project whose BRAND it is, as NAME=value lines; without, it is the local stack.'

const [name = '', ...given] = process.argv.slice(2)
const subcommand = Object.hasOwn(subcommands, name) ? await subcommands[name]?.() : undefined

try {
  const {args, environment} = commandEnvironment(given)
  if (subcommand) process.exitCode = await subcommand.run(args, environment)
  else {
    const all = await Promise.all(Object.values(subcommands).map((load) => load()))
    refuse(name ? `There is no "${name}".` : 'What is to be done?', all)
  }
} catch (error) {
  if (!(error instanceof Refusal) && !isWrongArgument(error)) throw error
  const isUsage = !(error instanceof Refusal) || error.code === 'bad_request'
  refuse(error.message, isUsage && subcommand ? [subcommand] : [])
}

/** Says what was wrong, and how it is used where that helps. */
function refuse(message: string, used: readonly Subcommand[]): void {
  const usage = used.map((one) => `  ${one.usage}`).join('\n')
  console.error(usage ? `${message}\n\nnpm run notice --\n${usage}\n\n${ofSettings}` : message)
  process.exitCode = 2
}

function isWrongArgument(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}

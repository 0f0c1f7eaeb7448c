import {parseArgs} from 'node:util'

import {Refusal} from '../../core/refusal.js'
import {goLive} from './goLive.js'
import {keyLines} from './keyLines.js'
import {newToken} from './newToken.js'
import {openManagement} from './openManagement.js'
import {openSetup} from './openSetup.js'
import {resultLine, runChecks, type CheckResult} from './runChecks.js'
import type {Setup} from './setupCheck.js'
import {setupChecks} from './setupChecks.js'
import {takeOver} from './takeOver.js'

export const setupUsage = `npm run setup -- [COMMAND] [--env FILE] [--create] [--json]

Checks a real project by the settings of production, one line a check. Exits 1 when something is
missing.

  (none)      checks; --create makes what is missing and can be made from here
  keys        prints the secrets that are not given yet, as lines for FILE; --create makes the
              functions' token too
  go-live     checks, and lets the deployment mail whom it is for
  take-over   gives the dataset to this deployment, whichever has it

--env FILE    settings, as NAME=value lines; those that the shell has go first
--json        a line of JSON a check

SANITY_MANAGE_TOKEN is for this command alone: a token of an administrator or developer of the Sanity
project. The functions never get it.`

type Environment = Setup['environment']
type Print = (line: string) => void

/** What the command is carried out with; tests bring their own project. */
export interface SetupRun {
  readonly environment: Environment
  readonly print: Print
  readonly open?: (environment: Environment) => Promise<Setup>
}

/**
 * @returns the exit code
 * @throws Refusal `bad_request` where it cannot be run so
 */
export async function setupCommand(args: readonly string[], run: SetupRun): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {
      create: {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false},
    },
    allowPositionals: true,
  })
  const [name = 'check', ...others] = positionals
  if (values.help) {
    run.print(setupUsage)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command || others.length > 0) throw new Refusal('bad_request', setupUsage)
  return await command({
    ...run,
    mayCreate: values.create,
    report: (result) => run.print(resultLine(result, values.json)),
  })
}

interface Run extends SetupRun {
  readonly mayCreate: boolean
  readonly report: (result: CheckResult) => void
}

const commands: Readonly<Record<string, (run: Run) => Promise<number>>> = {
  async check(run) {
    const results = await runChecks(await opened(run), setupChecks, run)
    return exitCode(results)
  },
  async keys({environment, print, mayCreate}) {
    const lines = keyLines(environment, `k${new Date().toISOString().slice(0, 10)}`)
    for (const line of lines) print(line)
    if (environment['SANITY_TOKEN'] || !mayCreate) return 0
    const projectId = environment['SANITY_PROJECT_ID'] ?? ''
    if (!projectId)
      throw new Refusal('bad_request', 'SANITY_PROJECT_ID says where the token is made.')
    const token = await newToken(
      openManagement({
        apiHost: 'https://api.sanity.io',
        projectId,
        dataset: environment['SANITY_DATASET'] ?? '',
        token: environment['SANITY_MANAGE_TOKEN'] || undefined,
      }),
    )
    print('# SANITY_TOKEN lets the functions read and write the dataset.')
    print('# May be replaced.')
    print(`SANITY_TOKEN=${token}`)
    return 0
  },
  async 'go-live'(run) {
    const setup = await opened(run)
    const results = await runChecks(setup, setupChecks, {...run, mayCreate: false})
    const result = await goLive(setup, results)
    run.report(result)
    return exitCode([result])
  },
  async 'take-over'(run) {
    const result = await takeOver(await opened(run))
    run.report(result)
    return exitCode([result])
  },
}

async function opened({environment, open = openSetup}: Run): Promise<Setup> {
  return await open(environment)
}

function exitCode(results: readonly CheckResult[]): number {
  return results.some(({state}) => state === 'missing') ? 1 : 0
}

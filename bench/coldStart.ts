import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {parseSettings} from '../api/_server/settings.js'
import {unsubscribeLink} from '../core/optOut/unsubscribeLink.js'
import {buildDeployment} from '../scripts/deployment/buildDeployment.js'
import {freePorts} from '../scripts/ports.js'
import {startLocalStack} from '../scripts/startLocalStack.js'
import {alternate, ratioFigure, type Figure} from './measure.js'

const root = join(import.meta.dirname, '..')

interface ColdStart {
  readonly name: string
  readonly function: string
  readonly path: string
  readonly body?: string
  /** Times the start of Node with node:http, a Request and a Response. */
  readonly goal: number
}

/** From the start of a process to the first answer, of functions as they are deployed. */
export async function benchColdStart(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cold-start-'))
  const output = join(folder, 'output')
  const directory = join(folder, 'local')
  const ports = await freePorts()
  const stack = await startLocalStack({ports, directory})
  try {
    await buildDeployment({root, output, hasNoStudio: true})
    const figures: Figure[] = []
    for (const each of coldStarts(await linkPath())) {
      const module = join(output, 'functions', `${each.function}.func`, 'index.mjs')
      const {one, other} = await alternate(
        () => answerOnce(module, each.path, each.body),
        () => answerOnce('-', '/'),
        {rounds: 11, warmUp: 2},
      )
      figures.push(ratioFigure(`cold start: ${each.name} (bare Node)`, one, other, each.goal))
    }
    return figures
  } finally {
    await stack.close()
    rmSync(folder, {recursive: true, force: true})
  }
}

function coldStarts(link: string): ColdStart[] {
  const notice = '/api/notices/klinikk24?lang=nb'
  return [
    {name: 'a notice', function: 'api/notices/[brand]', path: notice, goal: 1.15},
    {name: 'the unsubscribe page', function: 'api/unsubscribe', path: link, goal: 1.15},
    {
      name: 'one-click unsubscribe',
      function: 'api/unsubscribe',
      path: link,
      body: 'List-Unsubscribe=One-Click',
      goal: 1.7,
    },
    {
      name: 'a notice as PDF',
      function: 'api/notices/[brand]',
      path: `${notice}&format=pdf`,
      goal: 1.6,
    },
  ]
}

async function linkPath(): Promise<string> {
  const {secrets, publicOrigin} = parseSettings(process.env)
  const link = await unsubscribeLink(
    {email: 'subscriber-1@example.com', brand: 'klinikk24', newsletter: 'nytt', language: 'nb'},
    {keys: secrets.TOKEN_KEYS, publicOrigin},
  )
  return link.slice(publicOrigin.length)
}

async function answerOnce(module: string, path: string, body?: string): Promise<void> {
  const program = join(root, 'bench', 'answerOnce.mjs')
  const child = spawn(process.execPath, [program, module, path, ...(body ? [body] : [])], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise<number | null>((done) => child.once('exit', done))
  if (code !== 0) throw new Error(`${module} gave no good answer for ${path}`)
}

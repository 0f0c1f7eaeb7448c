import {spawn} from 'node:child_process'
import {join} from 'node:path'

/** Whose content a Studio shows; each is read from the environment where it is not said. */
export type StudioEnvironment = Readonly<Record<`SANITY_STUDIO_${string}`, string>>

/**
 * Builds the Studio into a folder, for `/studio/` of the functions' own host unless
 * `SANITY_STUDIO_BASEPATH` says another path.
 *
 * `SANITY_STUDIO_PROJECT_ID` and `SANITY_STUDIO_DATASET` say whose content it shows: unless they are
 * set, those of the functions; without either, it looks for the local Content Lake.
 *
 * @throws Error with what the Studio's builder said last
 */
export async function buildStudio(
  root: string,
  folder: string,
  environment: StudioEnvironment = {},
): Promise<void> {
  const program = join(root, 'node_modules', 'sanity', 'bin', 'sanity')
  const child = spawn(process.execPath, [program, 'build', folder, '--yes', '--no-source-maps'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...ofFunctions(process.env),
      ...process.env,
      SANITY_STUDIO_BASEPATH: '/studio',
      ...environment,
      DO_NOT_TRACK: '1',
      NO_UPDATE_NOTIFIER: '1',
      CI: '1',
    },
  })
  let lastWords = ''
  const keep = (chunk: Buffer): void => {
    lastWords = `${lastWords}${chunk.toString()}`.slice(-4000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const code = await new Promise<number | null>((done) => child.once('exit', done))
  if (code !== 0) throw new Error(`The Studio was not built.\n${lastWords}`)
}

/** What the functions are told of the project, as the Studio's builder calls it. */
function ofFunctions(environment: NodeJS.ProcessEnv): StudioEnvironment {
  const {SANITY_PROJECT_ID: project, SANITY_DATASET: dataset, PUBLIC_ORIGIN: origin} = environment
  return {
    ...(project && {SANITY_STUDIO_PROJECT_ID: project}),
    ...(dataset && {SANITY_STUDIO_DATASET: dataset}),
    ...(origin && {SANITY_STUDIO_FUNCTIONS_ORIGIN: origin.replace(/\/$/, '')}),
  }
}

import {spawn} from 'node:child_process'
import {join} from 'node:path'

/**
 * Builds a Studio with the Sanity that lies in its project, by `sanity build`.
 *
 * @returns the folder with its page
 * @throws Error with what the Studio's builder said last
 */
export async function buildOtherStudio(
  folder: string,
  environment: Readonly<Record<`SANITY_STUDIO_${string}`, string>>,
): Promise<string> {
  const program = join(folder, 'node_modules', 'sanity', 'bin', 'sanity')
  const child = spawn(process.execPath, [program, 'build', '--yes', '--no-source-maps'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...environment, DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1', CI: '1'},
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((done) => child.once('exit', done))
  if (code !== 0) throw new Error(`The other Studio was not built.\n${said.slice(-4000)}`)
  return join(folder, 'dist')
}

import {spawn} from 'node:child_process'
import {createInterface} from 'node:readline'

/** Functions over a Content Lake of so many brands, in a process of their own. */
export interface ServedNotices {
  readonly url: string
  close(): void
}

/** @throws Error when the process ends before it answers. */
export async function startNotices(brands: number): Promise<ServedNotices> {
  const script = new URL('serveNotices.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', script, String(brands)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({input: child.stdout})
  const url = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    child.once('exit', (code) => reject(new Error(`the functions ended with ${code}`)))
  })
  return {url, close: () => child.stdin.end()}
}

import {existsSync, readFileSync, statSync} from 'node:fs'
import module from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * Starts `npm run notice`. Plain JavaScript, as reading TypeScript file by file takes longer than a
 * check: what `notice.ts` needs is bundled once (`bundleNotice.mjs`) and kept beside the packages.
 * A bundle is used as long as no file it was made from has changed since; where none can be kept,
 * the sources are run as they are.
 *
 * `package.json` starts it with `--no-regexp-tier-up`: a pattern is mostly used often or not at all
 * here, so it is made ready once, not first slowly and then well. Set once V8 runs, that flag ends one
 * start in fifteen with a segmentation fault.
 */
const root = join(import.meta.dirname, '..')
const entry = (await freshBundle()) ?? (await sources())

await import(pathToFileURL(entry).href)

/** The file to run, or none where bundling or keeping it does not work: a read-only installation. */
async function freshBundle() {
  // Checkouts may share their packages: each has a store of its own.
  const name = `notice${root.slice(-100).replaceAll(/[^A-Za-z0-9]/g, '-')}`
  const store = join(root, 'node_modules', '.cache', 'privacy-notices', name)
  const kept = keptBundle(store) ?? (await newBundle(store))
  // Node 22 and later: what V8 made of the code is kept with it.
  if (kept) module.enableCompileCache?.(join(kept, 'compiled'))
  return kept && join(kept, 'notice.js')
}

/** The folder of the bundle that was made from the files as they are now. */
function keptBundle(store) {
  try {
    const {of, folder, stamps} = JSON.parse(readFileSync(join(store, 'manifest.json'), 'utf8'))
    const isFresh =
      of === root && Object.entries(stamps).every(([path, stamp]) => stampOf(path) === stamp)
    return isFresh && existsSync(join(folder, 'notice.js')) ? folder : undefined
  } catch {
    return undefined
  }
}

async function newBundle(store) {
  try {
    const {bundleNotice} = await import('./bundleNotice.mjs')
    return await bundleNotice({root, store, stampOf})
  } catch {
    return undefined
  }
}

async function sources() {
  const {register} = await import('tsx/esm/api')
  register()
  return join(root, 'scripts', 'notice.ts')
}

/**
 * Differs whenever a file does. The time of its last change of any kind cannot be set back, which the
 * time of its content can: a copy may bring that along.
 */
function stampOf(path) {
  const {mtimeMs, ctimeMs, size} = statSync(path, {throwIfNoEntry: false}) ?? {}
  return `${mtimeMs} ${ctimeMs} ${size}`
}

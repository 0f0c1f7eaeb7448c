import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {pathToFileURL} from 'node:url'

import {build, transform} from 'esbuild'

/** Files that decide what a bundle is without being part of it; npm writes the last when it installs. */
const beside = [
  'package.json',
  'tsconfig.json',
  'scripts/runNotice.mjs',
  'scripts/bundleNotice.mjs',
  'core/reading/latin.ts',
  'node_modules/.package-lock.json',
]

/** A hundred small files; other packages are few files, or read some beside themselves. */
const bundledPackage = /^zod(?:\/|$)/

/** Where a source lies, for what it reads beside itself: the bundle lies elsewhere. */
const sourceUrl = 'sourceUrl'

const oneDay = 24 * 60 * 60 * 1000

/**
 * Makes one bundle of `scripts/notice.ts`, a file for what several subcommands share and one for each,
 * and keeps it in a folder of its own in `store`, so that a process which runs an older one goes on.
 *
 * @returns the folder; what it was made from is written down last, in the store's `manifest.json`
 */
export async function bundleNotice({root, store, stampOf}) {
  const stamps = Object.fromEntries(
    beside.map((path) => join(root, path)).map((path) => [path, stampOf(path)]),
  )
  const folder = join(store, `${Date.now()}-${process.pid}`)
  mkdirSync(folder, {recursive: true})
  const latin = await latinOf(root)
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'scripts', 'notice.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'silent',
    define: {'import.meta.url': sourceUrl},
    plugins: [{name: 'sources', setup: (bundler) => readSources(bundler, stamps, stampOf, latin)}],
  })
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  const manifest = join(store, 'manifest.json')
  writeFileSync(`${manifest}.${process.pid}`, JSON.stringify({of: root, folder, stamps}))
  renameSync(`${manifest}.${process.pid}`, manifest)
  removeOld(store, folder)
  return folder
}

function readSources(bundler, stamps, stampOf, latin) {
  bundler.onResolve({filter: /^[^.]/}, ({path, kind}) =>
    kind === 'entry-point' || isAbsolute(path) || bundledPackage.test(path)
      ? undefined
      : {path, external: true},
  )
  bundler.onLoad({filter: /\.ts$/}, ({path}) => {
    // Stamped before it is read: what is changed in between is read again at the next start.
    stamps[path] = stampOf(path)
    const text = withLatinPatterns(readFileSync(path, 'utf8'), latin)
    const url = `const ${sourceUrl} = ${JSON.stringify(pathToFileURL(path).href)};`
    return {contents: text.includes('import.meta.url') ? url + text : text, loader: 'ts'}
  })
}

const latinCall = /\blatin\(\s*\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*),?\s*\)/g

/**
 * Works out each `latin(/…/u)` beforehand. The engine takes 60 µs to read one `\p{L}`, before
 * `latin` gets to see it, and there are over a thousand.
 */
function withLatinPatterns(text, latin) {
  return text.replaceAll(latinCall, (_, source, flags) => String(latin(new RegExp(source, flags))))
}

/** `core/reading/latin.ts` itself, so that both say the same. */
async function latinOf(root) {
  const text = readFileSync(join(root, 'core', 'reading', 'latin.ts'), 'utf8')
  const {code} = await transform(text, {loader: 'ts', format: 'esm'})
  const {latin} = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return latin
}

/** Bundles that no process can still be loading parts of. */
function removeOld(store, kept) {
  for (const name of readdirSync(store)) {
    const path = join(store, name)
    if (path === kept || name === 'manifest.json') continue
    const {mtimeMs} = statSync(path, {throwIfNoEntry: false}) ?? {}
    if (mtimeMs < Date.now() - oneDay) rmSync(path, {recursive: true, force: true})
  }
}

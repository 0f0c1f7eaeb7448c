import {join, relative} from 'node:path'

import {build} from 'esbuild'

/** Nothing is written there: esbuild wants to know where its files would be. */
const out = 'out'

/** One function as `index.mjs` and the parts that it loads when it needs them. */
export interface BundledFunction {
  readonly files: readonly {readonly path: string; readonly contents: Uint8Array}[]
  /** What it is made of, from the root. */
  readonly sources: readonly string[]
  readonly packages: readonly string[]
}

/** `require` for what a bundle still asks for by name: a CommonJS package within, a font's file. */
const banner = `import {createRequire as __createRequire} from 'node:module'
import {fileURLToPath as __fileURLToPath} from 'node:url'
import {dirname as __folderOf} from 'node:path'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __folderOf(__filename)`

/**
 * Bundles a function with all it imports, and nothing else: a function that loads from
 * `node_modules` takes twice as long to its first answer. What is imported while it runs (the
 * clients that write, PDF) stays apart, so that an answer that needs none of it waits for none.
 *
 * @param file from the root
 */
export async function bundleFunction(root: string, file: string): Promise<BundledFunction> {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    write: false,
    splitting: true,
    outdir: out,
    entryNames: 'index',
    chunkNames: 'parts/[hash]',
    outExtension: {'.js': '.mjs'},
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
    banner: {js: banner},
    // Resend renders React mails with it, if somebody writes one; ours are HTML.
    external: ['@react-email/render'],
  })
  const files = outputFiles.map(({path, contents}) => ({
    path: relative(join(root, out), path).replaceAll('\\', '/'),
    contents,
  }))
  const sources = Object.keys(metafile.inputs).toSorted()
  return {files, sources, packages: packagesOf(sources)}
}

function packagesOf(sources: readonly string[]): string[] {
  const names = sources.flatMap((source) => {
    const inside = source.split('node_modules/').at(-1)
    if (inside === undefined || inside === source) return []
    const [first = '', second = ''] = inside.split('/')
    return [first.startsWith('@') ? `${first}/${second}` : first]
  })
  return [...new Set(names)].toSorted()
}

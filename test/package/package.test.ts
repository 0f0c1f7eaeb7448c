import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join, posix} from 'node:path'

import {build} from 'esbuild'
import {afterAll, beforeAll, expect, test} from 'vitest'
import * as z from 'zod'

import {demoDocuments} from '../../emulator/demo/demoDocuments.js'
import {functionFiles} from '../../scripts/deployment/functionFiles.js'
import {root, sourceFiles} from '../sourceFiles.js'
import {otherFile} from './otherFile.js'
import {packProject, type PackedProject} from './packProject.js'
import {startProject} from './startProject.js'

let packed: PackedProject

beforeAll(() => {
  packed = packProject()
}, 240_000)
afterAll(() => packed?.remove())

const read = (path: string) => readFileSync(join(packed.folder, path), 'utf8')

test('the package holds compiled modules with their types, the manifest and the README', () => {
  const belongs =
    /^(?:package\.json|README\.md|LICEN[CS]E(?:\.md)?|dist\/(?:api|core|schemas|plugins\/privacyNotices)\/.+\.(?:js|d\.ts))$/
  for (const stray of [
    'dist/plugins/localStudio/localAnswer.js',
    'api/case.ts',
    '.local/keys.json',
  ])
    expect(stray).not.toMatch(belongs)
  expect(packed.files.filter((path) => !belongs.test(path))).toEqual([])
  const modules = packed.files.filter((path) => path.endsWith('.js'))
  expect(modules.length).toBeGreaterThan(1000)
  const types = new Set(packed.files.filter((path) => path.endsWith('.d.ts')))
  expect(modules.filter((path) => !types.has(path.replace(/\.js$/, '.d.ts')))).toEqual([])
})

test('the package holds no demo content, no stand-in, no test and no secret', () => {
  const demo = JSON.stringify(demoDocuments())
  const ids = [...demo.matchAll(/"_id":"([^"]+)"/g)].map(([, id]) => `'${id ?? ''}'`)
  const addresses = [...demo.matchAll(/[\w.]+@[\w.]+/g)].map(([address]) => address)
  expect(ids).toContain("'brand-klinikk24'")
  expect(addresses).not.toEqual([])
  const needles = new Set([...ids, ...addresses, 'emulator/', "from 'vitest"])
  const secret = /-----BEGIN|\bre_[A-Za-z0-9]{8}|\bsk[A-Za-z0-9]{60}/
  expect('-----BEGIN PRIVATE KEY-----').toMatch(secret)
  const found = packed.files.filter((path) => {
    const text = read(path)
    const isBuilt = path.startsWith('dist/')
    return isBuilt && (secret.test(text) || [...needles].some((needle) => text.includes(needle)))
  })
  expect(found).toEqual([])
  const forms = packed.files.filter((path) => /^dist\/(?:schemas|plugins)\//.test(path))
  expect(forms.filter((path) => /K24|FIT24/.test(read(path)))).toEqual([])
})

test('what a Studio has already is a peer of the package, and the one this repository pins fits', () => {
  const {dependencies, peerDependencies, devDependencies} = packed.manifest
  expect(Object.keys(peerDependencies)).toEqual([
    '@sanity/ui',
    'react',
    'sanity',
    'styled-components',
  ])
  for (const [name, range] of Object.entries(peerDependencies)) {
    expect(dependencies).not.toHaveProperty(name)
    expect(isWithin(devDependencies[name] ?? '', range), name).toBe(true)
  }
})

test('the package asks for no dependency that it does not load', () => {
  const code = packed.files.filter((path) => path.endsWith('.js')).map(read)
  const unused = Object.keys(packed.manifest.dependencies).filter(
    (name) => !code.some((text) => text.includes(`'${name}`)),
  )
  expect(unused).toEqual([])
})

test.each(['Bundler', 'NodeNext'])(
  'TypeScript tells another project what fits, by %s',
  (resolution) => {
    const project = startProject(packed, ['@types/node', '@types/react', 'react-dom'], {
      'studio.ts': otherFile('studio.ts'),
      'faults.ts': otherFile('faults.ts'),
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'ES2024',
          module: resolution === 'Bundler' ? 'ESNext' : resolution,
          moduleResolution: resolution,
          lib: ['ES2024', 'DOM', 'DOM.Iterable'],
          types: ['node'],
          jsx: 'react-jsx',
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: true,
          noEmit: true,
        },
        files: ['studio.ts', 'faults.ts'],
      }),
    })
    try {
      const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
      const {stdout} = spawnSync(process.execPath, [compiler, '-p', '.'], {
        cwd: project.folder,
        encoding: 'utf8',
      })
      expect(stdout.match(/^\S+: error TS\d+/gm)).toEqual([
        'faults.ts(3,45): error TS2561',
        'faults.ts(4,38): error TS2322',
      ])
    } finally {
      project.remove()
    }
  },
  120_000,
)

test('a bundler leaves out what is not used, and keeps the elements that define themselves', async () => {
  const project = startProject(packed, [], {})
  const bundled = async (line: string) => {
    const {outputFiles} = await build({
      stdin: {contents: line, resolveDir: project.folder},
      bundle: true,
      write: false,
      format: 'esm',
    })
    return outputFiles.map(({text}) => text).join('')
  }
  try {
    expect(await bundled(`import {rules} from 'privacy-notices-for-sanity/core'`)).toBe('')
    expect(await bundled(`import 'privacy-notices-for-sanity/core/embed/embed'`)).toContain(
      'customElements.define',
    )
  } finally {
    project.remove()
  }
}, 120_000)

test('what this repository imports for its effect alone is not left out of its own bundles', () => {
  const bundled = sourceFiles().filter(({path}) => !path.startsWith('test/'))
  const forEffect = bundled.flatMap(({path, text}) =>
    [...text.matchAll(/^import '(\.[^']+)'/gm)].map(
      ([, to = '']) => `./${posix.join(posix.dirname(path), to).replace(/\.js$/, '.ts')}`,
    ),
  )
  expect(forEffect).toContain('./plugins/localStudio/stayOnMachine.ts')
  expect(forEffect.filter((path) => !packed.manifest.sideEffects.includes(path))).toEqual([])
})

const answerSchema = z.object({
  handlers: z.record(z.string(), z.string()),
  verdict: z.object({state: z.literal('holds')}),
  closed: z.string(),
  status: z.number(),
})

test('every function is a handler that another project mounts under the same path', () => {
  const names = functionFiles(root).map(({name}) => name.replace('api/', ''))
  const project = startProject(packed, [], {
    'mounted.mjs': otherFile('mounted.mjs'),
  })
  try {
    const {stdout, stderr} = spawnSync(process.execPath, ['mounted.mjs', JSON.stringify(names)], {
      cwd: project.folder,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const {handlers, status, closed} = answerSchema.parse(JSON.parse(stdout))
    expect(names).toContain('unsubscribe')
    expect(handlers).toEqual(
      Object.fromEntries(
        names.map((name) => [name, `/api/${name.replaceAll(/\[(\w+)\]/g, ':$1')}`]),
      ),
    )
    expect(status).toBe(204)
    expect(closed).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED')
  } finally {
    project.remove()
  }
}, 120_000)

/** Whether an exact version is one that `^1.2.3` lets in. */
function isWithin(version: string, range: string): boolean {
  const parts = (text: string) => text.replace('^', '').split('.').map(Number)
  const [major = 0, minor = 0, patch = 0] = parts(version)
  const [least = 0, leastMinor = 0, leastPatch = 0] = parts(range)
  return major === least && (minor > leastMinor || (minor === leastMinor && patch >= leastPatch))
}

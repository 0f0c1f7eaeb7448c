import {readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

import {expect, test} from 'vitest'
import * as z from 'zod'

import {lintFiles} from './lintFiles.js'
import {importsOf, root, sourceFiles, textFiles, type SourceFile} from './sourceFiles.js'

const thisFile = 'test/architecture.test.ts'
const sources = sourceFiles()

const imports = 'no-restricted-imports'
const globals = 'no-restricted-globals'
const using = (module: string) => `import {part} from '${module}'\n\nexport const whole = part\n`
const lines = (count: number) => `${'//\n'.repeat(count - 1)}export const last = 1\n`

/** What lint must refuse: the file's path, its text and the rule. */
const refused: readonly (readonly [path: string, text: string, rule: string])[] = [
  ['core/node.ts', using('node:fs'), imports],
  ['core/react.ts', using('react'), imports],
  ['core/sanity.ts', using('sanity'), imports],
  ['core/client.ts', using('@sanity/client'), imports],
  ['core/vercel.ts', using('@vercel/functions'), imports],
  ['core/resend.ts', using('resend'), imports],
  ['core/deep/api.ts', using('../../api/_server/route.js'), imports],
  ['core/plugin.ts', using('../plugins/privacyNotices/privacyNotices.js'), imports],
  ['core/schema.ts', using('../schemas/brand.js'), imports],
  ['core/lake.ts', using('../emulator/openLocalClock.js'), imports],
  ['core/process.ts', 'export const zone = process.env.TZ\n', globals],
  ['core/buffer.ts', "export const bytes = Buffer.from('a')\n", globals],
  ['core/window.ts', 'export const here = window.location\n', globals],
  ['plugins/api.ts', using('../api/_server/route.js'), imports],
  ['plugins/lake.ts', using('../emulator/openLocalClock.js'), imports],
  ['plugins/node.ts', using('node:fs'), imports],
  ['schemas/api.ts', using('../api/_server/route.js'), imports],
  ['schemas/lake.ts', using('../emulator/openLocalClock.js'), imports],
  ['api/lake.ts', using('../emulator/openLocalClock.js'), imports],
  ['api/plugin.ts', using('../plugins/privacyNotices/privacyNotices.js'), imports],
  ['api/schema.ts', using('../schemas/brand.js'), imports],
  ['emulator/api.ts', using('../api/_server/route.js'), imports],
  ['emulator/plugin.ts', using('../plugins/privacyNotices/privacyNotices.js'), imports],
  ['core/any.ts', 'export const whatever: any = 1\n', 'no-explicit-any'],
  ['core/as.ts', 'export const name = JSON.parse("1") as string\n', 'consistent-type-assertions'],
  ['test/as.ts', 'export const name = <string>JSON.parse("1")\n', 'consistent-type-assertions'],
  ['api/sure.ts', 'export const first = [1][0]!\n', 'no-non-null-assertion'],
  ['core/default.ts', 'export default 1\n', 'no-default-export'],
  ['core/long.ts', lines(251), 'max-lines'],
  ['test/long.ts', lines(401), 'max-lines'],
]

/** What lint must let through, so that a rule which refuses everything proves nothing. */
const accepted: readonly (readonly [path: string, text: string])[] = [
  ['core/zod.ts', using('zod')],
  ['core/const.ts', 'export const kinds = ["minor", "material"] as const\n'],
  ['core/full.ts', lines(250)],
  ['test/full.ts', lines(400)],
  ['api/brands.ts', `${using('./_server/route.js')}\nexport default whole\n`],
  ['plugins/core.ts', using('../core/html.js')],
  ['emulator/node.ts', using('node:fs')],
]

test('lint refuses what crosses a boundary between folders, and lets the rest through', () => {
  const files = [...refused, ...accepted].map(([path, text]) => ({path, text}))
  const expected = refused.map(([path, , rule]) => `${path} ${rule}`)
  expect(lintFiles(files).toSorted()).toEqual(expected.toSorted())
})

/** Which folders and packages each folder may import; `node:*` stands for all that Node brings. */
const reach: Readonly<Record<string, readonly string[]>> = {
  core: [
    'core',
    'zod',
    'jose',
    'canonicalize',
    'csv-stringify',
    'fast-diff',
    'parse5',
    'mdast-util-from-markdown',
    'mdast-util-gfm-table',
    'micromark-extension-gfm-table',
  ],
  schemas: ['schemas', 'core', 'zod', 'sanity', 'react', '@sanity/icons', '@sanity/ui'],
  plugins: [
    'plugins',
    'schemas',
    'core',
    'zod',
    'react',
    'styled-components',
    'csv-parse',
    'sanity',
    '@sanity/client',
    '@sanity/icons',
    '@sanity/ui',
    '@sanity/locale-da-dk',
    '@sanity/locale-nb-no',
  ],
  api: [
    'api',
    'core',
    'zod',
    'node:*',
    '@vercel/functions',
    '@sanity/client',
    '@sanity/webhook',
    '@mailchimp/mailchimp_marketing',
    'csv-parse',
    'csv-stringify',
    'client-zip',
    'date-holidays',
    'jose',
    'p-limit',
    'resend',
    'pdfkit',
    '@expo-google-fonts/noto-sans',
  ],
  emulator: [
    'emulator',
    'core',
    'zod',
    'node:*',
    'srvx',
    'ws',
    'groq-js',
    '@sanity/mutator',
    '@sanity/webhook',
    'mendoza',
  ],
}

test('each folder imports only the folders and packages it may know', () => {
  const outOfReach = (files: readonly SourceFile[]) =>
    files.flatMap(importsOf).flatMap(({from, to, isRelative}) => {
      const allowed = reach[from.split('/')[0] ?? '']
      const target = isRelative ? (to.split('/')[0] ?? '') : packageOf(to)
      return allowed && !allowed.includes(target) ? [`${from} imports ${to}`] : []
    })
  const crossing = [
    {path: 'core/a.ts', text: using('fs/promises')},
    {path: 'core/b.ts', text: "export const jsx = await import('react/jsx-runtime')\n"},
    {path: 'core/c/d.ts', text: "export {route} from '../../api/_server/route.js'\n"},
    {path: 'plugins/a.ts', text: "import '../test/localStack.js'\n"},
    {path: 'api/a.ts', text: "import {\n  startStack,\n} from '../scripts/startLocalStack.js'\n"},
  ]
  expect(outOfReach(crossing)).toHaveLength(crossing.length)
  expect(sources.map(({path}) => path)).toContain('core/refusal.ts')
  expect(outOfReach(sources)).toEqual([])
})

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  peerDependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})
const manifest = packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

test('every package has one exact version', () => {
  const loose = (versions: Readonly<Record<string, string>>) =>
    Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
  expect(loose({a: '^1.0.0', b: '1.x', c: 'latest', d: 'file:../d', e: '1.0.0'})).toHaveLength(4)
  expect(loose({...manifest.dependencies, ...manifest.devDependencies})).toEqual([])
})

test('every imported package is declared, and what is deployed needs no development package', () => {
  const undeclared = (files: readonly SourceFile[]) =>
    files.flatMap(importsOf).flatMap(({from, to, isRelative}) => {
      if (isRelative || packageOf(to) === 'node:*') return []
      const isDeployed = /^(api|core|plugins|schemas)\//.test(from)
      const declared = {
        ...manifest.dependencies,
        ...manifest.peerDependencies,
        ...(isDeployed ? {} : manifest.devDependencies),
      }
      return packageOf(to) in declared ? [] : [`${from} imports ${to}`]
    })
  expect(undeclared([{path: 'api/a.ts', text: using('vitest')}])).toHaveLength(1)
  expect(undeclared([{path: 'test/a.ts', text: using('left-pad')}])).toHaveLength(1)
  expect(undeclared(sources)).toEqual([])
})

/** What no source file may hold, each with an example that must be found. */
const forbidden: Readonly<Record<string, {pattern: RegExp; example: string}>> = {
  'zod by another name than z, or in parts': {
    pattern: /^import (?!(?:type )?\* as z from)[^'"]*from 'zod'/m,
    example: "import {z} from 'zod'",
  },
  'a mocked module': {
    pattern: /\bvi\.(?:mock|doMock|hoisted)\(/,
    example: "vi.mock('resend')",
  },
  'a lint rule switched off without a reason': {
    pattern: /(?:oxlint|eslint)-disable(?!.* -- \S)/,
    example: '// oxlint-disable-next-line no-await-in-loop',
  },
  'a size or type rule switched off': {
    pattern: /-disable.*(?:max-lines|no-explicit-any|type-assertions|restricted)|@ts-(?!check)/,
    example: '/* oxlint-disable max-lines -- it is long */',
  },
  'a test that is left out or runs alone': {
    pattern: /\b(?:test|it|describe)\.(?:only|skip|todo)\(/,
    example: "test.only('one', () => {})",
  },
}

test.each(Object.entries(forbidden))('no source file holds %s', (_what, {pattern, example}) => {
  expect(example).toMatch(pattern)
  const found = sources.filter(({path, text}) => path !== thisFile && pattern.test(text))
  expect(found.map(({path}) => path)).toEqual([])
})

test('no source file is longer than 250 lines, no test longer than 400', () => {
  const tooLong = (files: readonly SourceFile[]) =>
    files
      .filter(
        ({path, text}) => text.split('\n').length - 1 > (path.startsWith('test/') ? 400 : 250),
      )
      .map(({path}) => path)
  expect(tooLong([{path: 'core/a.ts', text: lines(251)}])).toEqual(['core/a.ts'])
  expect(tooLong(sources)).toEqual([])
})

test('every file of api/ outside _server answers the URL that is its path', async () => {
  const files = sources
    .map(({path}) => path)
    .filter((path) => path.startsWith('api/') && !path.includes('/_'))
  expect(files).toContain('api/notices/[brand].ts')
  const routeSchema = z.object({default: z.object({pattern: z.string(), fetch: z.function()})})
  for (const file of files) {
    const module: unknown = await import(pathToFileURL(join(root, file)).href)
    const parsed = routeSchema.safeParse(module)
    expect(parsed.error?.issues ?? [], file).toEqual([])
    const url = `/${file.replace(/\.ts$/, '').replaceAll(/\[(\w+)\]/g, ':$1')}`
    expect(parsed.data?.default.pattern).toBe(url)
  }
})

test('no file names a folder of one machine or the address of a package registry', () => {
  const pattern =
    /(?:^|[\s'"`(=])\/(?:work|root|home|Users)\/|C:\\+Users|\/\/registry\.|npmjs\.(?:org|com)|_authToken/m
  for (const example of ['cd /home/me/notices', 'https://registry.npmjs.org/zod']) {
    expect(example).toMatch(pattern)
  }
  const found = textFiles().filter(({path, text}) => path !== thisFile && pattern.test(text))
  expect(found.map(({path}) => path)).toEqual([])
})

/** `@sanity/icons` of `@sanity/icons/Bell`; `node:*` for what Node brings itself. */
function packageOf(specifier: string): string {
  if (isBuiltin(specifier)) return 'node:*'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

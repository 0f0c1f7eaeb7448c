import {spawnSync} from 'node:child_process'
import {existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {beforeAll, describe, expect, test} from 'vitest'
import * as z from 'zod'

import {functionFiles} from '../../scripts/deployment/functionFiles.js'
import {root} from '../sourceFiles.js'

const folder = join(root, '.vercel')
const program = join(folder, 'cli', 'node_modules', 'vercel', 'dist', 'index.js')
const output = join(folder, 'output')
const functionSchema = z.object({handler: z.string(), regions: z.array(z.string())})
const configSchema = z.object({
  version: z.number(),
  routes: z.array(z.object({src: z.string().optional(), dest: z.string().optional()})),
  crons: z.array(z.object({path: z.string(), schedule: z.string()})),
})

describe.skipIf(!existsSync(program))(
  'Vercel’s own builder, where .ci/run has installed it in .vercel/cli',
  () => {
    beforeAll(() => {
      const project = join(folder, 'project.json')
      const isLinked = existsSync(project)
      mkdirSync(folder, {recursive: true})
      if (!isLinked) {
        const unlinked = {projectId: 'prj_test', orgId: 'team_test', settings: {}}
        writeFileSync(project, JSON.stringify(unlinked))
      }
      rmSync(output, {recursive: true, force: true})
      try {
        const {status, stdout, stderr} = spawnSync(process.execPath, [program, 'build', '--yes'], {
          cwd: root,
          encoding: 'utf8',
          env: {...process.env, VERCEL_INSTALL_COMPLETED: '1', VERCEL_TELEMETRY_DISABLED: '1'},
        })
        if (status !== 0) throw new Error(`vercel build ended with ${status}:\n${stdout}${stderr}`)
      } finally {
        if (!isLinked) rmSync(project)
      }
    }, 300_000)

    test('takes what the build wrote and compiles nothing of api/ itself', () => {
      const found = globSync('functions/**/.vc-config.json', {cwd: output})
        .map((path) => path.replaceAll('\\', '/').slice('functions/'.length))
        .map((path) => path.replace('.func/.vc-config.json', ''))
      expect(found.toSorted()).toEqual(functionFiles(root).map(({name}) => name))
      for (const name of found) {
        const file = join(output, 'functions', `${name}.func`, '.vc-config.json')
        const {handler, regions} = functionSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
        expect([handler, regions], name).toEqual(['index.mjs', ['arn1']])
      }
    })

    test('keeps the routes and calls the cron every five minutes', () => {
      const {version, routes, crons} = configSchema.parse(
        JSON.parse(readFileSync(join(output, 'config.json'), 'utf8')),
      )
      expect(version).toBe(3)
      expect(routes.map(({dest}) => dest)).toContain('/api/notices/[brand]?brand=$1')
      expect(crons).toEqual([{path: '/api/cron', schedule: '*/5 * * * *'}])
    })

    test('serves the Studio and no other file', () => {
      const files = globSync('static/*', {cwd: output})
      expect(files).toEqual(['static/studio'])
      expect(existsSync(join(output, 'static', 'studio', 'index.html'))).toBe(true)
    })
  },
)

import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseEnv, promisify} from 'node:util'

import {afterAll, expect, test} from 'vitest'
import * as z from 'zod'

import {secretNames} from '../../../api/_server/newSecrets.js'
import {parseSettings} from '../../../api/_server/settings.js'
import {openVersionSigner} from '../../../core/stamp/versionSignature.js'
import {newToken} from '../../../scripts/setup/newToken.js'
import {setupChecks} from '../../../scripts/setup/setupChecks.js'
import {setupCommand} from '../../../scripts/setup/setupCommand.js'
import {productionSettings} from '../../api/productionSettings.js'
import {startSetup} from './startSetup.js'

const stack = await startSetup({hasDemo: true})
afterAll(async () => await stack.close())

type Environment = Readonly<Record<string, string | undefined>>

async function told(args: readonly string[], environment: Environment = {}) {
  const lines: string[] = []
  const code = await setupCommand(args, {
    environment,
    print: (line) => lines.push(line),
    open: () => stack.setup({...environment, SANITY_MANAGE_TOKEN: 'sk-manage-secret'}),
  })
  return {code, lines, text: lines.join('\n')}
}

test('one line a check, in order, and 1 where something is missing', async () => {
  const {code, lines} = await told([])
  expect(code).toBe(1)
  expect(lines).toHaveLength(setupChecks.length)
  for (const [index, {name}] of setupChecks.entries()) {
    expect(lines[index]).toMatch(new RegExp(`^(ok|missing|cannot tell) +${name}: \\S.*\\.$`))
  }
})

test('lines for programs are JSON', async () => {
  const {lines} = await told(['--json'])
  const schema = z.strictObject({check: z.string(), state: z.string(), text: z.string()})
  const checks = lines.map((line) => schema.parse(JSON.parse(line)).check)
  expect(checks).toEqual(setupChecks.map(({name}) => name))
})

test('no secret and no address is ever told, also where checks fail and make things', async () => {
  const environment = {MAIL_FROM_CHANGES: 'Fjord <endringer@fjord.example>'}
  const texts = [await told([], environment), await told(['--create'], environment)]
  texts.push(await told(['go-live'], environment), await told(['take-over'], environment))
  const all = texts.map(({text}) => text).join('\n')
  const {settings} = stack.services
  const {TOKEN_KEYS, ...secrets} = settings.secrets
  const {token} = settings.contentLake
  expect(token).toBe('local')
  for (const secret of [
    ...Object.values(secrets),
    ...TOKEN_KEYS.map(({key}) => key),
    settings.resend.apiKey,
    settings.optOut.resendWebhookSecret ?? 'none',
    'sk-manage-secret',
    '@',
  ]) {
    expect(all).not.toContain(secret)
  }
  expect(all).toContain('made')
})

test('what can be made is made once: a second run makes nothing', async () => {
  await told(['--create'])
  const {text} = await told(['--create'])
  expect(text).not.toMatch(/^made/m)
})

test('a project that is not all right does not go live', async () => {
  const {code, lines} = await told(['go-live'])
  expect(code).toBe(1)
  expect(lines.at(-1)).toMatch(/^missing +go-live: not live: put project, /)
})

test('the keys are lines of settings, and say which may never be lost', async () => {
  const {code, text} = await told(['keys'])
  expect(code).toBe(0)
  const made = parseEnv(text)
  expect(Object.keys(made).toSorted()).toEqual([...secretNames].toSorted())
  const settings = parseSettings({...productionSettings, ...made})
  expect(await openVersionSigner(settings.secrets.SIGNING_KEY)).toBeTruthy()
  expect(settings.secrets.TOKEN_KEYS).toHaveLength(1)
  const neverLost = [...text.matchAll(/# NEVER LOSE IT[^\n]*\n(\w+)=/g)].map(([, name]) => name)
  expect(neverLost).toEqual(['SIGNING_KEY', 'SUBJECT_KEY', 'TOKEN_KEYS', 'SEAL_KEY'])
  expect(new Set(Object.values(made)).size).toBe(secretNames.length)
})

test('keys that are given are neither made anew nor told', async () => {
  const {text} = await told(['keys'], productionSettings)
  expect(parseEnv(text)).toEqual({})
  for (const name of secretNames) {
    expect(text).toContain(`# ${name} is given and stays as it is.`)
    expect(text).not.toContain(productionSettings[name])
  }
})

test('a token for the functions may edit the project and nothing more', async () => {
  const {management} = await stack.setup()
  const path = '/v2025-07-11/access/project/demo/robots'
  stack.sanity.answer('POST', path, {body: {id: 'r1', token: 'sk-made'}})
  expect(await newToken(management)).toBe('sk-made')
  expect(stack.sanity.sent('POST', path)).toMatchObject([
    {memberships: [{resourceType: 'project', resourceId: 'demo', roleNames: ['editor']}]},
  ])
})

test('without a real project it says how to begin, and an unknown command how it is used', async () => {
  const print = () => undefined
  const run = async (args: string[], environment: Environment) =>
    await setupCommand(args, {environment, print})
  const {directory: LOCAL_DIR} = stack
  await expect(run([], {LOCAL_DIR})).rejects.toThrow('No settings of a real project')
  await expect(run([], {SANITY_PROJECT_ID: 'a'})).rejects.toThrow('Missing settings: ')
  await expect(run(['golive'], {})).rejects.toThrow('npm run setup --')
  await expect(run(['keys', '--create'], {})).rejects.toThrow('SANITY_PROJECT_ID')
})

test('settings come from a file too', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'setup-'))
  const file = join(directory, 'production.env')
  writeFileSync(file, 'SEAL_KEY=given\nCRON_SECRET=given\n')
  const args = ['--import', 'tsx', 'scripts/setup.ts', 'keys', '--env', file]
  const {stdout} = await promisify(execFile)(process.execPath, args)
  expect(Object.keys(parseEnv(stdout))).toHaveLength(secretNames.length - 2)
  const absent = [...args.slice(0, -1), join(directory, 'absent.env')]
  await expect(promisify(execFile)(process.execPath, absent)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('cannot be read'),
  })
  rmSync(directory, {recursive: true})
})

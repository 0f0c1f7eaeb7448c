import {execFile} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'

import {afterAll, expect, test} from 'vitest'
import * as z from 'zod'

import {startLocalStack} from '../localStack.js'
import {readPdf} from './readPdf.js'

const stack = await startLocalStack({hasDemo: true})
const root = join(import.meta.dirname, '..', '..')
const failureSchema = z.object({code: z.number(), stderr: z.string()})

afterAll(async () => await stack.close())

/** Runs the command line in a process of its own, as `npm run record` does. */
async function run(...args: string[]): Promise<string> {
  const command = ['--import', 'tsx', join(root, 'scripts', 'record.ts'), ...args]
  const options = {cwd: root, env: {...process.env}}
  return (await promisify(execFile)(process.execPath, command, options)).stdout
}

const fileIn = (name: string): string => join(stack.directory, name)

test(
  'the command line writes the record as CSV or PDF, by the name of the file',
  {timeout: 90_000},
  async () => {
    const [csv, pdf] = [fileIn('record.csv'), fileIn('record.pdf')]
    expect(await run('K24 Prestasjon AS', '-o', csv)).toMatch(
      /record\.csv: \d+ activities, \d+ not/,
    )
    expect(readFileSync(csv, 'utf8')).toContain('(b) Formål')
    await run('916 787 499', '-o', pdf, '--lang', 'en')
    expect(readPdf(readFileSync(pdf)).text).toContain('Record of processing')
  },
)

test.each([
  [['nobody', '-o', 'x.csv'], 'No controller fits. There are: '],
  [['K24 Prestasjon AS', '-o', 'x.xlsx'], '-o needs .csv or .pdf.'],
  [['K24 Prestasjon AS', '-o', 'x.csv', '--lang', 'de'], 'Unknown language.'],
  [['K24 Prestasjon AS', '--loud'], '--loud'],
  [[], 'CONTROLLER is the organisation'],
])('wrong arguments %j are told, and nothing is written', async (args, told) => {
  const named = args.map((arg) => (arg.startsWith('x.') ? fileIn(arg) : arg))
  const failure: unknown = await run(...named).catch((error: unknown) => error)
  const {code, stderr} = failureSchema.parse(failure)
  expect(code).toBe(1)
  expect(stderr).toContain(told)
  expect(stderr).not.toContain('    at ')
  expect(existsSync(fileIn('x.csv'))).toBe(false)
})

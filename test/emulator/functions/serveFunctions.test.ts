import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, test, vi} from 'vitest'

import {redact} from '../../../emulator/functions/redact.js'
import {serveFunctions} from '../../../emulator/functions/serveFunctions.js'
import type {LocalFunctions} from '../../../emulator/functions/serveRoutes.js'

const directory = mkdtempSync(join(tmpdir(), 'functions-'))
let functions: LocalFunctions

function write(file: string, pattern: string, body: string): void {
  const text = `export default {pattern: '${pattern}', fetch: async () => { ${body} }}`
  writeFileSync(join(directory, file), text)
}

beforeAll(async () => {
  mkdirSync(join(directory, 'a', '_server'), {recursive: true})
  write('a/[id].ts', '/api/a/:id', `return new Response('parameter')`)
  write('a/fixed.ts', '/api/a/fixed', `return new Response('fixed')`)
  write('broken.ts', '/api/broken', `throw new Error('kari@example.com /api/x?t=secret')`)
  writeFileSync(join(directory, 'a', '_server', 'notOne.ts'), 'export const a = 1')
  functions = await serveFunctions({directory, port: 0})
})
afterAll(async () => {
  await functions.close()
  rmSync(directory, {recursive: true})
})

const get = async (path: string) => await fetch(`${functions.url}${path}`)

test('one file is one URL, and a fixed one comes before a parameter', async () => {
  expect(await (await get('/api/a/fixed')).text()).toBe('fixed')
  expect(await (await get('/api/a/other')).text()).toBe('parameter')
  expect((await get('/api/a/_server/notOne')).status).toBe(404)
})

test('a crash is a 500 that tells nothing, and the log holds no address and no token', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const response = await get('/api/broken')
  expect(response.status).toBe(500)
  expect(await response.text()).not.toMatch(/kari|secret|Error:/)
  expect(log).toHaveBeenCalledOnce()
  expect(String(log.mock.calls[0])).not.toMatch(/kari|secret/)
  log.mockRestore()
})

test('a taken port is a clear error', async () => {
  const port = Number(new URL(functions.url).port)
  await expect(serveFunctions({directory, port})).rejects.toThrow(`cannot use port ${port}`)
})

test('what is no error is redacted too', () => {
  expect(redact('sent to ola%40example.com')).toBe('sent to •••')
})

import {homedir} from 'node:os'

import {expect} from 'vitest'
import * as z from 'zod'

import {root} from '../sourceFiles.js'
import {canary} from './hostileText.js'
import {scriptAddresses} from './scriptAddresses.js'

const problemSchema = z.object({
  type: z.literal('about:blank'),
  title: z.string().min(1),
  status: z.number(),
  detail: z.string().min(1),
  code: z.string().min(1),
})

/** Half a canary is enough to leave an attribute or to open an element. */
const rawPieces = [canary.slice(0, 4), canary.slice(2, 12), '<script']

const inside = [root, homedir(), 'node_modules', '/tmp/', 'file://', 'Error:', 'at Object.']
const stackLine = /^\s+at .+:\d+:\d+\)?$/m

/**
 * What holds for every answer, whatever was asked: no crash, nothing of the inside of the machine,
 * no cookie, nothing of the asker's unescaped in a page, and JSON that is JSON.
 *
 * @returns its text, for what else is to hold
 */
export async function assertSoundAnswer(
  response: Response,
  {method, mayBeAway = false}: {readonly method: string; readonly mayBeAway?: boolean},
): Promise<string> {
  const {status, headers} = response
  const text = await response.text()
  expect(status === 503 ? mayBeAway : status < 500, `${status}: ${text.slice(0, 300)}`).toBe(true)
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  if (method === 'HEAD' || status === 204 || status === 304) expect(text).toBe('')
  for (const name of inside) {
    expect(text.includes(name) && `"${name}" in ${text.slice(0, 300)}`).toBe(false)
  }
  expect(stackLine.test(text)).toBe(false)
  const location = headers.get('location')
  if (location !== null) expect(location).toMatch(/^\/(?!\/)/)
  const type = headers.get('content-type') ?? ''
  if (type.startsWith('text/html')) assertSoundPage(text, headers)
  if (method !== 'HEAD' && /^application\/(?:[\w.]+\+)?json/.test(type) && text !== '') {
    assertSoundJson(text, response)
  }
  if (status >= 400 && method !== 'HEAD') {
    expect(type).toMatch(/^(?:text\/html|application\/problem\+json)/)
  }
  return text
}

function assertSoundPage(text: string, headers: Headers): void {
  for (const piece of rawPieces) {
    expect(text.includes(piece) && `${piece} in ${text.slice(0, 4000)}`).toBe(false)
  }
  expect(scriptAddresses(text)).toEqual([])
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|script-src|\*/)
}

function assertSoundJson(text: string, {status, headers}: Response): void {
  const json: unknown = JSON.parse(text)
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') ?? false
  expect(isProblem).toBe(status >= 400)
  if (isProblem) expect(problemSchema.parse(json).status).toBe(status)
}

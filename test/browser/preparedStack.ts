import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'

import {inject} from 'vitest'

import type {PreparedStack} from './prepareStack.js'

let claimed: PreparedStack | undefined

/**
 * What the tests of this process start from, for as long as it lives: no other uses its ports.
 *
 * The number that the test runner gives a worker cannot say which: where one group of projects
 * follows another, two workers can have the same.
 */
export async function preparedStack(): Promise<PreparedStack> {
  while (!claimed) {
    claimed = inject('preparedStacks').find(({claim}) => claims(claim))
    if (!claimed) await wait(100)
  }
  return claimed
}

/** Claims it for this process, unless one that still runs holds it. */
function claims(claim: string): boolean {
  try {
    writeFileSync(claim, String(process.pid), {flag: 'wx'})
  } catch {
    if (!hasEnded(claim)) return false
    rmSync(claim, {force: true})
    return claims(claim)
  }
  process.once('exit', () => rmSync(claim, {force: true}))
  return true
}

function hasEnded(claim: string): boolean {
  try {
    process.kill(Number(readFileSync(claim, 'utf8')), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

import {createHmac, randomBytes} from 'node:crypto'
import {existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import * as z from 'zod'

import {newSecrets} from './newSecrets.js'

const localKeysSchema = z.record(z.string(), z.string())

/**
 * The local stack's secrets: made at the first start and kept beside its data, so that links and
 * signatures of yesterday still hold today.
 */
export function readLocalKeys(directory: string): Record<string, string> {
  const file = join(directory, 'keys.json')
  if (!existsSync(file)) writeOnce(directory, file)
  const keys = localKeysSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {...derived(keys), ...keys}
}

/** Keys that files of earlier starts do not hold, each from one that they do. */
function derived(keys: Readonly<Record<string, string>>): Record<string, string> {
  const from = (name: string, use: string) => createHmac('sha256', keys[name] ?? '').update(use)
  return {
    RESEND_WEBHOOK_SECRET: `whsec_${from('SANITY_WEBHOOK_SECRET', 'events of the local mailbox').digest('base64')}`,
    SENDER_KEYS: `local:${from('CRON_SECRET', 'sender key').digest('base64url')}`,
  }
}

function writeOnce(directory: string, file: string): void {
  mkdirSync(directory, {recursive: true})
  const keys = {
    ...newSecrets('local-1'),
    SENDER_KEYS: `local:${randomBytes(32).toString('base64url')}`,
  }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(keys, null, 2), {mode: 0o600})
  try {
    // A link fails where the file exists: of two processes that start at once, one set of keys wins.
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft, {force: true})
  }
}

import {writeFileSync} from 'node:fs'
import {parseEnv} from 'node:util'

import {Refusal} from '../../core/refusal.js'
import {openKeys, type KeysBox} from './keysBox.js'

const plain = /^[\w:+/=.,-]*$/

/**
 * Writes the settings of a backup of keys into a new file that only its owner may read, as `NAME=value`
 * lines. None of them is printed.
 *
 * @returns their names
 * @throws Refusal `bad_request` where the passphrase is another one, or the file is there already
 */
export async function restoreKeys(
  box: KeysBox,
  passphrase: string,
  file: string,
): Promise<readonly string[]> {
  const settings = await openKeys(box, passphrase)
  const text = Object.entries(settings)
    .map(([name, value]) => `${name}=${quoted(name, value)}\n`)
    .join('')
  try {
    writeFileSync(file, text, {mode: 0o600, flag: 'wx', flush: true})
  } catch (cause) {
    throw new Refusal('bad_request', `${file} is there already, or cannot be written.`, {cause})
  }
  return Object.keys(settings)
}

/** A value as a file of settings reads it back. */
function quoted(name: string, value: string): string {
  if (plain.test(value)) return value
  const found = ["'", '"', '`']
    .map((quote) => `${quote}${value}${quote}`)
    .find((text) => parseEnv(`${name}=${text}\n`)[name] === value)
  if (found === undefined) {
    throw new Refusal('bad_request', `${name} holds every kind of quote: no file of settings can.`)
  }
  return found
}

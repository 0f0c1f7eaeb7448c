import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'

import {createServices} from '../../api/_server/createServices.js'
import {Refusal} from '../../core/refusal.js'
import {readSettings} from '../readSettings.js'
import type {CommandRun} from '../runCommand.js'
import {askPassphrase} from './askPassphrase.js'
import {finishRestore} from './finishRestore.js'
import {readKeysBox, type KeysBox} from './keysBox.js'
import {restoreFiles} from './restoreFiles.js'
import {restoreKeys} from './restoreKeys.js'

export const restoreUsage = `npm run restore -- FILE… [--write] [--keep dataset|file] [--env FILE]
npm run restore -- KEYS.json --into FILE
npm run restore -- finish [--despite REASON] [--env FILE]

Puts back what "npm run backup" wrote, in any order and as often as it takes: what is there already
stays. Without --write it says what it would do. From the first --write on the dataset is being
restored: notices are shown and opt-outs taken, and nothing is stamped, mailed or deleted.

--keep        which one goes in where a document differs from the file; a version is never overwritten,
              a head never goes back, and an opt-out in force stays
KEYS.json     writes the secrets into a new file of settings; asks for their passphrase
finish        looks whether the keys fit, takes in what people have left at Resend meanwhile, verifies
              every version, and lets the functions work again; about 150 contacts a minute
--despite     finishes though something does not hold, and keeps the reason
--env FILE    settings, as NAME=value lines; those that the shell has go first; none is the local stack`

/** @returns the exit code */
export async function restoreCommand(args: readonly string[], run: CommandRun): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {
      write: {type: 'boolean', default: false},
      keep: {type: 'string'},
      into: {type: 'string'},
      despite: {type: 'string'},
      help: {type: 'boolean', short: 'h', default: false},
    },
    allowPositionals: true,
  })
  const {print, environment} = run
  if (values.help) {
    print(restoreUsage)
    return 0
  }
  const [first, ...others] = positionals
  const {keep} = values
  if (first === undefined || (keep !== undefined && keep !== 'dataset' && keep !== 'file')) {
    throw new Refusal('bad_request', restoreUsage)
  }
  if (first === 'finish') {
    if (others.length > 0) throw new Refusal('bad_request', restoreUsage)
    const {despite} = values
    if (despite?.trim() === '') throw new Refusal('bad_request', '--despite needs the reason.')
    return await finishRestore(createServices(readSettings(environment)), {print, despite})
  }
  const box = first.endsWith('.json') ? keysIn(first) : undefined
  if (box) {
    if (others.length > 0 || !values.into) {
      throw new Refusal('bad_request', `Keys go into a new file of settings: --into FILE.`)
    }
    const names = await restoreKeys(box, await askPassphrase(environment, false), values.into)
    print(`ok        ${values.into}: ${names.join(', ')}. Suppliers' tokens are to be made anew.`)
    return 0
  }
  return await restoreFiles(createServices(readSettings(environment)), {
    files: positionals,
    isWriting: values.write,
    keep,
    print,
  })
}

function keysIn(file: string): KeysBox {
  try {
    const box = readKeysBox(readFileSync(file, 'utf8'))
    if (box) return box
  } catch (cause) {
    throw new Refusal('bad_request', `${file} cannot be read.`, {cause})
  }
  throw new Refusal('bad_request', `${file} holds no keys.`)
}

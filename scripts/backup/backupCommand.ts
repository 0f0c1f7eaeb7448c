import {readFileSync, renameSync, writeFileSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

import {createServices} from '../../api/_server/createServices.js'
import {restoringSince} from '../../api/_server/lease/readRestoring.js'
import {publicKeysById} from '../../api/_server/publicKeys.js'
import type {Services} from '../../api/_server/services.js'
import type {BackupPartName} from '../../core/backup/backupParts.js'
import {Refusal} from '../../core/refusal.js'
import {readSettings} from '../readSettings.js'
import type {CommandRun} from '../runCommand.js'
import {askPassphrase} from './askPassphrase.js'
import {backupFileName} from './backupFileName.js'
import {keptSettings} from './keptSettings.js'
import {openKeys, readKeysBox, sealKeys} from './keysBox.js'
import {manifestLines} from './manifestLines.js'
import {verifyBackup} from './verifyBackup.js'
import {writeBackup} from './writeBackup.js'

export const backupUsage = `npm run backup -- PART… [--to FOLDER] [--env FILE]
npm run backup -- verify FILE… [--env FILE]

Writes parts of the dataset into FOLDER (backups), one file each, and verifies what it wrote:

  versions    what was stamped, with what was decided and mailed of it
  ledger      who has left and come back, by keyed hashes alone
  sealed      addresses and requests as they lie sealed; keep no file longer than 14 days
  content     what editors write, drafts too
  all         these four
  keys        the secrets, under a passphrase; keep it apart from the other files

verify reads files without any network: every line, who signed it, every version. Without settings it
takes the public keys that the file names. Exits 1 when something does not hold, or the dataset is
being restored.

BACKUP_PASSPHRASE is the passphrase where no terminal is there to ask at.
--env FILE    settings, as NAME=value lines; those that the shell has go first; none is the local stack`

/** In the order in which they are read: content last, for it may be newer than versions, and never older. */
const parts = ['versions', 'ledger', 'sealed', 'content'] as const satisfies BackupPartName[]

/** @returns the exit code */
export async function backupCommand(args: readonly string[], run: CommandRun): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {
      to: {type: 'string', default: 'backups'},
      help: {type: 'boolean', short: 'h', default: false},
    },
    allowPositionals: true,
  })
  if (values.help) {
    run.print(backupUsage)
    return 0
  }
  const [first, ...others] = positionals
  if (first === 'verify' && others.length > 0) return await verifyFiles(others, run)
  const wanted = positionals.flatMap((name) => (name === 'all' ? parts : [name]))
  const known = ['keys', ...parts]
  if (wanted.length === 0 || wanted.some((name) => !known.includes(name))) {
    throw new Refusal('bad_request', backupUsage)
  }
  const services = createServices(readSettings(run.environment))
  const asked = parts.filter((name) => wanted.includes(name))
  const since = asked.length > 0 ? await restoringSince(services) : undefined
  let code = 0
  for (const part of asked) {
    const {file} = await writeBackup(services, part, values.to)
    code = Math.max(code, await verifyOne(file, services, run))
  }
  if (since !== undefined) {
    run.print(
      `partial   The dataset is being restored since ${since}: these files hold no more than is back so far. Keep those of before.`,
    )
    code = 1
  }
  if (wanted.includes('keys')) await writeKeys(services, values.to, run)
  return code
}

async function verifyFiles(files: readonly string[], run: CommandRun): Promise<number> {
  let code = 0
  for (const file of files) code = Math.max(code, await verifyOne(file, undefined, run))
  return code
}

async function verifyOne(
  file: string,
  services: Services | undefined,
  {environment, print}: CommandRun,
): Promise<number> {
  const box = file.endsWith('.json') ? readKeysBox(readText(file)) : undefined
  if (box) {
    await openKeys(box, await askPassphrase(environment, false))
    print(`ok        ${file}: ${box.names.join(', ')}, of ${box.at}.`)
    return 0
  }
  const settings =
    services?.settings ?? (environment['SIGNING_KEY'] ? readSettings(environment) : undefined)
  const keys = settings && (await publicKeysById(settings))
  const {manifest, problems} = await verifyBackup(file, keys)
  for (const line of manifestLines(file, manifest, problems)) print(line)
  if (!keys)
    print('          Signed by a key that the file itself names: give --env to tell whose.')
  return problems.length > 0 ? 1 : 0
}

async function writeKeys(
  services: Services,
  folder: string,
  {environment, print}: CommandRun,
): Promise<void> {
  const {settings} = services
  const at = await services.now()
  const {projectId, dataset} = settings.contentLake
  const passphrase = await askPassphrase(environment, true)
  const box = await sealKeys(keptSettings(environment, settings), passphrase, {
    projectId,
    dataset,
    at: at.toISOString(),
  })
  mkdirSync(folder, {recursive: true})
  const file = join(folder, backupFileName({projectId, dataset, part: 'keys', at}))
  const draft = `${file}.${process.pid}.part`
  writeFileSync(draft, `${JSON.stringify(box, null, 2)}\n`, {mode: 0o600, flush: true})
  renameSync(draft, file)
  print(`ok        ${file}: ${box.names.join(', ')}. Without the passphrase nobody opens it.`)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Refusal('bad_request', `${file} cannot be read.`, {cause})
  }
}

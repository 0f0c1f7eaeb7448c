import {createInterface} from 'node:readline/promises'
import {Writable} from 'node:stream'

import {Refusal} from '../../core/refusal.js'

const shortest = 16

/**
 * The passphrase of `BACKUP_PASSPHRASE`, or as it is typed at the terminal, which does not show it.
 *
 * @param isNew it is asked for twice, and may not be too short to hold for years
 * @throws Refusal `bad_request` where there is none, or a new one is too short
 */
export async function askPassphrase(
  environment: Readonly<Record<string, string | undefined>>,
  isNew: boolean,
): Promise<string> {
  const given = environment['BACKUP_PASSPHRASE'] || (await typed('Passphrase: '))
  if (!isNew) return given
  if (given.length < shortest) {
    throw new Refusal(
      'bad_request',
      `The passphrase is too short: ${shortest} characters or more, such as five words by dice.`,
    )
  }
  if (!environment['BACKUP_PASSPHRASE'] && (await typed('Once more: ')) !== given) {
    throw new Refusal('bad_request', 'The second time it was another passphrase.')
  }
  return given
}

async function typed(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new Refusal(
      'bad_request',
      'Expected a passphrase: at a terminal, or in BACKUP_PASSPHRASE.',
    )
  }
  process.stderr.write(question)
  const unseen = new Writable({write: (_chunk, _encoding, done) => done()})
  const reader = createInterface({input: process.stdin, output: unseen, terminal: true})
  try {
    return await reader.question('')
  } finally {
    reader.close()
    process.stderr.write('\n')
  }
}

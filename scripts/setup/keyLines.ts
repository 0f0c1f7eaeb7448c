import {newSecrets, secretNames, type SecretName} from '../../api/_server/newSecrets.js'
import type {Setup} from './setupCheck.js'

/** What each secret is for, and what its loss would be. */
const notes: Readonly<Record<SecretName, {readonly use: string; readonly loss?: string}>> = {
  SIGNING_KEY: {
    use: 'signs versions of notices',
    loss: 'no later version can be proven to be of the same hand',
  },
  SUBJECT_KEY: {use: 'keys the ledgers of opt-outs and requests', loss: 'every opt-out is lost'},
  TOKEN_KEYS: {
    use: 'seals links in mails, newest first',
    loss: 'no unsubscribe link that was ever mailed opens any more',
  },
  SEAL_KEY: {
    use: 'seals addresses and collected data',
    loss: 'no sealed address opens: opt-outs no longer reach the lists, open requests cannot be answered',
  },
  SANITY_WEBHOOK_SECRET: {use: 'signs what Sanity calls with'},
  CRON_SECRET: {use: 'lets the cron in'},
}

/**
 * Lines for a file of settings: the secrets that are not given yet, each with what it is for and
 * whether it may ever be lost. One that is given is named and not repeated.
 */
export function keyLines(environment: Setup['environment'], tokenKeyId: string): string[] {
  const made = newSecrets(tokenKeyId)
  return secretNames.flatMap((name) => {
    const {use, loss} = notes[name]
    const told = loss ? `# NEVER LOSE IT, keep it in a safe too: ${loss}.` : '# May be replaced.'
    if (environment[name]) return [`# ${name} is given and stays as it is.`, told, '']
    return [`# ${name} ${use}.`, told, `${name}=${made[name]}`, '']
  })
}

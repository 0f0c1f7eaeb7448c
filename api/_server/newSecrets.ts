import {generateKeyPairSync, randomBytes} from 'node:crypto'

/** The settings that are secrets of our own making. */
export const secretNames = [
  'SIGNING_KEY',
  'SUBJECT_KEY',
  'TOKEN_KEYS',
  'SEAL_KEY',
  'SANITY_WEBHOOK_SECRET',
  'CRON_SECRET',
] as const

export type SecretName = (typeof secretNames)[number]

/** Makes each of them anew, in the form in which the settings take it. */
export function newSecrets(tokenKeyId: string): Record<SecretName, string> {
  const random = (): string => randomBytes(32).toString('base64url')
  const {privateKey} = generateKeyPairSync('ed25519')
  return {
    SIGNING_KEY: privateKey.export({type: 'pkcs8', format: 'der'}).toString('base64'),
    SUBJECT_KEY: random(),
    TOKEN_KEYS: `${tokenKeyId}:${random()}`,
    SEAL_KEY: random(),
    SANITY_WEBHOOK_SECRET: random(),
    CRON_SECRET: random(),
  }
}

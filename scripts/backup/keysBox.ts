import {createCipheriv, createDecipheriv, randomBytes, scrypt} from 'node:crypto'

import * as z from 'zod'

import {Refusal} from '../../core/refusal.js'
import {canonical} from './backupLine.js'

const format = 'privacy-notices-keys/1'
const settingsSchema = z.record(z.string(), z.string())

const headSchema = z.object({
  format: z.literal(format),
  projectId: z.string(),
  dataset: z.string(),
  at: z.string(),
  /** Names of the settings in it. */
  names: z.array(z.string()),
  /** Of RFC 7914; N as a power of two. */
  scrypt: z.object({
    logN: z.number().int().min(14).max(20),
    r: z.literal(8),
    p: z.literal(1),
    salt: z.base64url(),
  }),
  iv: z.base64url(),
})

/** Settings sealed under a passphrase; what is said of them in clear is bound to them. */
const keysBoxSchema = headSchema.extend({box: z.base64url()})

export type KeysBox = z.infer<typeof keysBoxSchema>

/** OWASP's first choice for scrypt (Password Storage Cheat Sheet): 128 MB and about half a second. */
const usualLogN = 17
const tagBytes = 16

/** Seals settings (AES-256-GCM under a key that scrypt makes of the passphrase). */
export async function sealKeys(
  settings: Readonly<Record<string, string>>,
  passphrase: string,
  said: Pick<KeysBox, 'projectId' | 'dataset' | 'at'>,
  logN = usualLogN,
): Promise<KeysBox> {
  const salt = randomBytes(16)
  const iv = randomBytes(12)
  const head = {
    format,
    ...said,
    names: Object.keys(settings),
    scrypt: {logN, r: 8, p: 1, salt: salt.toString('base64url')},
    iv: iv.toString('base64url'),
  } as const
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt, logN), iv)
  cipher.setAAD(Buffer.from(canonical(head)))
  const sealed = [cipher.update(JSON.stringify(settings), 'utf8'), cipher.final()]
  const box = Buffer.concat([...sealed, cipher.getAuthTag()]).toString('base64url')
  return {...head, names: [...head.names], box}
}

/** @throws Refusal `bad_request` when the passphrase is another one, or the file was altered. */
export async function openKeys(
  {box, ...head}: KeysBox,
  passphrase: string,
): Promise<Record<string, string>> {
  const bytes = Buffer.from(box, 'base64url')
  const salt = Buffer.from(head.scrypt.salt, 'base64url')
  const key = await keyOf(passphrase, salt, head.scrypt.logN)
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(head.iv, 'base64url'), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(Buffer.from(canonical(head)))
  try {
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    const opened = [decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]
    return settingsSchema.parse(JSON.parse(Buffer.concat(opened).toString('utf8')))
  } catch (cause) {
    throw new Refusal(
      'bad_request',
      'The keys do not open: the passphrase is another one, or the file was altered.',
      {cause},
    )
  }
}

/** A file of keys; `undefined` where it is something else. */
export function readKeysBox(text: string): KeysBox | undefined {
  try {
    return keysBoxSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

async function keyOf(passphrase: string, salt: Buffer, log: number): Promise<Buffer> {
  const cost = {N: 2 ** log, r: 8, p: 1, maxmem: 2 ** (log + 11)}
  return await new Promise((resolve, reject) => {
    // The same letters typed on another keyboard can be other bytes.
    scrypt(passphrase.normalize('NFC'), salt, 32, cost, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}

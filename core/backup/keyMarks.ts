import {base64url} from '../stamp/encoding.js'
import type {BackupManifest} from './backupManifest.js'

interface MarkedKeys {
  readonly SUBJECT_KEY: string
  readonly SEAL_KEY: string
}

const encoder = new TextEncoder()

/** Marks by which two keys can be found to be the same, and neither can be found out. */
export async function keyMarks({
  SUBJECT_KEY,
  SEAL_KEY,
}: MarkedKeys): Promise<BackupManifest['keyMarks']> {
  return {
    subject: await markOf('SUBJECT_KEY', SUBJECT_KEY),
    seal: await markOf('SEAL_KEY', SEAL_KEY),
  }
}

/** 96 bits of an HMAC-SHA-256 under the key, over a text of its own. */
async function markOf(name: string, secret: string): Promise<string> {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'}
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ])
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(`backup mark of ${name}`))
  return base64url.encode(new Uint8Array(mac, 0, 12))
}

import {base64url} from 'jose'
import * as z from 'zod'

/** Text sealed with a key of its own, and that key wrapped under the master key. */
export const sealedTextSchema = z.object({
  /** The entry's own key, wrapped. Deleting it deletes every copy of the text. */
  wrappedKey: z.string(),
  box: z.string(),
})

export type SealedText = z.infer<typeof sealedTextSchema>

const algorithm = 'AES-GCM'
const ivBytes = 12

/** A fresh key of an entry, and the same under the master key (32 bytes, base64url). */
export async function newEntryKey(
  masterKey: string,
): Promise<{readonly key: CryptoKey; readonly wrappedKey: string}> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const master = await importKey(new Uint8Array(base64url.decode(masterKey)))
  return {key: await importKey(raw), wrappedKey: await encrypt(master, raw)}
}

/** The key of an entry, unwrapped. Throws when the master key is another or it was altered. */
export async function openEntryKey(masterKey: string, wrappedKey: string): Promise<CryptoKey> {
  const master = await importKey(new Uint8Array(base64url.decode(masterKey)))
  return await importKey(await decrypt(master, wrappedKey))
}

async function importKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', raw, algorithm, false, ['encrypt', 'decrypt'])
}

async function encrypt(key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const sealed = new Uint8Array(await crypto.subtle.encrypt({name: algorithm, iv}, key, data))
  const joined = new Uint8Array(ivBytes + sealed.length)
  joined.set(iv)
  joined.set(sealed, ivBytes)
  return base64url.encode(joined)
}

async function decrypt(key: CryptoKey, box: string): Promise<Uint8Array<ArrayBuffer>> {
  const joined = new Uint8Array(base64url.decode(box))
  const iv = joined.slice(0, ivBytes)
  const data = joined.slice(ivBytes)
  return new Uint8Array(await crypto.subtle.decrypt({name: algorithm, iv}, key, data))
}

/** Seals a text (AES-256-GCM) under a fresh key, wrapped by the master key (32 bytes, base64url). */
export async function sealText(masterKey: string, text: string): Promise<SealedText> {
  const {key, wrappedKey} = await newEntryKey(masterKey)
  return {wrappedKey, box: await encrypt(key, new TextEncoder().encode(text))}
}

/** Opens what `sealText` sealed. Throws when the master key is another or the box was altered. */
export async function openSealedText(masterKey: string, sealed: SealedText): Promise<string> {
  const key = await openEntryKey(masterKey, sealed.wrappedKey)
  return new TextDecoder().decode(await decrypt(key, sealed.box))
}

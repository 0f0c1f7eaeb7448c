import type {RequestKind} from './requestKind.js'

/**
 * The id of a person's nth request of a kind to a controller on a day.
 *
 * It follows from what it is about, so that two forms posted at the same moment try to create the
 * same document and only one of them can. Without the secret behind the subject key nobody can
 * compute it.
 */
export async function requestIdFor(about: {
  readonly subjectKey: string
  readonly controllerId: string
  readonly kind: RequestKind
  readonly receivedOn: string
  /** How many such requests came before it that day. */
  readonly earlier: number
}): Promise<string> {
  const {subjectKey, controllerId, kind, receivedOn, earlier} = about
  const text = JSON.stringify([subjectKey, controllerId, kind, receivedOn, earlier])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest, 0, 12), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

import {requestError} from './lakeError.js'
import type {LakeIdentity} from './lakeRoute.js'
import {localEditor} from './studio/localUsers.js'

export interface AccessOptions {
  /** Origins of the local Studio, such as `http://localhost:3333`: whoever sits there is logged in. */
  readonly studioOrigins: readonly string[]
}

/** The tokens of the local project, as API → Tokens of a hosted one would list them. */
const tokens: Readonly<Record<string, LakeIdentity>> = {
  local: {id: 'token-local', canRead: true, canWrite: true},
  'local-read': {id: 'token-local-read', canRead: true, canWrite: false},
}

const nobody: LakeIdentity = {id: '<anonymous>', canRead: false, canWrite: false}
const streamHost = /^s-[0-9a-f]+\.localhost$/

/** What of a request says who asks; `host` may carry a port. */
export interface AskedBy {
  readonly authorization: string | null
  readonly origin: string | null
  readonly host: string
}

/**
 * Tells who asks.
 *
 * A browser's stream that was sent on to a host of its own comes with the origin `null`; it may
 * read as the editor and no more, since pages in a sandbox come with that origin too.
 *
 * @throws LakeError 401 for a token the project does not have.
 */
export function identify(asked: AskedBy, {studioOrigins}: AccessOptions): LakeIdentity {
  if (asked.authorization !== null) {
    const token = /^Bearer (.+)$/i.exec(asked.authorization)?.[1] ?? ''
    const identity = Object.hasOwn(tokens, token) ? tokens[token] : undefined
    if (!identity) throw requestError(401, 'Session not found')
    return identity
  }
  if (asked.origin === null) return nobody
  const editor = {id: localEditor.id, canRead: true}
  if (studioOrigins.includes(asked.origin)) return {...editor, canWrite: true}
  if (asked.origin === 'null' && streamHost.test(asked.host.replace(/:\d+$/, ''))) {
    return {...editor, canWrite: false}
  }
  return nobody
}

/** @throws LakeError 401 without a right to read where nobody has it by default. */
export function assertMayRead(identity: LakeIdentity, isPublic: boolean): void {
  if (!identity.canRead && !isPublic) throw requestError(401, 'Session not found')
}

/** @throws LakeError 401 for nobody, 403 for a reader. */
export function assertMayWrite(identity: LakeIdentity): void {
  if (identity.canWrite) return
  if (!identity.canRead) throw requestError(401, 'Session not found')
  throw requestError(403, 'Insufficient permissions; permission "update" required')
}

import type {LocalClock} from '../localClock.js'
import type {DocumentStore} from './documentStore.js'

/** Who asks: the Studio's local editor, a token, or nobody. */
export interface LakeIdentity {
  readonly id: string
  readonly canRead: boolean
  readonly canWrite: boolean
}

export interface LakeContext {
  readonly store: DocumentStore
  readonly clock: LocalClock
  readonly project: string
  readonly dataset: string
  readonly identity: LakeIdentity
  /** Path parameters named in the route's pattern. */
  readonly params: Readonly<Record<string, string>>
  readonly url: URL
}

/** One endpoint. `pattern` is a URLPattern pathname without the leading `/v2024-01-01` version. */
export interface LakeRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly pattern: string
  handle(request: Request, context: LakeContext): Promise<Response> | Response
}

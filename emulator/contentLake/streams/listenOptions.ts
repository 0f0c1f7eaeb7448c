/** What a listener asks for, read from the URL as @sanity/client writes it. */
export interface ListenOptions {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  readonly includeResult: boolean
  readonly includeMutations: boolean
  readonly includePreviousRevision: boolean
  /** Drafts and versions too. Since API version 2025-02-19 they come only when asked for. */
  readonly includeAllVersions: boolean
  readonly withEffects: boolean
  readonly canResume: boolean
  readonly visibility: string
}

const publishedByDefaultSince = '2025-02-19'

/** @throws SyntaxError when a `$parameter` is not JSON. */
export function listenOptions(url: URL): ListenOptions {
  const search = url.searchParams
  const params: Record<string, unknown> = {}
  for (const [name, value] of search) {
    if (name.startsWith('$')) params[name.slice(1)] = JSON.parse(value)
  }
  const version = /^\/v([^/]+)\//.exec(url.pathname)?.[1] ?? '1'
  const isPublishedOnly = version === 'X' || version >= publishedByDefaultSince
  return {
    query: search.get('query') ?? '',
    params,
    includeResult: search.get('includeResult') === 'true',
    includeMutations: search.get('includeMutations') !== 'false',
    includePreviousRevision: search.get('includePreviousRevision') === 'true',
    includeAllVersions: isAsked(search.get('includeAllVersions'), !isPublishedOnly),
    withEffects: search.get('effectFormat') === 'mendoza',
    canResume: search.get('enableResume') === 'true',
    visibility: search.get('visibility') ?? 'transaction',
  }
}

function isAsked(value: string | null, otherwise: boolean): boolean {
  return value === null ? otherwise : value === 'true'
}

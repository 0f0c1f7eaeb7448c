import type {FunctionFile} from './functionFiles.js'

interface Route {
  readonly src?: string
  readonly dest?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly status?: number
  readonly continue?: true
  readonly check?: true
  readonly handle?: 'filesystem' | 'hit'
}

/** What Vercel is told of a deployment: version 3 of its Build Output API. */
export interface OutputConfig {
  readonly version: 3
  readonly routes: readonly Route[]
  readonly crons: readonly {readonly path: string; readonly schedule: string}[]
}

/** Of every answer, pages and files alike; what a page may load its function says itself. */
const everywhere = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** The Studio runs scripts of its own and asks Sanity and the functions; nobody may frame it. */
const ofStudio = {
  'content-security-policy': "frame-ancestors 'none'; base-uri 'self'; object-src 'none'",
  'x-frame-options': 'DENY',
}

/** A file with its hash in its name never changes: opening the Studio again compiles nothing anew. */
const hashed = {
  src: '/studio/static/.*-[A-Za-z0-9_-]{8,}\\.[a-z0-9]+',
  headers: {'cache-control': 'public, max-age=31536000, immutable'},
  continue: true,
} as const

/**
 * Routes, headers and crons of a deployment.
 *
 * Static files come first and functions by their own names; then addresses with parameters, the ones
 * with fewest first; last, every page of the Studio is its one file. All else is not found: nothing
 * of the repository is served. What comes after `hit` is for files that are there alone: a page that
 * stands in for one that is gone is not kept.
 */
export function outputConfig(functions: readonly FunctionFile[]): OutputConfig {
  const dynamic = functions
    .filter(({parameters}) => parameters.length > 0)
    .toSorted((one, other) => one.parameters.length - other.parameters.length)
  return {
    version: 3,
    routes: [
      {src: '/.*', headers: everywhere, continue: true},
      {src: '/studio(?:/.*)?', headers: ofStudio, continue: true},
      {src: '/', status: 307, headers: {location: '/studio/'}},
      {src: '/studio', status: 308, headers: {location: '/studio/'}},
      {handle: 'filesystem'},
      ...dynamic.map((each): Route => ({src: patternOf(each), dest: destOf(each), check: true})),
      {src: '/studio/.*', dest: '/studio/index.html'},
      {handle: 'hit'},
      hashed,
    ],
    crons: [{path: '/api/cron', schedule: '*/5 * * * *'}],
  }
}

function patternOf({name}: FunctionFile): string {
  const literal = (part: string): string => part.replaceAll(/[.*+?^${}()|\\]/g, String.raw`\$&`)
  const parts = name.split('/').map((part) => (part.startsWith('[') ? '([^/]+)' : literal(part)))
  return `^/${parts.join('/')}$`
}

function destOf({name, parameters}: FunctionFile): string {
  const query = parameters.map((each, index) => `${each}=$${index + 1}`).join('&')
  return `/${name}?${query}`
}

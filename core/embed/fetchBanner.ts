import {NoAnswer} from './LoadingElement.js'

/** One change as the functions tell it. */
export interface BannerChange {
  readonly text: string
  /** Where it is read: what changed against the version before, or else the new version. */
  readonly url: string
}

export interface Banner {
  readonly language: string
  readonly changes: readonly BannerChange[]
  /** The answer as it came, for the page's own script. */
  readonly answer: unknown
}

/** The changes that a site tells now; `undefined` when there is none. */
export async function fetchBanner(
  address: string,
  signal: AbortSignal,
): Promise<Banner | undefined> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  })
  if (response.status === 204) return undefined
  if (!response.ok) throw new NoAnswer(response.status)
  const answer: unknown = await response.json()
  const language = field(answer, 'language')
  const changes = [toldIn(answer, 'current'), toldIn(answer, 'upcoming')]
  return {
    language: typeof language === 'string' ? language : '',
    changes: changes.filter((change) => change !== undefined),
    answer,
  }
}

function toldIn(answer: unknown, which: string): BannerChange | undefined {
  const change = field(answer, which)
  const text = field(change, 'text')
  const url = field(change, 'changesUrl') ?? field(change, 'url')
  if (typeof text !== 'string' || typeof url !== 'string') return undefined
  return {text, url}
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

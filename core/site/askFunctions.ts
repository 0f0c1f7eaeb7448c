import * as z from 'zod'

/** What a website asks the functions about, and how. */
export interface SiteQuestion {
  /** Where the functions are, `https://notices.example.no`. */
  readonly origin: string
  /** The brand's short name, `klinikk24`. */
  readonly brand: string
  /** The notice's short name, `privacy` unless said. */
  readonly notice?: string | undefined
  /** nb, nn, da, sv or en; the brand's prevailing language unless said. */
  readonly language?: string | undefined
  /** A date as `2026-12-24` (the end of that day where the brand is) or an instant; now unless said. */
  readonly at?: string | Date | undefined
  /** The ETag of what the site has: the answer is then `unchanged` where it is still so. */
  readonly etag?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** The platform's `fetch` unless said. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
}

/** No notice to show, and why. */
export type NoNotice =
  /** Retired; `archive` is where its versions stay. */
  | {readonly state: 'gone'; readonly detail: string; readonly archive: string | undefined}
  /** There is no such brand, notice or language, or nothing was in force at that time. */
  | {readonly state: 'absent'; readonly detail: string}

/** What the site already has is still right. */
export type Unchanged = {readonly state: 'unchanged'; readonly etag: string}

const problemSchema = z.object({detail: z.string(), archive: z.string().optional()})

/**
 * Asks the functions and tells the answers that a website expects apart.
 *
 * @throws Error for any other answer: a question that is put wrong, functions that are down. A site
 * then shows what it has.
 */
export async function askFunctions(
  question: SiteQuestion,
  path: string,
  format?: string,
): Promise<Response | NoNotice | Unchanged> {
  const {origin, etag, signal, fetch: ask = fetch} = question
  const url = addressOf(question, path, format)
  const headers = {...(etag !== undefined && {'if-none-match': etag})}
  const response = await ask(url, {headers, credentials: 'omit', ...(signal && {signal})})
  if (response.ok) return response
  if (response.status === 304 && etag !== undefined) return {state: 'unchanged', etag}
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined))
  const detail = problem.data?.detail ?? ''
  if (response.status === 404 && problem.success) return {state: 'absent', detail}
  if (response.status === 410 && problem.success) {
    const {archive} = problem.data
    return {state: 'gone', detail, archive: archive && new URL(archive, origin).href}
  }
  throw new Error(`The notice functions answered ${response.status}. ${detail}`.trim())
}

function addressOf(question: SiteQuestion, path: string, format: string | undefined): string {
  const {origin, brand, notice, language, at} = question
  const url = new URL(`/api/notices/${encodeURIComponent(brand)}${path}`, origin)
  const asked = {
    lang: language,
    notice,
    at: at instanceof Date ? at.toISOString() : at,
    format,
  }
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined) url.searchParams.set(name, value)
  }
  return url.href
}

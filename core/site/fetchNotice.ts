import {askFunctions, type NoNotice, type SiteQuestion, type Unchanged} from './askFunctions.js'
import {siteNoticeSchema, type SiteNotice} from './siteNotice.js'

/** A notice in force, or why there is none to show. */
export type FetchedNotice =
  | {
      readonly state: 'found'
      readonly notice: SiteNotice
      /** Give it back with the next question. */
      readonly etag: string | undefined
    }
  | Unchanged
  | NoNotice

/**
 * The version that is in force, or was at a time, as data: for a site that draws it itself.
 *
 * Meant for the site's server, so that visitors' addresses reach nobody else. From a browser leave
 * `etag` out: the browser keeps and asks again by itself.
 *
 * @throws Error when the functions are down or the question is put wrong.
 *
 * @example
 * const answer = await fetchNotice({origin: 'https://notices.example.no', brand: 'klinikk24'})
 * if (answer.state === 'found') show(answer.notice.sections)
 */
export async function fetchNotice(question: SiteQuestion): Promise<FetchedNotice> {
  const answer = await askFunctions(question, '', 'json')
  if (!(answer instanceof Response)) return answer
  const notice = siteNoticeSchema.parse(await answer.json())
  return {state: 'found', notice, etag: answer.headers.get('etag') ?? undefined}
}

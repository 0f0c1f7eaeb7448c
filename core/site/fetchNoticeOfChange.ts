import * as z from 'zod'

import {languageSchema} from '../language.js'
import {askFunctions, type NoNotice, type SiteQuestion} from './askFunctions.js'

const toldChangeSchema = z.object({
  version: z.number().int().positive(),
  effectiveAt: z.string(),
  summary: z.string(),
  /** The whole sentence, in the notice's language. */
  text: z.string(),
  /** The version's page. */
  url: z.string(),
  /** What changed against the version before. */
  changesUrl: z.string().optional(),
})

/** What a site's banner says: the change that is coming and the one that just came. */
export const noticeOfChangeSchema = z.object({
  brand: z.string(),
  notice: z.string(),
  language: languageSchema,
  current: toldChangeSchema.nullable(),
  upcoming: toldChangeSchema.nullable(),
})

export type NoticeOfChange = z.infer<typeof noticeOfChangeSchema>

export type FetchedChange =
  | {readonly state: 'change'; readonly change: NoticeOfChange}
  | {readonly state: 'none'}
  | NoNotice

/**
 * The change that a site's banner tells now, for a page that the site's server makes.
 *
 * @throws Error when the functions are down or the question is put wrong.
 */
export async function fetchNoticeOfChange(
  question: Omit<SiteQuestion, 'at' | 'etag'>,
): Promise<FetchedChange> {
  const answer = await askFunctions(question, '/notice-of-change')
  if (!(answer instanceof Response)) {
    if (answer.state !== 'unchanged') return answer
    throw new Error('The notice functions answered 304 to a question that named nothing.')
  }
  if (answer.status === 204) return {state: 'none'}
  return {state: 'change', change: noticeOfChangeSchema.parse(await answer.json())}
}

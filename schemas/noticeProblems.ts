import {getPublishedId, type ValidationContext} from 'sanity'
import * as z from 'zod'

import type {FactProblem} from '../core/compose/factProblem.js'
import {problemText} from '../core/compose/problemText.js'
import {resolveNotice} from '../core/compose/resolveNotice.js'
import {brandFactsQuery} from '../core/content/brandFactsQuery.js'
import {privacyNoticeSchema, type PrivacyNotice} from '../core/content/privacyNotice.js'
import {readableFacts} from '../core/content/readableFacts.js'
import type {ProblemLanguage} from '../core/words/problemWords.js'
import {say, type Said} from './say.js'

const mostShown = 5
const answerSchema = z.record(z.string(), z.array(z.unknown()).nullable())

/**
 * Says which facts of a notice are not filled in, or contradict each other: such a notice cannot be
 * shown, and so it cannot be published. Drafts count as filled in, for they can be published along.
 *
 * A notice that is itself half-written is left to the rules of its fields.
 */
export async function noticeProblems(
  value: unknown,
  {getClient}: Pick<ValidationContext, 'getClient'>,
): Promise<true | Said> {
  const notice = privacyNoticeSchema.safeParse(value).data
  if (notice === undefined) return true
  const client = getClient({apiVersion: '2025-02-19'})
  const embedded = embeddedIn(notice)
  const params = {brand: notice.brand._ref, embedded}
  const answer = answerSchema.safeParse(
    await client.fetch<unknown>(brandFactsQuery, params, {perspective: 'drafts', useCdn: false}),
  )
  if (!answer.success) return true
  const {facts} = readableFacts({...answer.data, pinned: answer.data['pinned'] ?? []})
  // A draft is the notice it will become: it goes by the published id.
  const published = {...notice, _id: getPublishedId(notice._id)}
  return saidOf(resolveNotice(published, facts).problems)
}

function embeddedIn({sections}: PrivacyNotice): {notice: string; version: number}[] {
  return sections.flatMap((section) => {
    if (section._type !== 'embeddedSection') return []
    const {notice, version} = section
    return [{notice: notice._ref, version}]
  })
}

/** The problems as one message: the first of them in full, and how many more there are. */
function saidOf(problems: readonly FactProblem[]): true | Said {
  if (problems.length === 0) return true
  const rest = problems.length - mostShown
  const inLanguage = (language: ProblemLanguage, more: string): string => {
    const shown = problems.slice(0, mostShown).map((problem) => problemText(problem, language))
    return [...shown, ...(rest > 0 ? [more] : [])].join(' ')
  }
  return say(
    inLanguage('en', `And ${rest} more.`),
    inLanguage('nb', `Og ${rest} til.`),
    inLanguage('da', `Og ${rest} mere.`),
  )
}

import type {ValidationContext} from 'sanity'

import type {FactProblem} from '../core/compose/factProblem.js'
import {problemText} from '../core/compose/problemText.js'
import type {ProblemLanguage} from '../core/words/problemWords.js'
import {composeDraft} from './composeDraft.js'
import {say, type Said} from './say.js'

const mostShown = 5

/**
 * Says which facts of a notice are not filled in, or contradict each other: such a notice cannot be
 * shown, and so it cannot be published. Drafts count as filled in, for they can be published along.
 *
 * A notice that is itself half-written is left to the rules of its fields.
 */
export async function noticeProblems(
  value: unknown,
  context: Pick<ValidationContext, 'getClient'>,
): Promise<true | Said> {
  const composed = await composeDraft(value, context)
  return composed ? saidOf(composed.problems) : true
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

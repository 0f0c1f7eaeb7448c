import type {FactProblem} from '../../../core/compose/factProblem.js'
import {problemText} from '../../../core/compose/problemText.js'
import type {UnfinishedFact} from '../content/readFacts.js'
import type {NoticeProblem} from '../content/readNoticeDraft.js'
import type {StudioText} from '../locale/studioText.js'

/** Names a fact that is left out because its draft is half-written. */
export function unfinishedFactWords(
  {name, documentId, field}: UnfinishedFact,
  text: StudioText,
): NoticeProblem {
  const values = {name: name ?? '', field: field ?? text('problem.unknownField')}
  return {message: text(name ? 'problem.fact' : 'problem.unnamedFact', values), documentId, field}
}

/** What keeps a notice from being composed, in the editor's language. */
export function factProblemWords(problem: FactProblem, text: StudioText): NoticeProblem {
  const {documentId, field} = problem
  return {message: problemText(problem, text.language), documentId, field}
}

import {problemWords, type ProblemLanguage} from '../words/problemWords.js'
import type {FactProblem} from './factProblem.js'
import {fillIn} from './textBlock.js'

const quotes: Record<ProblemLanguage, readonly [string, string, string]> = {
  en: ['“', '”', 'field'],
  nb: ['«', '»', 'felt'],
  da: ['»', '«', 'felt'],
}

/**
 * What is wrong in a language of the editors, naming document and field.
 *
 * @example problemText(problem, 'nb') // '«K24 AS» mangler feltet «authority» (felt authority).'
 */
export function problemText(
  {code, about, values, documentName, field}: Omit<FactProblem, 'message'>,
  language: ProblemLanguage,
): string {
  const [open, close, fieldWord] = quotes[language]
  const said = fillIn(problemWords[language][about], {...values, field})
  const joint = code === 'missing_fact' ? ' ' : ': '
  return `${open}${documentName}${close}${joint}${said} (${fieldWord} ${field}).`
}

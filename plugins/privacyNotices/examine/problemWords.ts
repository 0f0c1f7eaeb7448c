import type {FactProblem} from '../../../core/compose/factProblem.js'
import {isLanguage, languageNames} from '../../../core/language.js'
import type {UnfinishedFact} from '../content/readFacts.js'
import type {NoticeProblem} from '../content/readNoticeDraft.js'
import type {StudioKey} from '../locale/parts.js'
import type {StudioText} from '../locale/studioText.js'
import {factFieldTitle} from './factFieldTitles.js'

/** Names a fact that is left out because its draft is half-written. */
export function unfinishedFactWords(
  {name, documentId, field}: UnfinishedFact,
  text: StudioText,
): NoticeProblem {
  const values = {name: name ?? '', field: field ?? text('problem.unknownField')}
  return {message: text(name ? 'problem.fact' : 'problem.unnamedFact', values), documentId, field}
}

/** Composing says in English what is wrong; these are its phrases, with what varies in them. */
const phrases: readonly (readonly [RegExp, StudioKey])[] = [
  [/^its brand$/, 'missing.brand'],
  [/^the organisation of a fact in a sentence$/, 'missing.organisationOfFact'],
  [/^the purpose of a fact in a sentence$/, 'missing.purposeOfFact'],
  [/^a text in the notice’s language \((?<language>.*)\)$/, 'missing.clauseText'],
  [/^a shared text$/, 'missing.clause'],
  [/^an Art\. 9 condition for special data$/, 'missing.specialCondition'],
  [/^the essence of the joint arrangement$/, 'missing.jointEssence'],
  [/^version (?<version>\d+) of the embedded notice$/, 'missing.embeddedVersion'],
  [/^a purpose for this brand$/, 'missing.purposes'],
  [/^a way to be reached: address, e-mail or phone$/, 'missing.contact'],
  [/^a sentence names a purpose of other brands$/, 'contradiction.purposeOfOthers'],
  [/^two sections are (?:called )?“(?<anchor>.*)”$/, 'contradiction.sectionsCalled'],
  [/^the shared text is another group’s$/, 'contradiction.clauseOfOtherGroup'],
  [/^the shared text is another brand’s$/, 'contradiction.clauseOfOtherBrand'],
  [/^(?<brand>.*) has two wordings of its own$/, 'contradiction.twoWordings'],
  [/^a link points at a section that is not there$/, 'contradiction.brokenLink'],
  [/^the notice is embedded in itself$/, 'contradiction.embedsItself'],
  [/^data is processed outside the EEA and the transfer/, 'contradiction.transferOnNothing'],
]

/**
 * What keeps a notice from being composed, in the editor's language.
 *
 * A phrase that is not known here is told by the field it is about, never in another language.
 */
export function factProblemWords(problem: FactProblem, text: StudioText): NoticeProblem {
  const {code, documentId, documentName: name, field} = problem
  const isMissing = code === 'missing_fact'
  const what = phraseInWords(phraseOf(problem), text)
  const message = what
    ? text(isMissing ? 'problem.missing' : 'problem.contradiction', {name, what})
    : text(isMissing ? 'problem.missingField' : 'problem.contradictionIn', {
        name,
        field: fieldInWords(field, text),
      })
  return {message, documentId, field}
}

/** `“Klinikk24” lacks a shared text (field sections[0].clause).` without name and field. */
function phraseOf({documentName, field, message}: FactProblem): string {
  const end = ` (field ${field}).`
  const start = [`“${documentName}” lacks `, `“${documentName}”: `].find((words) =>
    message.startsWith(words),
  )
  return start && message.endsWith(end) ? message.slice(start.length, -end.length) : message
}

function phraseInWords(phrase: string, text: StudioText): string | undefined {
  for (const [pattern, key] of phrases) {
    const match = pattern.exec(phrase)
    if (match) return text(key, {...match.groups})
  }
  return undefined
}

/** `service.nb` as "Service (Norsk bokmål)"; a field without a name by its path. */
function fieldInWords(field: string, text: StudioText): string {
  const parts = field.split('.')
  const title = factFieldTitle(parts[0]?.replace(/\[.*$/, '') ?? '')
  const language = parts.at(-1)
  if (title === undefined) return field
  return isLanguage(language) ? `${text(title)} (${languageNames[language]})` : text(title)
}

import type {LocalizedText} from '../content/localizedText.js'
import type {ProblemCode} from '../words/problemWords.js'

/** Something that keeps a notice from being composed, for the editor who can mend it. */
export type FactProblem = {
  readonly code: 'missing_fact' | 'contradictory_fact'
  /** The document to open, its name for people, and the field by its path in the document. */
  readonly documentId: string
  readonly documentName: string
  readonly field: string
  /** What is wrong, and what it is wrong about; `problemText` says it in an editor's language. */
  readonly about: ProblemCode
  readonly values: Readonly<Record<string, string>>
  /** What is wrong in English, naming document and field. */
  readonly message: string
}

/** Any document a notice draws on, as far as it can be named. */
export type NamedDocument = {
  readonly _id: string
  readonly name?: string
  readonly title?: string | LocalizedText
}

/** What editors know a document by: its name or title in the language, else in any. */
export function nameOf(document: NamedDocument, language?: keyof LocalizedText): string {
  if (document.name) return document.name
  const {title} = document
  if (typeof title === 'string') return title || document._id
  const inLanguage = language && title?.[language]
  return inLanguage || Object.values(title ?? {}).find(Boolean) || document._id
}

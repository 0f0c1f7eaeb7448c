import type {Quote} from '../reading/quoteOf.js'
import type {RuleName} from './ruleNames.js'

/**
 * How much a finding matters. Only what makes a text impossible or plainly false is an `error`;
 * questions of law are a `warning`; what nobody is obliged to, and spelling, is `advice`.
 */
export const severities = ['error', 'warning', 'advice'] as const

export type Severity = (typeof severities)[number]

/** Where the words are from that a finding is about, in a notice of the Studio. */
export interface FindingPlace {
  readonly section: string
  readonly block?: string
}

/** Something a rule says of a notice. It is advice with its source, never legal advice. */
export interface Finding extends Quote {
  readonly rule: RuleName
  readonly severity: Severity
  readonly message: string
  /** Article, section or page, with the day it was read or is to be looked at again. */
  readonly source: string
  /** What the quoted words are to be replaced by, where that can be known. */
  readonly fix?: string
  /** Findings that share it have one cause, and are one row: a company's old name. */
  readonly cause: string
  /** Changes with the words around it: a dismissal holds as long as it stays. */
  readonly mark: string
  readonly place?: FindingPlace
}

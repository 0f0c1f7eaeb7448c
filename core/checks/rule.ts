import type {Language} from '../language.js'
import type {NoticeElements} from '../reading/noticeElements.js'
import type {BlockKind, Mention, NoticeText} from '../reading/noticeText.js'
import type {CheckLanguage} from './checkLanguage.js'
import type {Severity} from './finding.js'
import type {KnownGroup} from './knownGroup.js'
import type {RuleName} from './ruleNames.js'

/** Where a rule has its reason from. */
export interface RuleSource {
  /** Article, section, page: `GDPR Art. 13(1)(a)`. */
  readonly reference: string
  readonly url?: string
  /** The day it was read, `YYYY-MM-DD`; absent for what stands in the text alone. */
  readonly readOn?: string
  /** The day it is to be looked at again: a finding after that day says so. */
  readonly reviewOn?: string
}

/** What stands at `{name}` in a sentence: a name as it is, or words in each editor's language. */
export type SentenceValues = Readonly<
  Record<string, string | Readonly<Record<CheckLanguage, string>>>
>

/** What a rule found, before it is put into words. */
export interface Found {
  /** Offsets in the text of a block; both 0 for an absence. */
  readonly from: number
  readonly to: number
  /** Which of the rule's sentences says it; absent: `said`. */
  readonly say?: string
  /** What stands at `{name}` in the sentence. */
  readonly values?: SentenceValues
  readonly fix?: string
  /** Absent: the rule and the quoted words. */
  readonly cause?: string
  /** Absent: the rule's own. */
  readonly severity?: Severity
  /** Absent: the rule's own. */
  readonly source?: RuleSource
}

/** What one block can be judged by. */
export interface CheckedBlock {
  readonly text: string
  readonly kind: BlockKind
  readonly language: Language
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** What a whole notice can be judged by. */
export interface CheckedNotice {
  readonly text: NoticeText
  readonly elements: NoticeElements
  /** `YYYY-MM-DD` */
  readonly today: string
  /** What is known of the group from elsewhere; absent for a text that was brought in. */
  readonly known?: KnownGroup
}

export type FoundInNotice = Omit<Found, 'from' | 'to'> & {
  /** Absent where something is missing: there are no words to quote. */
  readonly at?: Mention
}

/**
 * One thing that can be wrong with a notice.
 *
 * A rule that needs one block alone says `inBlock`: what it found is kept for as long as the block
 * does not change, so that typing costs one block. All else is `inNotice`.
 */
export interface Rule {
  readonly name: RuleName
  readonly severity: Severity
  /** Absent: every language. */
  readonly languages?: readonly Language[]
  readonly source: RuleSource
  /** What it says to editors, with `{values}`. `said` is what it says unless a finding says else. */
  readonly messages: Readonly<Record<string, Readonly<Record<CheckLanguage, string>>>>
  readonly inBlock?: (block: CheckedBlock) => readonly Found[]
  readonly inNotice?: (notice: CheckedNotice) => readonly FoundInNotice[]
}

import type {ResolvedNotice} from '../../compose/resolvedNotice.js'
import type {VersionKind} from '../../content/privacyNotice.js'
import type {Mention} from '../../reading/noticeText.js'
import type {Finding} from '../finding.js'
import type {RuleSource, SentenceValues} from '../rule.js'

/** A notice of a group as it is compared with the others: composed, or as a version has it. */
export interface GroupNotice {
  /** The notice document's id: findings name it. */
  readonly id: string
  readonly resolved: ResolvedNotice
  /** The language of its brand that prevails where translations differ. */
  readonly prevailingLanguage: ResolvedNotice['language']
  /** Its brand's, by which its versions come into force. */
  readonly timeZone: string
  /** The last version that was stamped, absent where none was. */
  readonly version?: {
    readonly version: number
    readonly effectiveAt: string
    readonly kind: VersionKind
    /** Which version of the prevailing language it translates, where that was said. */
    readonly follows?: number | null | undefined
  }
}

/** Something that is wrong between notices of a group, told at the one that is to be changed. */
export interface GroupFinding extends Finding {
  readonly notice: string
  /** The notice it was compared with. */
  readonly other: string
}

/** What a comparison found, before it is put into words. */
export interface FoundInGroup {
  readonly notice: string
  readonly other: string
  /** Where the notice says it, as far as that is known. */
  readonly at?: Mention
  /** Words that say it, to be looked for where the place is not known. */
  readonly words?: string
  /** What stands beside those words: a country alone is named in many places. */
  readonly beside?: string
  readonly say: string
  readonly values: SentenceValues
  readonly cause: string
  /** What was compared, in no language: a dismissal holds as long as it stays. */
  readonly compared: string
  readonly source?: RuleSource
}

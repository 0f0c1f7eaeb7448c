import type {ResolvedNotice} from '../../compose/resolvedNotice.js'
import type {Finding} from '../finding.js'
import type {RuleSource} from '../rule.js'

/** A notice of a group as it is compared with the others: composed, or as a version has it. */
export interface GroupNotice {
  /** The notice document's id: findings name it. */
  readonly id: string
  readonly resolved: ResolvedNotice
  /** The language of its brand that prevails where translations differ. */
  readonly prevailingLanguage: ResolvedNotice['language']
  /** The last version that was stamped, absent where none was. */
  readonly version?: {
    readonly version: number
    readonly effectiveAt: string
    /** Which version of the prevailing language it translates, where that was said. */
    readonly follows?: number | null | undefined
  }
}

/** Something that is wrong between notices of a group, told at the one that is to be changed. */
export interface GroupFinding extends Finding {
  readonly notice: string
}

/** What a comparison found, before it is put into words. */
export interface FoundInGroup {
  readonly notice: string
  /** Words that say the fact in the notice, where they can be pointed at. */
  readonly words?: string
  readonly say: string
  readonly values: Readonly<Record<string, string>>
  readonly cause: string
  readonly source?: RuleSource
}

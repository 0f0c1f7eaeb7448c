import type {RuleSource} from '../rule.js'

/** Something a notice may name that is no longer what it says. */
export interface OutdatedFact extends RuleSource {
  /** Every match holds one of these, in lower case: a text without them need not be searched. */
  readonly hints: readonly string[]
  /** Every form in which notices write it; no two facts of a list match the same words. */
  readonly pattern: RegExp
  /** How it was called. */
  readonly was: string
  /** What it is today, by its own name; absent where nothing took its place. */
  readonly now?: string
  /** When it ended, `YYYY-MM-DD` or `YYYY`. */
  readonly until: string
  /** What the matched words are to be replaced by; absent where they may be inflected or need thought. */
  readonly fix?: string
}

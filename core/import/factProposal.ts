import type {Language} from '../language.js'
import type {Quote} from '../reading/quoteOf.js'

/** What is said of an organisation; only what stands in the text. */
export interface OrganisationFields {
  readonly name: string
  readonly orgNumber?: string
  readonly postalAddress?: string
  readonly email?: string
  readonly phone?: string
  readonly dpo?: {readonly name?: string; readonly email?: string}
}

/** How long something is kept; only what stands in the text. */
export interface RetentionFields {
  /** What is kept: `Bilag`. */
  readonly what: string
  /** Whole months. A period of days or weeks is in `start`, as it is written. */
  readonly months?: number
  /** From when it counts; without months, the period or the criterion: `30 dager`, `until you leave`. */
  readonly start?: string
  /** `bokføringsloven § 13` */
  readonly law?: string
  readonly after?: 'erased' | 'anonymised'
}

/**
 * A fact that was read from a notice. It becomes a document only when an editor takes it; what the
 * group has already is used and not made again.
 */
export type FactProposal = {
  /** The same fact has the same key in the same text. */
  readonly key: string
  /** The words it was read from. */
  readonly at: Quote
  /** Read from words that say just this; the others are guesses that an editor looks at. */
  readonly isCertain: boolean
  /** The document of the group that it is, by id. */
  readonly knownId?: string
  /**
   * In somebody else's notice that is pasted in: the key of the `embedded` proposal of whose it is. The
   * fact is theirs and no fact of the notice around it.
   */
  readonly of?: string
} & (
  | {readonly type: 'controller'; readonly fields: OrganisationFields}
  | {
      /** Whose notice is pasted in. */
      readonly type: 'embedded'
      readonly fields: OrganisationFields
      /** Of its notice, which may be another than that of the notice around it. */
      readonly language: Language
      /** The brand that it is the controller of, where there is one, and the group of that. */
      readonly brandId?: string
      readonly groupId?: string
    }
  | {readonly type: 'authority'; readonly fields: OrganisationFields}
  | {
      readonly type: 'processor'
      readonly fields: OrganisationFields
      /** The company, where the group knows it and has no agreement with it yet. */
      readonly organisationId?: string
    }
  | {
      readonly type: 'cookie'
      readonly fields: {readonly name: string; readonly expiry?: string; readonly purpose?: string}
    }
  | {
      readonly type: 'purpose'
      readonly fields: {readonly title: string; readonly legalBasis?: string}
    }
  | {
      readonly type: 'retention'
      readonly fields: RetentionFields
      /**
       * The purpose it is of, where the text or a word in common says which: the proposal by key, or
       * one of the group by id. Without either it becomes a purpose called by what is kept.
       */
      readonly purpose?: {readonly title: string; readonly key?: string; readonly id?: string}
      /** What the group has written of that purpose, where it is something else: it stays. */
      readonly groupSays?: {readonly months?: number; readonly start?: string}
    }
)

export type ProposalOf<Type extends FactProposal['type']> = FactProposal & {readonly type: Type}

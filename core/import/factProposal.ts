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
} & (
  | {readonly type: 'controller'; readonly fields: OrganisationFields}
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
)

/** Who answers for the processing: Art. 30(1)(a), the same in every row. */
export const identityParts = [
  'controller',
  'contact',
  'jointControllers',
  'representative',
  'dpo',
] as const
export type IdentityPart = (typeof identityParts)[number]

/** What is said of each processing activity: Art. 30(1)(b) to (g), and what helps to use it. */
export const activityColumns = [
  'purpose',
  'brands',
  'legalBasis',
  'subjects',
  'dataCategories',
  'recipients',
  'transfers',
  'retention',
  'securityMeasures',
  'agreements',
  'notices',
] as const
export type ActivityColumn = (typeof activityColumns)[number]

/** Columns of the CSV that say how far the row can be trusted. */
export const recordExtras = ['gaps', 'factsAsOf'] as const
export type RecordExtra = (typeof recordExtras)[number]

/** The letter of Art. 30(1) a part answers; the others help to use the record. */
export const lettersOf = {
  controller: 'a',
  contact: 'a',
  jointControllers: 'a',
  representative: 'a',
  dpo: 'a',
  purpose: 'b',
  subjects: 'c',
  dataCategories: 'c',
  recipients: 'd',
  transfers: 'e',
  retention: 'f',
  securityMeasures: 'g',
} as const satisfies Partial<Record<IdentityPart | ActivityColumn, string>>

/** The facts whose absence is named. */
export type GapField =
  | 'contact'
  | 'jointController'
  | 'representative'
  | 'purposes'
  | 'title'
  | 'subjects'
  | 'dataCategories'
  | 'specialCondition'
  | 'supplementaryLaw'
  | 'legitimateInterest'
  | 'recipient'
  | 'processor'
  | 'service'
  | 'agreementPurposes'
  | 'agreedOn'
  | 'transferBasis'
  | 'transferCountry'
  | 'retention'
  | 'retentionLaw'
  | 'securityMeasures'
  | 'unfinished'

/** One answer of the record; a gap says in its text what is not stated. */
export interface RecordCell {
  readonly text: string
  readonly isGap: boolean
}

/** A fact the record asks for and the content does not hold. */
export interface RecordGap {
  /** The processing activity it stands in; none for the controller's own facts. */
  readonly activityId?: string
  /** The document to open, its name for people, and the field by its path. */
  readonly documentId: string
  readonly documentName: string
  readonly field: string
  /** What is not stated, in the record's language. */
  readonly what: string
}

export interface RecordActivity {
  readonly id: string
  readonly cells: Readonly<Record<ActivityColumn, RecordCell>>
  readonly gaps: readonly RecordGap[]
}

import type {ActivityColumn, GapField, IdentityPart, RecordExtra} from '../recordParts.js'

/** What the record of processing says of its own, in one language. */
export interface RecordWords {
  /** The law it keeps to. */
  readonly law: string
  readonly fileName: string
  readonly heads: Readonly<Record<IdentityPart | ActivityColumn | RecordExtra, string>>
  /** What a gap is called: the fact that is not there. */
  readonly fields: Readonly<Record<GapField, string>>
  readonly notStated: (what: string) => string
  /** Said after a fact that is written in another language only. */
  readonly notIn: (language: string) => string
  readonly special: string
  readonly independentRecipient: string
  /** A legal basis and a condition without the "you" of notices. */
  readonly contract: string
  readonly madePublic: string
  readonly noJointControllers: string
  readonly noRepresentative: string
  readonly noDpo: string
  readonly noRecipients: string
  readonly noNotice: string
  readonly noActivities: string
  readonly agreedOn: (date: string) => string
  readonly reviewOn: (date: string) => string
  readonly controllerHeading: string
  readonly activitiesHeading: string
  readonly gapsHeading: string
  readonly gapsText: string
  readonly noGaps: string
  readonly where: string
  readonly what: string
  readonly asPublished: (at: string) => string
  readonly fingerprint: string
  readonly page: (page: number, count: number) => string
}

import type {DataRequest} from '../../core/export/dataRequest.js'
import type {OptOut} from '../../core/optOut/optOut.js'
import type {ChangeOutcome} from '../../core/stamp/changeOutcome.js'
import type {NoticeHead} from '../../core/stamp/noticeHead.js'
import type {NoticeVersion} from '../../core/stamp/noticeVersion.js'
import type {JournalEntry} from './journal.js'
import type {SoakRole} from './soakPeople.js'

/** A version with when it was written, and in which transaction. */
export type StoredVersion = NoticeVersion & {readonly _rev: string; readonly _createdAt: string}

/** A notice as it was published at some moment; without a text when it was taken back. */
export interface Publish {
  readonly noticeId: string
  readonly revision: string
}

export interface SoakPersonSeen {
  readonly address: string
  readonly canary: string
  readonly key: string
  readonly role: SoakRole
  /** Topics at Resend that send nothing to them: switched off, or gone with the contact. */
  readonly leftTopics: readonly string[]
  /** Audiences at Mailchimp that send nothing to them. */
  readonly leftAudiences: readonly string[]
}

/** All that the rules are held against, when everything has come to rest. */
export interface SoakEvidence {
  readonly versions: readonly StoredVersion[]
  readonly heads: readonly NoticeHead[]
  readonly outcomes: readonly ChangeOutcome[]
  readonly publicKeys: Readonly<Record<string, string>>
  /** Every publish of a notice, oldest first. */
  readonly publishes: readonly Publish[]
  /** What is published in the end: the text editors see, as the resolved notice would hold it. */
  readonly published: readonly {
    readonly noticeId: string
    readonly revision: string
    readonly sentence: string | undefined
  }[]
  readonly deliveries: readonly {
    readonly _id: string
    readonly kind: string
    readonly state: string
    readonly changeNoticeId: string | undefined
    readonly segment: string | undefined
    /** It tells that the change does not come. */
    readonly calledOffVersionId: string | undefined
    readonly error: string | undefined
  }[]
  readonly ledger: readonly OptOut[]
  readonly requests: readonly DataRequest[]
  readonly people: readonly SoakPersonSeen[]
  readonly mails: readonly {
    readonly id: string
    readonly atMs: number
    readonly to: readonly string[]
    readonly text: string
  }[]
  /** How many more Resend said it had taken and had not. */
  readonly mailLies: number
  readonly journal: readonly JournalEntry[]
  /** All that the functions have printed. */
  readonly logs: string
  /** Every document and all of its history, as JSON. */
  readonly documents: string
  /** Tokens of links and secrets of the settings. */
  readonly secrets: readonly string[]
  /** What changed while every link and page was opened, with everything else at rest. */
  readonly quiet: {
    readonly opened: number
    readonly changedDocuments: readonly string[]
    readonly hasMailboxChanged: boolean
    /** Paths that handed out a file to a GET. */
    readonly handedOut: readonly string[]
  }
  /** Ids a public dataset shows to anyone, with their types. */
  readonly shownToAnyone: readonly {readonly _id: string; readonly _type: string}[]
}

/** What breaks a rule, in words; nothing where it holds. */
export type SoakRule = (evidence: SoakEvidence) => Promise<string[]> | string[]

import type {RequestKind} from '../../export/requestKind.js'

interface KindWords {
  readonly label: string
  readonly hint: string
  /** As part of a sentence: "asked for …". */
  readonly object: string
}

/** All that pages, mails and files of a data export say, in one language. */
export interface ExportWording {
  readonly kinds: Readonly<Record<RequestKind, KindWords>>
  readonly form: {
    readonly title: string
    readonly intro: (controller: string) => string
    readonly brands: string
    readonly stepsHeading: string
    readonly steps: readonly string[]
    readonly kindLegend: string
    readonly addressLabel: string
    readonly addressHint: string
    readonly wrongAddress: string
    readonly submit: string
    readonly othersHeading: string
    readonly others: (contact: string) => string
    readonly languages: string
  }
  readonly choose: {readonly title: string; readonly text: string}
  readonly asked: {
    readonly title: string
    readonly text: readonly string[]
    readonly from: (sender: string) => string
  }
  readonly confirm: {
    readonly title: string
    readonly text: (object: string, controller: string) => string
    readonly nothingYet: string
    readonly button: string
  }
  readonly status: {
    readonly title: string
    readonly reference: string
    readonly dueLabel: string
    readonly due: (date: string) => string
    readonly stepsHeading: string
    readonly received: string
    readonly confirmed: string
    readonly collecting: string
    readonly ready: string
    readonly notYet: string
    readonly readyHint: string
    readonly sourcesHeading: string
    readonly source: string
    readonly answer: string
    readonly waiting: string
    readonly found: (count: number) => string
    readonly nothing: string
    readonly failed: string
    readonly byHand: string
    readonly inPerson: string
    readonly elsewhere: string
    readonly needsFact: string
    readonly several: string
    readonly done: string
    readonly erased: string
    readonly kept: string
    readonly contact: (contact: string) => string
  }
  readonly download: {
    readonly title: string
    readonly text: (controller: string) => string
    readonly expires: (date: string) => string
    readonly pdf: string
    readonly othersHeading: string
    readonly json: string
    readonly keepSafe: string
    readonly toStatus: string
  }
  readonly renew: {
    readonly expiredTitle: string
    readonly expired: string
    readonly supersededTitle: string
    readonly superseded: string
    readonly offer: string
    readonly button: string
    readonly doneTitle: string
    readonly done: string
  }
  readonly wrongLink: {
    readonly title: string
    readonly text: string
    readonly expiredTitle: string
    readonly confirmExpired: string
    readonly goneTitle: string
    readonly gone: string
    readonly again: string
  }
  readonly mail: {
    readonly confirmSubject: string
    readonly confirmIntro: (object: string, controller: string) => string
    readonly confirmWhat: string
    readonly confirmButton: string
    readonly confirmExpires: (date: string) => string
    readonly notYou: string
    readonly readySubject: string
    readonly readyIntro: (controller: string) => string
    readonly incomplete: string
    readonly readyButton: string
    readonly readyExpires: (date: string) => string
    readonly statusIntro: string
    readonly statusButton: string
    readonly due: (date: string) => string
  }
  readonly file: {
    readonly title: string
    readonly name: string
    readonly controller: string
    readonly orgNumber: string
    readonly brands: string
    readonly about: string
    readonly kind: string
    readonly received: string
    readonly confirmed: string
    readonly collected: string
    readonly reference: string
    readonly contents: string
    readonly heldBy: (organisation: string) => string
    readonly nothing: string
    readonly failed: string
    readonly nothingPortable: string
    readonly basis: (article: string) => string
    readonly given: string
    readonly notGiven: string
    readonly missingHeading: string
    readonly missingText: string
    readonly missingOwn: (controller: string, contact: string) => string
    readonly organisation: string
    readonly service: string
    readonly ask: string
    readonly rightsHeading: string
    readonly rights: readonly string[]
    readonly notices: string
    readonly complaint: (authority: string) => string
    readonly json: string
    readonly page: (page: number, count: number) => string
    readonly yes: string
    readonly no: string
    readonly empty: string
  }
  readonly records: {
    readonly contact: string
    readonly topic: string
    readonly segment: string
    readonly optOut: string
    readonly consent: string
    readonly dataRequest: string
    readonly fields: Readonly<Record<RecordFieldKey, string>>
    readonly subscribed: string
    readonly unsubscribed: string
    /** For how long an opt-out is kept, and a consent. */
    readonly optOutKept: string
    readonly consentKept: string
  }
}

/** Every field a built-in source can give. */
export type RecordFieldKey =
  | 'id'
  | 'email'
  | 'firstName'
  | 'lastName'
  | 'createdAt'
  | 'isUnsubscribed'
  | 'name'
  | 'description'
  | 'subscription'
  | 'brand'
  | 'newsletter'
  | 'recordedAt'
  | 'channel'
  | 'state'
  | 'kind'
  | 'receivedAt'
  | 'dueOn'
  | 'property'
  | 'value'
  | 'scope'
  | 'undoneAt'
  | 'how'
  | 'notice'
  | 'keptFor'

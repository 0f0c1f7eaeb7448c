import type {ChangingAct} from '../../case/caseAct.js'
import type {CaseRefusal} from '../../case/caseChange.js'
import type {RequestEvent} from '../../export/requestEvent.js'
import type {RequestChannel, RequestSubject} from '../../export/requestKind.js'
import type {SourceState} from '../../export/sourceAnswer.js'

/** What the desk says to a person by mail, in one language. */
export interface CaseMailWording {
  readonly receivedSubject: string
  readonly receivedText: (object: string, controller: string, day: string) => string
  readonly due: (day: string) => string
  readonly extendedSubject: string
  readonly extendedText: (object: string, day: string) => string
  readonly why: string
  readonly answeredSubject: string
  readonly answeredText: (object: string, controller: string) => string
  readonly partlyText: (object: string, controller: string) => string
  readonly refusedSubject: string
  readonly refusedText: (object: string, controller: string) => string
  /** The person's rights when not all is done (Art. 12(4)). */
  readonly rights: string
  readonly complaint: (authority: string) => string
  readonly complaintUnnamed: string
  readonly court: string
  readonly contact: (contact: string) => string
  /** What a refusal is drafted with; `[…]` waits for the reasons. */
  readonly draft: string
  readonly openSubject: string
  readonly openText: string
  readonly openButton: string
  readonly openExpires: (time: string) => string
  readonly openNotYou: string
}

/** What the page of a case says to a handler, in one language. */
export interface CasePageWording {
  readonly title: string
  readonly openTitle: string
  readonly openText: string
  readonly openButton: string
  readonly wrong: Readonly<Record<'invalid' | 'expired' | 'used' | 'gone' | 'ended', string>>
  readonly wrongTitle: string
  readonly again: string
  readonly yourText: string
  readonly leftTitle: string
  readonly left: string
  readonly due: Readonly<{
    late: (days: number) => string
    today: string
    ahead: (days: number) => string
    closed: string
  }>
  readonly lastDay: (day: string) => string
  readonly aim: (day: string) => string
  readonly fields: Readonly<
    Record<
      | 'reference'
      | 'kind'
      | 'brands'
      | 'name'
      | 'address'
      | 'other'
      | 'words'
      | 'proof'
      | 'subject'
      | 'channel'
      | 'received'
      | 'language',
      string
    >
  >
  readonly none: string
  readonly subjects: Readonly<Record<RequestSubject, string>>
  readonly channels: Readonly<Record<RequestChannel, string>>
  readonly person: string
  readonly timeline: string
  readonly events: Readonly<Record<RequestEvent['what'], string>>
  readonly by: Readonly<Record<'person' | 'system' | 'processor' | 'studio', string>>
  readonly sources: string
  readonly noSources: string
  readonly sourceStates: Readonly<Record<SourceState, string>>
  readonly answer: Readonly<{
    heading: string
    help: (language: string) => string
    label: string
    done: string
    partly: string
    button: string
  }>
  readonly extend: Readonly<{
    heading: string
    help: (day: string) => string
    label: string
    button: string
  }>
  readonly refuse: Readonly<{
    heading: string
    help: string
    label: string
    around: string
    button: string
  }>
  readonly byLetter: string
  readonly identity: Readonly<{heading: string; help: string; button: string; known: string}>
  readonly mark: Readonly<{label: string; law: string; button: string}>
  readonly leave: string
  readonly leaveHint: string
  readonly saved: Readonly<Record<ChangingAct['act'], string>>
  readonly printThis: string
  readonly refusals: Readonly<Record<CaseRefusal, string>>
}

export interface CaseWording {
  readonly mail: CaseMailWording
  readonly page: CasePageWording
}

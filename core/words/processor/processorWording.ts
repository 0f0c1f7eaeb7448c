import type {ProcessorAnswerKind, ProcessorKind} from '../../processor/processorKind.js'

interface ChoiceWords {
  readonly label: string
  readonly hint?: string
}

/** Why an answer was not taken; what it is about stands in the sentence. */
export type AnswerProblem =
  | 'noChoice'
  | 'noFile'
  | 'filesUnused'
  | 'tooLarge'
  | 'tooMany'
  | 'noLaw'
  | 'wrongDate'
  | 'tooLong'

/** All that mails and pages say to a processor's people, and to persons about them. */
export interface ProcessorWording {
  /** What is asked for, as a sentence. */
  readonly asked: Readonly<Record<ProcessorKind, string>>
  readonly mail: {
    readonly subject: (date: string) => string
    readonly reminderSubject: (date: string) => string
    readonly intro: (controller: string) => string
    readonly reminder: string
    readonly answerBy: (date: string) => string
    readonly how: string
    readonly noData: string
    readonly button: string
    readonly expires: (date: string) => string
    readonly why: (controller: string) => string
    readonly doubt: (contact: string) => string
  }
  readonly page: {
    /** Above a handler's words of what to correct or restrict. */
    readonly task: string
    readonly title: string
    readonly reference: string
    readonly controller: string
    readonly service: string
    readonly brands: string
    readonly late: (date: string) => string
    readonly openText: string
    readonly openButton: string
    readonly personHeading: string
    readonly address: string
    readonly name: string
    readonly useOnly: string
    readonly legend: string
    readonly choices: Readonly<Record<ProcessorAnswerKind, ChoiceWords>>
    readonly files: string
    readonly filesHint: string
    readonly noHealth: string
    readonly law: string
    readonly until: string
    readonly message: string
    readonly submit: string
    readonly question: (contact: string) => string
    readonly problems: Readonly<Record<AnswerProblem, string>>
    readonly wrongType: (name: string) => string
    readonly notSent: string
  }
  readonly done: {
    readonly title: string
    readonly text: (controller: string) => string
    readonly answer: string
    readonly answeredAt: string
    readonly files: (count: number) => string
    readonly change: string
    readonly changeButton: string
    readonly settledTitle: string
    readonly settled: string
  }
  readonly link: {
    readonly invalidTitle: string
    readonly invalid: string
    readonly expiredTitle: string
    readonly expired: string
    readonly supersededTitle: string
    readonly superseded: string
    readonly goneTitle: string
    readonly gone: string
    readonly offer: string
    readonly button: string
    readonly sentTitle: string
    readonly sent: string
  }
  /** What the person reads. */
  readonly person: {
    readonly asked: (date: string) => string
    readonly late: (date: string) => string
    readonly files: (count: number) => string
    readonly handedOver: string
    readonly kept: (law: string, until: string | undefined) => string
    readonly filesHeading: string
    readonly file: (organisation: string, type: string, size: string) => string
  }
}

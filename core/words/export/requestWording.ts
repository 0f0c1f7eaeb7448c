import type {RequestEvent} from '../../export/requestEvent.js'
import type {RequestHandling} from '../../export/requestHandling.js'
import type {RequestConcern, RequestKind, RequestSubject} from '../../export/requestKind.js'

interface Choice {
  readonly label: string
  readonly hint: string
}

/** What the form, its mails and the status page say about a request of any kind, in one language. */
export interface RequestWording {
  readonly form: {
    /** What will happen with a request of a kind, and when. */
    readonly whatFollows: Readonly<Record<RequestKind, string>>
    readonly concernsLegend: string
    readonly concerns: Readonly<Record<RequestConcern, Choice>>
    readonly subjectLegend: string
    readonly subjects: Readonly<Record<RequestSubject, Choice>>
    readonly brandsLegend: string
    readonly brandsHint: string
    readonly noBrand: string
    readonly other: string
    readonly otherHint: string
    readonly noOther: string
    readonly name: string
    readonly nameHint: string
    readonly words: string
    readonly wordsHint: (most: number) => string
    readonly tooLong: (most: number) => string
    readonly mend: string
  }
  readonly asked: {
    readonly noMail: (contact: string) => string
  }
  readonly confirm: {
    readonly brands: string
    readonly about: Readonly<Record<RequestSubject, string>>
    readonly what: Readonly<Record<RequestHandling, string>>
    readonly button: Readonly<Record<RequestHandling, string>>
  }
  readonly status: {
    readonly moved: (target: string) => string
    readonly extended: (at: string, first: string) => string
    readonly noTerm: string
    readonly closed: (date: string) => string
    readonly kept: (date: string) => string
    /** Until when the files can be fetched, and that they are gone, and for how long they were kept. */
    readonly filesKept: (date: string) => string
    readonly filesGone: (date: string, period: string) => string
    /** How they are had again: by the link, or by a new request where people gave some of them. */
    readonly filesAgain: string
    readonly filesAnew: string
    /** That a request without files is open all the same. */
    readonly filesOpen: string
    readonly atDesk: (controller: string) => string
    readonly handler: string
    readonly answered: string
    readonly stopped: string
    readonly stoppedHint: string
    readonly timelineHeading: string
    readonly events: Readonly<Record<RequestEvent['what'], string>>
  }
  readonly mail: {
    /** What pressing the button leads to. */
    readonly what: Readonly<Record<RequestHandling, string>>
    /** To who asks again for what is being handled. */
    readonly openAlready: (controller: string, contact: string) => string
    readonly reminderSubject: string
    readonly reminderIntro: (object: string, controller: string) => string
    readonly reminderEnd: (date: string) => string
  }
}

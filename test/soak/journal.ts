/** What somebody was answered, and when by the local clock; status 0 is a connection that broke. */
export type JournalEntry =
  /** A website fetched the notice in force. */
  | {
      readonly kind: 'reading'
      readonly fromMs: number
      readonly toMs: number
      readonly brand: string
      readonly language: string
      readonly version: number
      readonly hash: string
      /** SHA-256 of the sections and facts it got. */
      readonly textHash: string
    }
  /** A website fetched one version of the archive. */
  | {
      readonly kind: 'archived'
      readonly brand: string
      readonly language: string
      readonly version: number
      readonly bodyHash: string
    }
  /** Somebody left a newsletter, or all of a brand (`*`). */
  | {
      readonly kind: 'leaving'
      readonly atMs: number
      readonly address: string
      readonly brand: string
      readonly newsletter: string
      readonly via: 'one-click' | 'page' | 'resend' | 'phone'
      readonly status: number
    }
  /** Mailchimp told, perhaps late and not for the first time, that somebody had left there. */
  | {
      readonly kind: 'told'
      readonly happenedMs: number
      readonly address: string
      readonly what: string
      /** What it leaves, in the ledger's terms. */
      readonly left: readonly {readonly brand: string; readonly newsletter: string}[]
      readonly status: number
    }
  /** Somebody took leaving back, all of it that the brand's link undoes. */
  | {
      readonly kind: 'returning'
      readonly atMs: number
      readonly address: string
      readonly status: number
    }
  /** Somebody typed an address into a form that mails something to it. */
  | {
      readonly kind: 'asking'
      readonly form: string
      readonly address: string
      readonly isKnown: boolean
      readonly status: number
      readonly body: string
    }
  /** Somebody posted for the files of a request. */
  | {
      readonly kind: 'download'
      readonly fromMs: number
      readonly canary: string
      readonly serial: number
      /** A newer link had been mailed before. */
      readonly isSuperseded: boolean
      readonly expiresAtMs: number
      readonly status: number
      /** Whose marks stand in the files. */
      readonly canaries: readonly string[]
    }
  /** Something was asked that cannot be done. */
  | {
      readonly kind: 'badInput'
      readonly what: string
      /** A word by which the answer has to name what was wrong. */
      readonly names: string
      readonly status: number
      readonly body: string
    }
  /** Somebody without a token looked into the dataset. */
  | {readonly kind: 'stranger'; readonly status: number; readonly shown: readonly string[]}
  /** An editor announced a change. */
  | {
      readonly kind: 'change'
      readonly id: string
      readonly noticeIds: readonly string[]
      /** Stands in its summary and nowhere else. */
      readonly mark: string
    }
  /** A change that was to come was called off. */
  | {
      readonly kind: 'callOff'
      readonly noticeId: string
      readonly version: number
      readonly toMs: number
      readonly status: number
    }
  /** A handler took in a request by telephone. */
  | {readonly kind: 'registered'; readonly requestId: string; readonly address: string}
  /** A handler posted a form of an opened case. */
  | {
      readonly kind: 'step'
      readonly requestId: string
      readonly act: string
      readonly form: string
      /** Stands in what was written and nowhere else. */
      readonly mark: string | undefined
      readonly outcome: string | undefined
      readonly hasFile: boolean
      readonly fromMs: number
      readonly toMs: number
      readonly status: number
      /** What the page then said; `unknown` where none came. */
      readonly said: 'saved' | 'refused' | 'unknown'
    }
  /** A person asked for the file that came with a handler's answer. */
  | {
      readonly kind: 'answerFile'
      readonly address: string
      readonly status: number
      readonly body: string
    }
  /** A function answered as no function should, or did not answer though nothing was in its way. */
  | {readonly kind: 'mishap'; readonly what: string; readonly status: number}

/** Kept by everybody who takes part: what was answered can be held against what is there in the end. */
export interface Journal {
  readonly entries: readonly JournalEntry[]
  note(entry: JournalEntry): void
  /** How often something was done with which outcome. */
  count(what: string, outcome: string | number): void
  counts(): Readonly<Record<string, Readonly<Record<string, number>>>>
}

export function openJournal(): Journal {
  const entries: JournalEntry[] = []
  const counts: Record<string, Record<string, number>> = {}
  return {
    entries,
    note: (entry) => entries.push(entry),
    count(what, outcome) {
      const of = (counts[what] ??= {})
      of[String(outcome)] = (of[String(outcome)] ?? 0) + 1
    },
    counts: () => counts,
  }
}

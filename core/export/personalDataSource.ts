import * as z from 'zod'

import type {Language} from '../language.js'

/** Who is asked about. Sources match by address or by key, never by name. */
export interface Subject {
  /** The request's public id: a source that is asked twice for one request knows it by this. */
  readonly requestId?: string
  readonly address: string
  readonly subjectKey: string
  readonly controllerId: string
  /** Slugs of the controller's brands: what is about other controllers' brands is not theirs to give. */
  readonly brands: readonly string[]
  /** The language labels are wanted in. */
  readonly language: Language
  /** The fact a source asked for, as the person gave it. */
  readonly fact?: string
}

export const recordFieldSchema = z.object({
  /** Stable, for programs. */
  key: z.string(),
  /** In the person's language. */
  label: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  /** How people are to see it; instants are ISO 8601 in UTC. */
  format: z.enum(['text', 'instant', 'date', 'number', 'yesno']),
})

export type RecordField = z.infer<typeof recordFieldSchema>

/** One record a source holds about a person, with where it comes from and on what ground it is held. */
export const personalDataRecordSchema = z.object({
  /** Stable, for programs: records of one type share their fields. */
  type: z.string(),
  /** The type in the person's language. */
  title: z.string(),
  /** Art. 6(1) by letter, e.g. `6(1)(a)`. */
  basis: z.string(),
  /** The person gave it; with consent or contract as its basis it can be taken along (Art. 20). */
  isGivenByPerson: z.boolean(),
  fields: z.array(recordFieldSchema),
})

export type PersonalDataRecord = z.infer<typeof personalDataRecordSchema>

/** What a source did with a request for erasure. */
export type Erasure =
  | {readonly state: 'erased'; readonly recordCount: number}
  | {readonly state: 'nothing'}
  /** Kept, or kept in part, because of a law, and until when where that is known (`YYYY-MM-DD`). */
  | {readonly state: 'kept'; readonly law: string; readonly until?: string}

/** More than one person is known under the address: the source gives nothing, a handler decides. */
export class SeveralPeople extends Error {
  override readonly name = 'SeveralPeople'
}

/** The source wants a fact that only the person knows, and has none or a wrong one. */
export class FactNeeded extends Error {
  override readonly name = 'FactNeeded'
}

/**
 * A place that holds personal data and can be searched.
 *
 * `collect` streams what it finds; an empty stream means "searched, nothing under this address".
 * Throwing means it could not be searched, and the result says so; `SeveralPeople` and `FactNeeded`
 * say why it gives nothing yet. `signal` ends what hangs.
 */
export interface PersonalDataSource {
  /** Stable, for programs and documents. */
  readonly name: string
  /** Who runs it, by name. */
  readonly organisation: string
  /** What it holds, in the person's language. */
  readonly holds: Readonly<Record<Language, string>>
  /** What it wants beside the mailbox: a fact, by its label in the person's language. */
  readonly fact?: Readonly<Record<Language, string>>
  /** Slugs of the brands it works for; absent: every brand. It is asked for no other. */
  readonly brands?: readonly string[]
  collect(subject: Subject, signal?: AbortSignal): AsyncIterable<PersonalDataRecord>
  /** Absent where erasing is a matter for a hand. */
  erase?(subject: Subject, signal?: AbortSignal): Promise<Erasure>
}

/** Whether a record falls under data portability: given by the person, on consent or contract. */
export function isPortable(record: PersonalDataRecord): boolean {
  return record.isGivenByPerson && ['6(1)(a)', '6(1)(b)'].includes(record.basis)
}

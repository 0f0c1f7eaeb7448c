import {setTimeout as pause} from 'node:timers/promises'

import type {SectionHead} from '../../../core/export/exportFile.js'
import {
  FactNeeded,
  personalDataRecordSchema,
  SeveralPeople,
  type PersonalDataRecord,
  type PersonalDataSource,
  type Subject,
} from '../../../core/export/personalDataSource.js'
import {RecordTypes} from '../../../core/export/recordTypes.js'
import {SourceFailure} from '../../../core/export/sourceFailure.js'
import {withoutAddresses} from '../afterAnswer.js'
import {untilSilent, SourceSilent} from './untilSilent.js'

export interface SearchedSource {
  readonly section: SectionHead
  /** Why it failed, without an address. */
  readonly message?: string
}

/** How a source is searched: where its records go, and what is not to be kept of them. */
export interface SourceSearch {
  readonly now: Date
  /** Writes a part whole or, when the records break off, not at all. */
  readonly writePart: (part: string, records: AsyncIterable<PersonalDataRecord>) => Promise<void>
  readonly removePart: (part: string) => Promise<void>
  /** The part's name at a try. */
  readonly partName: (attempt: number) => string
  readonly isKept: (record: PersonalDataRecord) => boolean
  /** A source that is silent for so long is given up. */
  readonly silenceMs?: number
}

/** Characters that a record may have: many times what anyone reads, and what a page can show. */
const mostCharacters = 1_000_000

const attempts = 3
const pauseMs = 500

/**
 * Asks one source, up to three times, and writes down what it gives as it comes. What it had given
 * before it broke off is left out: half an answer that looks whole would be worse than none, and the
 * result names it as failed.
 *
 * One that hangs is not asked again: it would hold up the others' answers.
 *
 * @throws what writing threw: that is no fault of the source's, and the whole is collected anew.
 */
export async function searchSource(
  source: PersonalDataSource,
  subject: Subject,
  search: SourceSearch,
): Promise<SearchedSource> {
  const about = {
    source: source.name,
    organisation: source.organisation,
    holds: source.holds[subject.language],
    searchedAt: search.now.toISOString(),
  }
  const nothing = {...about, recordCount: 0, types: [], part: null}
  for (let attempt = 1; ; attempt++) {
    const tried = await tryOnce(source, subject, search, search.partName(attempt))
    if (tried.isWhole) {
      const {found, types} = tried
      const kept = {recordCount: types.recordCount, types: types.list()}
      const part = kept.recordCount > 0 ? search.partName(attempt) : null
      return {section: {...about, state: found > 0 ? 'found' : 'nothing', ...kept, part}}
    }
    const {error} = tried
    if (error instanceof SeveralPeople) return {section: {...nothing, state: 'several'}}
    if (error instanceof FactNeeded) return {section: {...nothing, state: 'needsFact'}}
    const isLasting = error instanceof SourceFailure && !error.isPassing
    if (isLasting || attempt === attempts || error instanceof SourceSilent) {
      const message = withoutAddresses(String(error)).slice(0, 300)
      return {section: {...nothing, state: 'failed'}, message}
    }
    await pause(pauseMs * attempt)
  }
}

type Tried =
  | {readonly isWhole: true; readonly found: number; readonly types: RecordTypes}
  | {readonly isWhole: false; readonly error: unknown}

async function tryOnce(
  source: PersonalDataSource,
  subject: Subject,
  search: SourceSearch,
  part: string,
): Promise<Tried> {
  const types = new RecordTypes()
  let found = 0
  let fault: {readonly error: unknown} | undefined
  const silence = untilSilent((signal) => source.collect(subject, signal), search.silenceMs)
  async function* kept(): AsyncGenerator<PersonalDataRecord> {
    try {
      for await (const given of silence) {
        const record = personalDataRecordSchema.parse(given)
        assertReadable(record)
        found += 1
        if (!search.isKept(record)) continue
        types.add(record)
        yield record
      }
    } catch (error) {
      fault = {error}
      throw error
    }
  }
  try {
    await search.writePart(part, kept())
  } catch (error) {
    if (!fault) throw error
    return {isWhole: false, error: fault.error}
  }
  if (types.recordCount === 0) await search.removePart(part)
  return {isWhole: true, found, types}
}

/** A source that answers 50 MB as one value is broken, and would break the files and who opens them. */
function assertReadable({fields}: PersonalDataRecord): void {
  const length = fields.reduce((sum, {value}) => sum + String(value ?? '').length, 0)
  if (length <= mostCharacters) return
  throw new SourceFailure(`gave a record of more than ${mostCharacters} characters`, {
    isPassing: false,
  })
}

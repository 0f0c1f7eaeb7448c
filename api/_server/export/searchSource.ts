import {setTimeout as pause} from 'node:timers/promises'

import type {ExportSection} from '../../../core/export/exportFile.js'
import type {
  PersonalDataRecord,
  PersonalDataSource,
  Subject,
} from '../../../core/export/personalDataSource.js'
import {SourceFailure} from '../../../core/export/sourceFailure.js'
import {withoutAddresses} from '../afterAnswer.js'

export interface SearchedSource {
  readonly section: ExportSection
  /** Why it failed, without an address. */
  readonly message?: string
}

const attempts = 3
const pauseMs = 500

/**
 * Asks one source, up to three times. What it had given before it broke off is left out: half an
 * answer that looks whole would be worse than none, and the result names it as failed.
 */
export async function searchSource(
  source: PersonalDataSource,
  subject: Subject,
  now: Date,
): Promise<SearchedSource> {
  const {name, organisation, holds} = source
  const about = {
    source: name,
    organisation,
    holds: holds[subject.language],
    searchedAt: now.toISOString(),
  }
  for (let attempt = 1; ; attempt++) {
    try {
      const records: PersonalDataRecord[] = []
      for await (const record of source.collect(subject)) records.push(record)
      return {section: {...about, state: records.length > 0 ? 'found' : 'nothing', records}}
    } catch (error) {
      const isLasting = error instanceof SourceFailure && !error.isPassing
      if (isLasting || attempt === attempts) {
        const message = withoutAddresses(String(error)).slice(0, 300)
        return {section: {...about, state: 'failed', records: []}, message}
      }
      await pause(pauseMs * attempt)
    }
  }
}

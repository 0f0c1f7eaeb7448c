import type {OptOutRow} from '../../../../core/optOut/readOptOutRow.js'
import type {Services} from '../../services.js'
import {recordLeft, type RecordedLeft} from './recordLeft.js'

/**
 * Records one opt-out of a file, now: whoever asks for what is new since then has to hear of it. The day
 * the file gives is kept beside. Files tell no language: entries of
 * theirs speak Norwegian, as the brands do at home.
 *
 * @throws Refusal `unavailable` when the ledger cannot be written.
 */
export async function importOptOut(
  services: Services,
  {address, left, on}: OptOutRow,
  now: Date,
): Promise<RecordedLeft> {
  const happenedAt = on ? new Date(`${on}T00:00:00Z`) : now
  const given = {email: address, left, happenedAt, recordedAt: now}
  return await recordLeft(services, {...given, source: 'import', language: 'nb'})
}

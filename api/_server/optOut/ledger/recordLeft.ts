import type {OptOutSource} from '../../../../core/optOut/optOut.js'
import type {LeftScope} from '../../../../core/optOut/optOutEntries.js'
import {scopesToRecord} from '../../../../core/optOut/scopesToRecord.js'
import type {UnsubscribeTarget} from '../../../../core/optOut/unsubscribeTarget.js'
import type {Services} from '../../services.js'
import {readLedger} from './readLedger.js'
import {recordOptOuts} from './recordOptOuts.js'
import {withinDeadline} from './withinDeadline.js'

export interface LeftElsewhere {
  readonly email: string
  readonly left: readonly LeftScope[]
  readonly source: OptOutSource
  /** What is known of the person's language; pages and mails about the entry speak it. */
  readonly language: UnsubscribeTarget['language']
  /** When the person left. */
  readonly happenedAt: Date
  /** What the ledger says as the time of the opt-out. */
  readonly recordedAt: Date
}

/** Ids of entries that were not there before; none where the ledger held all of it. */
export interface RecordedLeft {
  readonly freshIds: readonly string[]
}

const readDeadlineMs = 3000
const writeDeadlineMs = 5000

/**
 * Writes what somebody left elsewhere into the ledger. What it holds already is not written again: no
 * transaction is made.
 *
 * @throws Refusal `unavailable` when it cannot be read or written within 8 seconds.
 */
export async function recordLeft(
  services: Services,
  {email, left, source, language, happenedAt, recordedAt}: LeftElsewhere,
): Promise<RecordedLeft> {
  if (left.length === 0) return {freshIds: []}
  const ledger = await withinDeadline(readDeadlineMs, () => readLedger(services, email))
  const missing = scopesToRecord(left, ledger, happenedAt)
  const [first] = missing
  if (!first) return {freshIds: []}
  const target = {email, brand: first.brand, newsletter: first.newsletter, language}
  const scope = {kind: 'exact', left: missing} as const
  const isLate = happenedAt < recordedAt
  return await recordOptOuts(
    services,
    {target, scope, source, now: recordedAt, ...(isLate ? {happenedAt} : {})},
    writeDeadlineMs,
  )
}

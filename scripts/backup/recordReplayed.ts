import {recordLeft} from '../../api/_server/optOut/ledger/recordLeft.js'
import type {Services} from '../../api/_server/services.js'
import type {LeftScope} from '../../core/optOut/optOutEntries.js'

/**
 * Takes into the ledger what somebody has left at Resend, as it is found there now.
 *
 * @returns how many entries are new
 */
export async function recordReplayed(
  services: Services,
  left: {readonly email: string; readonly left: readonly LeftScope[]; readonly happenedAt: Date},
  recordedAt: Date,
): Promise<number> {
  const said = {...left, recordedAt, source: 'resend', language: 'nb'} as const
  const {freshIds} = await recordLeft(services, said)
  return freshIds.length
}

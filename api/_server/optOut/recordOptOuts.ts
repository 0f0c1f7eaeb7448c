import {setTimeout as pause} from 'node:timers/promises'

import type {OptOut, OptOutSource} from '../../../core/optOut/optOut.js'
import {type OptOutScope, optOutEntries} from '../../../core/optOut/optOutEntries.js'
import type {SendingBrand} from '../../../core/optOut/sendingBrand.js'
import type {UnsubscribeTarget} from '../../../core/optOut/unsubscribeTarget.js'
import {sealText} from '../../../core/subject/sealText.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import type {Services} from '../services.js'
import {fetchSendingBrands} from './fetchSendingBrands.js'
import {isPassing} from './isPassing.js'
import {withinDeadline} from './withinDeadline.js'

export interface OptOutRequest {
  readonly target: UnsubscribeTarget
  readonly scope: OptOutScope
  readonly source: OptOutSource
  readonly now: Date
  /** When it happened, where that was earlier. */
  readonly happenedAt?: Date
}

export interface RecordedOptOuts {
  readonly entries: readonly OptOut[]
  /** Ids of the entries that were not there before. */
  readonly freshIds: readonly string[]
  readonly brands: readonly SendingBrand[]
}

const usualDeadlineMs = 8000

/**
 * Writes an act into the ledger, all entries in one mutation; leaving again writes nothing.
 *
 * When this returns, the ledger holds it. Whoever answers 200 answers after this.
 *
 * @throws Refusal `unavailable` when it could not be written within 8 seconds.
 */
export async function recordOptOuts(
  services: Services,
  {target, scope, source, now, happenedAt}: OptOutRequest,
  deadlineMs = usualDeadlineMs,
): Promise<RecordedOptOuts> {
  return await withinDeadline(deadlineMs, async (signal) => {
    const brands = await persist(signal, () => fetchSendingBrands(services))
    const {SUBJECT_KEY, SEAL_KEY} = services.settings.secrets
    const entries = await optOutEntries(
      {
        target,
        scope,
        source,
        recordedAt: now,
        happenedAt,
        subjectKey: await subjectKey(SUBJECT_KEY, target.email),
        sealedAddress: await sealText(SEAL_KEY, target.email),
      },
      brands,
      services.settings.optOut.suppliers,
    )
    const client = await services.contentLake()
    const mutations = entries.map((entry) => ({createIfNotExists: entry}))
    const options = {
      returnDocuments: false,
      returnFirst: false,
      visibility: 'sync',
      signal,
    } as const
    const {results} = await persist(signal, () => client.mutate(mutations, options))
    const freshIds = results.filter(({operation}) => operation === 'create').map(({id}) => id)
    return {entries, freshIds, brands}
  })
}

/** Tries again what the store refuses for the moment, until the signal says that time is up. */
async function persist<Result>(signal: AbortSignal, act: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (!isPassing(error)) throw error
      await pause(150 + Math.random() * 450, undefined, {signal})
    }
  }
}

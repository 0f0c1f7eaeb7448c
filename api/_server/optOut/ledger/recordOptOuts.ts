import * as z from 'zod'

import type {OptOut, OptOutSource} from '../../../../core/optOut/optOut.js'
import {type OptOutScope, optOutEntries} from '../../../../core/optOut/optOutEntries.js'
import {type SendingBrand, sendingBrandSchema} from '../../../../core/optOut/sendingBrand.js'
import type {UnsubscribeTarget} from '../../../../core/optOut/unsubscribeTarget.js'
import {sealText} from '../../../../core/subject/sealText.js'
import {subjectKey} from '../../../../core/subject/subjectKey.js'
import type {Services} from '../../services.js'
import {sendingBrandsQuery} from './fetchSendingBrands.js'
import {statusOf} from './isPassing.js'
import {optOutMutations, undoneEntrySchema} from './optOutMutations.js'
import {persist} from './persist.js'
import {withinDeadline} from './withinDeadline.js'
import {writeTogether} from './writeTogether.js'

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
  /** Ids of the entries that were not in force before. */
  readonly freshIds: readonly string[]
  readonly brands: readonly SendingBrand[]
}

const usualDeadlineMs = 8000

/**
 * Writes an act into the ledger, all entries in one mutation; leaving again writes nothing,
 * leaving after having come back counts anew.
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
    const {SUBJECT_KEY, SEAL_KEY} = services.settings.secrets
    const key = await subjectKey(SUBJECT_KEY, target.email)
    const act = {
      target,
      scope,
      source,
      recordedAt: now,
      happenedAt,
      subjectKey: key,
      sealedAddress: await sealText(SEAL_KEY, target.email),
    }
    for (;;) {
      const {brands, undone} = await persist(signal, () => readLedger(services, key))
      const entries = await optOutEntries(act, brands, services.settings.optOut.suppliers)
      const freshIds = await write(services, {entries, undone, signal})
      if (freshIds) return {entries, freshIds, brands}
    }
  })
}

const ledgerSchema = z.object({
  brands: z.array(sendingBrandSchema),
  undone: z.array(undoneEntrySchema),
})

/** The brands, and of the person's entries those that are in force no more, in one read. */
async function readLedger(services: Services, key: string): Promise<z.infer<typeof ledgerSchema>> {
  const query = `{
    "brands": ${sendingBrandsQuery},
    "undone": *[_type == "optOut" && subjectKey == $key && defined(undoneAt)]{_id, _rev}
  }`
  return await services.query(ledgerSchema, query, {key})
}

/** The ids of what is new; `undefined` where an undone entry has changed since it was read. */
async function write(
  services: Services,
  {
    entries,
    undone,
    signal,
  }: {
    readonly entries: readonly OptOut[]
    readonly undone: z.infer<typeof ledgerSchema>['undone']
    readonly signal: AbortSignal
  },
): Promise<string[] | undefined> {
  const mutations = optOutMutations(entries, undone)
  const ids = entries.map(({_id}) => _id)
  const isStale = (error: unknown): boolean =>
    statusOf(error) === 409 && mutations.some((mutation) => 'patch' in mutation)
  try {
    const together = {mutations, ids, signal}
    const results = await persist(signal, () => writeTogether(services, together), isStale)
    return results
      .filter(({id, operation}) => operation !== 'none' && ids.includes(id))
      .map(({id}) => id)
  } catch (error) {
    if (isStale(error)) return undefined
    throw error
  }
}

import {Refusal} from '../../../../core/refusal.js'
import type {Services} from '../../services.js'
import {statusOf} from './isPassing.js'
import {readEntries, type StoredOptOut} from './readEntries.js'

type EntryChange = Partial<
  Pick<StoredOptOut, 'receipt' | 'returning' | 'consentGiven' | 'noticeSegments'>
>

const attempts = 6

/**
 * Changes an entry as it stands now, never as it stood when someone looked: where another write came
 * between, the change is decided again. `undefined` from `decide` writes nothing.
 *
 * @throws Refusal `unavailable` when others keep coming between.
 */
export async function changeEntry(
  services: Services,
  id: string,
  decide: (entry: StoredOptOut) => EntryChange | undefined,
): Promise<void> {
  const client = await services.contentLake()
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const [entry] = await readEntries(services, [id])
    const change = entry && decide(entry)
    if (!entry || !change) return
    try {
      await client
        .patch(id)
        .ifRevisionId(entry._rev)
        .set(change)
        .commit({returnDocuments: false, visibility: 'sync'})
      return
    } catch (error) {
      if (statusOf(error) !== 409) throw error
    }
  }
  throw new Refusal('unavailable', 'The entry is being changed elsewhere. Try again in a moment.')
}

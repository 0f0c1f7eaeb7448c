import {readRestoring} from '../../api/_server/lease/readRestoring.js'
import {fetchSendingBrands} from '../../api/_server/optOut/ledger/fetchSendingBrands.js'
import type {Services} from '../../api/_server/services.js'
import {restoringId, type DatasetRestoring} from '../../core/deployment/datasetRestoring.js'
import {readStoredContacts} from './readStoredContacts.js'
import {readTopicNewsletters} from './readTopicNewsletters.js'
import {replayContact, resendContactSchema} from './replayContact.js'
import {replaySuppression, resendSuppressionSchema} from './replaySuppression.js'
import {resendPage} from './resendPages.js'

export type Replay = NonNullable<DatasetRestoring['replay']>

const atTheBeginning: Replay = {
  list: 'contacts',
  contacts: 0,
  recorded: 0,
  undecided: 0,
  known: 0,
}

/**
 * Takes into the ledger what people have left at the mail service since the backup: topics that are
 * switched off, contacts that left everything, suppressed addresses. What the ledger holds already is
 * not written again.
 *
 * How far it has got stands in the dataset after every hundred contacts: it goes on there.
 *
 * @throws Refusal `unavailable` when Resend or the Content Lake does not answer; then run it again.
 */
export async function replayOptOuts(
  services: Services,
  report: (replay: Replay) => void,
): Promise<Replay> {
  const brands = await fetchSendingBrands(services)
  const newsletters = await readTopicNewsletters(services, brands)
  const restoring = await readRestoring(services)
  let replay = restoring?.replay ?? atTheBeginning
  while (replay.list !== 'done') {
    const after = replay.after ?? undefined
    const {list, contacts, recorded, undecided, known} = replay
    if (list === 'contacts') {
      const page = await resendPage(services, '/contacts', resendContactSchema, after)
      const counts = {contacts: contacts + page.entries.length, recorded, undecided, known}
      for (const stored of await readStoredContacts(services, page.entries)) {
        const done = await replayContact(services, stored, {brands, newsletters})
        counts.recorded += done.recorded
        counts.undecided += done.undecided
        counts.known += stored.ledger.length > 0 ? 1 : 0
      }
      replay = {...counts, ...(page.next ? {list, after: page.next} : {list: 'suppressions'})}
    } else {
      const page = await resendPage(services, '/suppressions', resendSuppressionSchema, after)
      let more = 0
      for (const entry of page.entries) more += await replaySuppression(services, entry, brands)
      const counts = {contacts, recorded: recorded + more, undecided, known}
      replay = {...counts, ...(page.next ? {list, after: page.next} : {list: 'done'})}
    }
    const client = await services.contentLake()
    await client.patch(restoringId).set({replay}).commit({visibility: 'sync'})
    report(replay)
  }
  return replay
}

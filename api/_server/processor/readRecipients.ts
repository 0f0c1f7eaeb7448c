import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import type {Recipients} from '../../../core/processor/askRecipients.js'
import {isOfPeople} from '../../../core/processor/processorSources.js'
import {sourcesToAsk} from '../export/sourcesToAsk.js'
import type {Services} from '../services.js'
import {sourceContacts} from './sourceContacts.js'

/** The processors that a request concerns and people answer for, at the addresses they have now. */
export async function readRecipients(
  services: Services,
  party: ExportParty,
  request: Pick<DataRequest, 'brands' | 'language'>,
): Promise<Recipients> {
  const all = await sourcesToAsk(services, request, party)
  const sources = all.filter(isOfPeople)
  const names = sources.filter(({state}) => state === 'byHand').map(({name}) => name)
  return {sources, contacts: await sourceContacts(services, party, names, request.language)}
}

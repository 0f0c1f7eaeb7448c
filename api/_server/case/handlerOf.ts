import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {isAddress} from '../../../core/subject/isAddress.js'
import {normalizeAddress} from '../../../core/subject/normalizeAddress.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import type {Services} from '../services.js'

/**
 * The address on the controller's list of handlers that has this key, as the list stands now: who is
 * taken off it opens nothing any more, links and open pages included.
 */
export async function handlerOf(
  services: Services,
  {controller}: ExportParty,
  {controllerId}: Pick<DataRequest, 'controllerId'>,
  key: string,
): Promise<string | undefined> {
  // Who has the brand by now reads no case that was made to another company.
  if (controller._id !== controllerId) return undefined
  for (const listed of (controller.handlers ?? []).filter(isAddress)) {
    const address = normalizeAddress(listed)
    if ((await subjectKey(services.settings.secrets.SUBJECT_KEY, address)) === key) return address
  }
  return undefined
}

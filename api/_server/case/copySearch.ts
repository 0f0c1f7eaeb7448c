import type {CopySearch} from '../../../core/case/copyChange.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import type {ExportParty} from '../../../core/export/exportParty.js'
import {isAddress} from '../../../core/subject/isAddress.js'
import {normalizeAddress} from '../../../core/subject/normalizeAddress.js'
import {openSealedText, sealText} from '../../../core/subject/sealText.js'
import {sourceContacts} from '../processor/sourceContacts.js'
import type {Services} from '../services.js'

/** What a copy is collected by, from the address a handler wrote; `undefined` if it is none. */
export async function copySearch(
  services: Services,
  party: ExportParty,
  {sources, sealedAddress, language}: DataRequest,
  written: string,
): Promise<CopySearch | undefined> {
  if (!isAddress(written)) return undefined
  const {SEAL_KEY} = services.settings.secrets
  const address = normalizeAddress(written)
  const own = await openSealedText(SEAL_KEY, sealedAddress)
  const byHand = sources.filter(({state}) => state === 'byHand').map(({name}) => name)
  return {
    isOwn: isAddress(own) && normalizeAddress(own) === address,
    sealedAddress: await sealText(SEAL_KEY, address),
    contacts: await sourceContacts(services, party, byHand, language),
  }
}

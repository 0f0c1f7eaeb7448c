import type {OptOut} from '../../../core/optOut/optOut.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import type {Services} from '../services.js'

/**
 * The address of a ledger entry, for as long as it is needed; one that is gone or cannot be opened
 * must not stop the run for all others.
 */
export async function openAddress(
  services: Services,
  {sealedAddress}: Pick<OptOut, 'sealedAddress'>,
): Promise<string | undefined> {
  if (!sealedAddress) return undefined
  try {
    return await openSealedText(services.settings.secrets.SEAL_KEY, sealedAddress)
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

import type {LinkSettings} from '../../../../core/optOut/unsubscribeLink.js'
import {linkOrigin} from '../../linkOrigin.js'
import type {Settings} from '../../settings.js'

/**
 * Where a brand's unsubscribe links live: on its own host; on the local stack, whose brands have
 * hosts that lead off the machine, on the functions' own.
 */
export function linkSettings(
  settings: Settings,
  brand?: {readonly linkHost?: string | null | undefined},
): LinkSettings {
  const {publicOrigin, secrets, optOut} = settings
  const linkHost = brand && linkOrigin(settings, brand)
  const {unsubscribeAddress} = optOut
  return {keys: secrets.TOKEN_KEYS, publicOrigin, linkHost, unsubscribeAddress}
}

import {channels, type Channel} from './channel.js'
import type {OptOut} from './optOut.js'

/**
 * The channels that were left and on which no list can find the person by what is known of them: the
 * ledger holds the opt-out, and whoever sends there has to ask it.
 */
export function unreachedChannels(
  entries: readonly Pick<OptOut, 'channel' | 'lists'>[],
): Channel[] {
  return channels.filter((channel) => {
    const own = entries.filter((entry) => entry.channel === channel)
    return channel !== 'email' && own.some(({lists}) => lists.length === 0)
  })
}

import type {Channel} from './channel.js'

/**
 * A supplier that sends for brands from lists of its own and is told of opt-outs by a signed call.
 * It matches the person itself, by the address it is given.
 */
export interface SupplierRoute {
  /** How the ledger and the Studio name it. */
  readonly name: string
  readonly channels: readonly Channel[]
  /** Slugs of the brands it sends for; without, all of them. */
  readonly brands?: readonly string[] | undefined
}

export function sendsFor(route: SupplierRoute, brand: string, channel: Channel): boolean {
  return route.channels.includes(channel) && (route.brands?.includes(brand) ?? true)
}

import type {ListKind, OptOut} from '../../../../core/optOut/optOut.js'
import type {SupplierMessageType} from '../../../../core/optOut/supplierMessage.js'
import type {Services} from '../../services.js'
import {callSupplier} from './callSupplier.js'

/** Whom a supplier is told of, and what of the person's lists is its affair. */
export interface Telling {
  readonly address: string
  readonly entries: readonly {
    readonly entry: OptOut
    readonly lists: readonly {
      readonly list: ListKind
      readonly target?: string | null | undefined
    }[]
  }[]
  /** How long each answer may take, 10 s unless said. */
  readonly limitMs?: number
}

/**
 * Tells a supplier of one person, one signed call an entry, and only of entries that name it.
 *
 * @returns why it could not be told all; `undefined` where it was
 */
export async function tellSupplier(
  services: Services,
  name: string,
  type: SupplierMessageType,
  {entries, ...telling}: Telling,
): Promise<string | undefined> {
  const owed = entries.filter(({lists}) =>
    lists.some(({list, target}) => list === 'supplier' && target === name),
  )
  let failure: string | undefined
  for (const {entry} of owed) {
    failure = (await callSupplier(services, name, {type, entry, ...telling})) ?? failure
  }
  return failure
}

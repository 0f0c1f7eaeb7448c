import type {OptOut} from '../../../core/optOut/optOut.js'
import {supplierMessage} from '../../../core/optOut/supplierMessage.js'
import {sendsFor} from '../../../core/optOut/supplierRoute.js'
import {signedHeaders} from '../../../core/token/signedHeaders.js'
import type {ToldSupplier} from '../optOutSettings.js'
import type {Services} from '../services.js'
import type {Leaving, ListOutcome} from './leaveLists.js'

const largestAnswerBytes = 64 * 1024

/**
 * Tells a supplier of a person's opt-outs, one signed call an entry. An answer of 2xx is taken as
 * told; what else it says is not kept.
 *
 * Only the address that is set up today is ever called. A supplier that is set up no more, or no more
 * for the brand and channel, is told nothing, and what it was to be told stays pending: someone has
 * to see that it never was.
 */
export async function tellSupplier(
  services: Services,
  name: string,
  {address, entries, limitMs}: Leaving,
): Promise<ListOutcome> {
  const supplier = services.settings.optOut.suppliers.find((each) => each.name === name)
  if (!supplier) return {state: 'failed', reason: 'no supplier of this name is set up'}
  const owed = entries.filter(({lists}) =>
    lists.some(({list, target}) => list === 'supplier' && target === name),
  )
  let failure: string | undefined
  for (const {entry} of owed) {
    failure = (await tell(supplier, entry, {services, address, limitMs})) ?? failure
  }
  return failure === undefined ? {state: 'left'} : {state: 'failed', reason: failure}
}

/** Why one entry could not be told, `undefined` where it was. */
async function tell(
  supplier: ToldSupplier,
  entry: OptOut,
  {services, address, limitMs}: {services: Services; address: string; limitMs: number},
): Promise<string | undefined> {
  if (!sendsFor(supplier, entry.brand, entry.channel)) {
    return 'the supplier is not set up for this brand and channel'
  }
  const message = await supplierMessage(entry, address)
  const headers = await signedHeaders(message, supplier.secret, await services.now())
  try {
    const response = await fetch(supplier.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {'content-type': 'application/json', ...headers},
      body: message.body,
      signal: AbortSignal.timeout(limitMs),
    })
    await readAway(response)
    return response.ok ? undefined : `answered ${response.status}`
  } catch (error) {
    return noAnswer(error)
  }
}

/** Reads an answer to its end, so that the connection serves the next call, unless it is a long one. */
async function readAway({body}: Response): Promise<void> {
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > largestAnswerBytes) return
  }
}

/** Only what kind of failure it was: messages of errors can hold an address. */
function noAnswer(error: unknown): string {
  return error instanceof Error && error.name === 'TimeoutError'
    ? 'no answer in time'
    : 'out of reach'
}

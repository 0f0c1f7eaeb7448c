import type {OptOut} from '../../../../core/optOut/optOut.js'
import {supplierMessage, type SupplierMessageType} from '../../../../core/optOut/supplierMessage.js'
import {sendsFor} from '../../../../core/optOut/supplierRoute.js'
import {signedHeaders} from '../../../../core/token/signedHeaders.js'
import type {Services} from '../../services.js'

const largestAnswerBytes = 64 * 1024
const usualLimitMs = 10_000

export interface SupplierCall {
  readonly type: SupplierMessageType
  readonly entry: OptOut
  readonly address: string
  /** How long the answer may take, 10 s unless said. */
  readonly limitMs?: number
}

/**
 * Tells a supplier one thing of one entry by a signed call. An answer of 2xx is taken as told; what
 * else it says is not kept.
 *
 * Only the address that is set up today is ever called. A supplier that is set up no more, or no more
 * for the brand and channel, is told nothing, and that is a failure: someone has to see it.
 *
 * @returns why it could not be told, without an address; `undefined` where it was
 */
export async function callSupplier(
  services: Services,
  name: string,
  {type, entry, address, limitMs = usualLimitMs}: SupplierCall,
): Promise<string | undefined> {
  const supplier = services.settings.optOut.suppliers.find((each) => each.name === name)
  if (!supplier) return 'no supplier of this name is set up'
  if (!sendsFor(supplier, entry.brand, entry.channel)) {
    return 'the supplier is not set up for this brand and channel'
  }
  const message = await supplierMessage(entry, address, type)
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

import type {DataRequest} from '../../../core/export/dataRequest.js'
import {everyNewsletter, type OptOutSource} from '../../../core/optOut/optOut.js'
import {openSealedText} from '../../../core/subject/sealText.js'
import {afterAnswer} from '../afterAnswer.js'
import {sendOwedReceipts} from '../optOut/afterwards/sendOwedReceipts.js'
import {recordOptOuts} from '../optOut/ledger/recordOptOuts.js'
import {propagateOptOuts} from '../optOut/lists/propagateOptOuts.js'
import type {Services} from '../services.js'
import {readRequestParty} from './readRequestParty.js'

/**
 * Ends newsletters and other marketing of every brand a request is for, on every channel: when this
 * returns, the ledger holds it, and every sender that asks is told. The lists follow, as after any
 * opt-out, with its receipt by mail. Doing it twice writes nothing twice.
 *
 * @throws Refusal `unavailable` when the ledger could not be written within 8 seconds
 */
export async function actAtOnce(
  services: Services,
  request: Pick<DataRequest, 'brand' | 'brands' | 'controllerId' | 'language' | 'sealedAddress'>,
  now: Date,
  source: Extract<OptOutSource, 'page' | 'desk'> = 'page',
): Promise<void> {
  const {brands: own} = await readRequestParty(services, request)
  const brands = request.brands ?? own.map(({slug}) => slug.current)
  const [first = request.brand] = brands
  const target = {
    email: await openSealedText(services.settings.secrets.SEAL_KEY, request.sealedAddress),
    brand: brands.includes(request.brand) ? request.brand : first,
    newsletter: everyNewsletter,
    language: request.language,
  }
  const scope = {kind: 'all', brands} as const
  const recorded = await recordOptOuts(services, {target, scope, source, now})
  const {freshIds} = recorded
  const ids = recorded.entries.map(({_id}) => _id)
  await afterAnswer('taking an objection to the lists', () =>
    propagateOptOuts(services, {ids, freshIds}, now),
  )
  if (freshIds.length === 0) return
  await afterAnswer('sending a receipt', () => sendOwedReceipts(services, now, freshIds))
}

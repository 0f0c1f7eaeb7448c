import * as z from 'zod'

import type {OptOutSource} from '../core/optOut/optOut.js'
import type {OptOutScope} from '../core/optOut/optOutEntries.js'
import type {SendingBrand} from '../core/optOut/sendingBrand.js'
import type {UnsubscribeTarget} from '../core/optOut/unsubscribeTarget.js'
import {Refusal} from '../core/refusal.js'
import {normalizeAddress} from '../core/subject/normalizeAddress.js'
import {optOutWords} from '../core/words/optOutWords.js'
import {afterAnswer} from './_server/afterAnswer.js'
import {askingNetwork} from './_server/export/askingNetwork.js'
import {mailUnsubscribeLinks} from './_server/optOut/afterwards/mailUnsubscribeLinks.js'
import {sendOwedReceipts} from './_server/optOut/afterwards/sendOwedReceipts.js'
import {fetchSendingBrands} from './_server/optOut/ledger/fetchSendingBrands.js'
import {recordOptOuts, type RecordedOptOuts} from './_server/optOut/ledger/recordOptOuts.js'
import {propagateOptOuts} from './_server/optOut/lists/propagateOptOuts.js'
import {choicePage} from './_server/optOut/pages/choicePage.js'
import {donePage} from './_server/optOut/pages/donePage.js'
import {
  brokenLinkPage,
  linkRequestedPage,
  linkRequestPage,
} from './_server/optOut/pages/linkRequestPages.js'
import {openUnsubscribeLink} from './_server/optOut/pages/openUnsubscribeLink.js'
import {readersLanguage} from './_server/optOut/pages/readersLanguage.js'
import {unsubscribeView} from './_server/optOut/pages/unsubscribeView.js'
import {pageResponse} from './_server/pageResponse.js'
import {readForm} from './_server/readForm.js'
import {type Call, route} from './_server/route.js'

/** What a mail program posts (RFC 8058), what the link's page posts, what the address form posts. */
const formSchema = z.object({
  'List-Unsubscribe': z
    .string()
    .regex(/^one-click$/i)
    .optional(),
  scope: z.enum(['newsletter', 'brand', 'all', 'other-company']).optional(),
  brands: z
    .string()
    .regex(/^[\p{L}\p{N}._-]+(?:,[\p{L}\p{N}._-]+)*$/u)
    .optional(),
  email: z.string().optional(),
})

export default route('/api/unsubscribe', {GET: showPage, POST: act})

/** Changes nothing, whoever opens it: link scanners open every link. */
async function showPage(call: Call): Promise<Response> {
  const token = call.url.searchParams.get('t')
  if (token === null) {
    const brand = brandAskedFor(call, await fetchSendingBrands(call.services))
    return await pageResponse(linkRequestPage({language: readersLanguage(call), brand}))
  }
  const target = await openUnsubscribeLink(call, token)
  if (!target) return await brokenLink(call)
  const brands = await fetchSendingBrands(call.services)
  const language = readersLanguage(call, target.language)
  return await pageResponse(choicePage(unsubscribeView(target, brands, {token, language})))
}

async function act(call: Call): Promise<Response> {
  const form = await readForm(call.request, formSchema)
  const token = call.url.searchParams.get('t')
  if (token === null && form.email !== undefined) return await mailLinks(call, form.email)
  const target = await openUnsubscribeLink(call, token ?? '')
  if (!target) return await brokenLink(call)
  if (form['List-Unsubscribe'] !== undefined) return await leaveByOneClick(call, target)
  if (form.scope === undefined) {
    throw new Refusal(
      'bad_request',
      'The form holds neither List-Unsubscribe=One-Click nor a scope: newsletter, brand, all or other-company.',
    )
  }
  const scope = scopeOf(form.scope, form.brands)
  const language = readersLanguage(call, target.language)
  const {entries, brands, freshIds} = await leave(call, {...target, language}, scope, 'page')
  const view = unsubscribeView(target, brands, {token: token ?? '', language})
  const hasReceipt = scope.kind !== 'newsletter' && freshIds.length > 0
  return await pageResponse(donePage(view, entries, {scope, hasReceipt}))
}

/** What the page's button says. */
type PageScope = Exclude<OptOutScope['kind'], 'exact'>

function scopeOf(kind: PageScope, brands: string | undefined): OptOutScope {
  if (kind === 'all') return {kind, brands: brands?.split(',')}
  return kind === 'other-company' ? {kind, brand: brands ?? ''} : {kind}
}

/** For programs: no redirect, no cookie, no page; the newsletter that sent the mail and no other. */
async function leaveByOneClick(call: Call, target: UnsubscribeTarget): Promise<Response> {
  await leave(call, target, {kind: 'newsletter'}, 'one-click')
  return new Response(`${optOutWords[target.language].oneClickDone}\n`, {
    headers: {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store'},
  })
}

/** The ledger first; the lists follow after the answer, and by the cron where they did not. */
async function leave(
  {services, now}: Call,
  target: UnsubscribeTarget,
  scope: OptOutScope,
  source: OptOutSource,
): Promise<RecordedOptOuts> {
  const recorded = await recordOptOuts(services, {target, scope, source, now})
  const ids = recorded.entries.map(({_id}) => _id)
  await afterAnswer('taking an opt-out to the lists', () =>
    propagateOptOuts(services, {ids, freshIds: recorded.freshIds}, now),
  )
  if (recorded.freshIds.length > 0 && scope.kind !== 'newsletter') {
    await afterAnswer('sending a receipt', () => sendOwedReceipts(services, now, recorded.freshIds))
  }
  return recorded
}

/**
 * Nothing about the address is looked up before the answer, which is the same for every address, and
 * above the limits of the form too.
 */
async function mailLinks(call: Call, email: string): Promise<Response> {
  const {services, now} = call
  const address = normalizeAddress(email)
  const brands = await fetchSendingBrands(services)
  const view = {language: readersLanguage(call), brand: brandAskedFor(call, brands)}
  const network = askingNetwork(services, call.request)
  await afterAnswer('mailing unsubscribe links', async () => {
    const {admitLinkForm} = await import('./_server/optOut/afterwards/admitLinkForm.js')
    if (!(await admitLinkForm(services, network, now))) return
    await mailUnsubscribeLinks(services, {email: address, brands, ...view})
  })
  return await pageResponse(linkRequestedPage(view))
}

function brandAskedFor({url}: Call, brands: readonly SendingBrand[]): SendingBrand | undefined {
  const asked = url.searchParams.get('brand')
  if (asked === null) return undefined
  const brand = brands.find(({slug}) => slug.current === asked)
  if (!brand) throw new Refusal('not_found', 'No brand goes by the name given as brand=.')
  return brand
}

/** Forged, altered, cut off or made for something else: one answer, with the way to a whole link. */
async function brokenLink(call: Call): Promise<Response> {
  if (!call.request.headers.get('accept')?.includes('text/html')) {
    throw new Refusal('bad_token', 'The link is not whole: its token cannot be read.')
  }
  return await pageResponse(brokenLinkPage(readersLanguage(call)), {status: 400})
}

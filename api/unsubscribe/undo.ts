import * as z from 'zod'

import type {Language} from '../../core/language.js'
import type {OptOutScope} from '../../core/optOut/optOutEntries.js'
import {entryIdsOf, type UndoClaims, undoClaimsSchema} from '../../core/optOut/undoLink.js'
import {undoEndsAt} from '../../core/optOut/undoPeriod.js'
import {undoStanding} from '../../core/optOut/undoStanding.js'
import {Refusal} from '../../core/refusal.js'
import {openToken} from '../../core/token/sealToken.js'
import {afterAnswer} from '../_server/afterAnswer.js'
import {mailUndoLink} from '../_server/optOut/afterwards/mailUndoLink.js'
import {undoOptOuts} from '../_server/optOut/afterwards/undoOptOuts.js'
import {fetchSendingBrands} from '../_server/optOut/ledger/fetchSendingBrands.js'
import {readEntries} from '../_server/optOut/ledger/readEntries.js'
import {returnNow} from '../_server/optOut/lists/propagateReturns.js'
import {unlessLate} from '../_server/optOut/lists/unlessLate.js'
import {openUnsubscribeLink} from '../_server/optOut/pages/openUnsubscribeLink.js'
import {readersLanguage} from '../_server/optOut/pages/readersLanguage.js'
import {
  undoMessagePage,
  undonePage,
  undoPage,
  type UndoView,
} from '../_server/optOut/pages/undoPages.js'
import {pageResponse} from '../_server/pageResponse.js'
import {readForm} from '../_server/readForm.js'
import {type Call, route} from '../_server/route.js'

/** What the page after leaving posts, to have a link mailed; the link's own page posts nothing. */
const formSchema = z.object({
  link: z.string().optional(),
  scope: z.enum(['newsletter', 'brand', 'all']).optional(),
  brands: z.string().optional(),
})

const shownWithinMs = 6000

export default route('/api/unsubscribe/undo', {GET: showPage, POST: act})

/** Changes nothing, whoever opens it: link scanners open every link. */
async function showPage(call: Call): Promise<Response> {
  const token = call.url.searchParams.get('t') ?? ''
  const opened = await openLink(call, token)
  if (opened.state !== 'valid') return await refused(call, opened)
  const {claims} = opened
  const view = await viewOf(call, claims.b, claims.l)
  const entries = await readEntries(call.services, entryIdsOf(claims))
  const standing = undoStanding(entries, new Date(claims.a))
  if (standing.state === 'undone') return await pageResponse(undoMessagePage(view, 'used'))
  if (standing.state === 'superseded') {
    return await pageResponse(undoMessagePage(view, 'superseded'), {status: 410})
  }
  const endsAt = undoEndsAt(new Date(claims.a))
  return await pageResponse(undoPage(view, {token, entries: standing.entries, endsAt}))
}

async function act(call: Call): Promise<Response> {
  const form = await readForm(call.request, formSchema)
  const token = call.url.searchParams.get('t')
  if (token === null && form.link !== undefined) return await mailLink(call, form.link, form)
  const opened = await openLink(call, token ?? '')
  return opened.state === 'valid' ? await undo(call, opened.claims) : await refused(call, opened)
}

/** The ledger first; then the lists, for as long as a person waits for a page, and by the cron. */
async function undo(call: Call, claims: UndoClaims): Promise<Response> {
  const {services, now} = call
  const view = await viewOf(call, claims.b, claims.l)
  // What is agreed to is what the page says, in the language it says it in.
  const consented = {...claims, l: view.language}
  const undoing = await undoOptOuts(services, consented, now)
  if (undoing.state === 'used') return await pageResponse(undoMessagePage(view, 'used'))
  if (undoing.state === 'superseded') {
    return await pageResponse(undoMessagePage(view, 'superseded'), {status: 410})
  }
  const {ids, consents, stillLeft} = undoing
  const returning = returnNow(services, ids, now)
  await afterAnswer('putting someone back on the lists', () => returning)
  await unlessLate(returning, shownWithinMs)
  const entries = await readEntries(services, ids)
  const hasConsent = consents.length > 0
  return await pageResponse(undonePage(view, {entries, stillLeft, hasConsent, at: now}))
}

/** The same answer whatever was left and whoever asks: the mail alone tells more. */
async function mailLink(
  call: Call,
  link: string,
  {scope: kind = 'newsletter', brands}: z.infer<typeof formSchema>,
): Promise<Response> {
  const target = await openUnsubscribeLink(call, link)
  if (!target) return await refused(call, {state: 'invalid'})
  const view = await viewOf(call, target.brand, target.language)
  const scope: OptOutScope = kind === 'all' ? {kind, brands: brands?.split(',')} : {kind}
  await afterAnswer('mailing an undo link', () =>
    mailUndoLink(call.services, {target: {...target, language: view.language}, scope}, call.now),
  )
  return await pageResponse(undoMessagePage(view, 'asked'))
}

type Opened = Awaited<ReturnType<typeof openLink>>

async function openLink({services, now}: Call, token: string) {
  const keys = services.settings.secrets.TOKEN_KEYS
  return await openToken(keys, 'resubscribe', undoClaimsSchema, token, now)
}

/** Forged, altered, cut off or made for something else: one answer. Too old: what else to do. */
async function refused(call: Call, opened: Exclude<Opened, {state: 'valid'}>): Promise<Response> {
  const isExpired = opened.state === 'expired'
  if (!call.request.headers.get('accept')?.includes('text/html')) {
    throw isExpired
      ? new Refusal('expired_token', 'The link is older than the fourteen days it works.')
      : new Refusal('bad_token', 'The link is not whole: its token cannot be read.')
  }
  const view = isExpired
    ? await viewOf(call, opened.claims.b, opened.claims.l)
    : {language: readersLanguage(call), brands: [], brand: undefined}
  const page = undoMessagePage(view, isExpired ? 'expired' : 'broken')
  return await pageResponse(page, {status: isExpired ? 410 : 400})
}

async function viewOf(call: Call, brandSlug: string, ofMail: Language): Promise<UndoView> {
  const brands = await fetchSendingBrands(call.services)
  const brand = brands.find(({slug}) => slug.current === brandSlug)
  return {language: readersLanguage(call, ofMail), brands, brand}
}

import * as z from 'zod'

import type {Receipt} from '../../../../core/optOut/afterwards.js'
import {everyNewsletter, type OptOut} from '../../../../core/optOut/optOut.js'
import {type ReceiptFacts, receiptMail} from '../../../../core/optOut/receiptMail.js'
import {brandsOfController, type SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import {undoLink} from '../../../../core/optOut/undoLink.js'
import {noticePath} from '../../../../core/stamp/noticePath.js'
import {isKeyKept} from '../../isKeyKept.js'
import {linkOrigin} from '../../linkOrigin.js'
import {sendMail} from '../../sendMail.js'
import type {Services} from '../../services.js'
import {wasSentBefore} from '../../wasSentBefore.js'
import {changeEntry} from '../ledger/changeEntry.js'
import {fetchSendingBrands} from '../ledger/fetchSendingBrands.js'
import {openAddress, type StoredOptOut} from '../ledger/readEntries.js'
import {linkSettings} from '../pages/linkSettings.js'
import {noticeInForce} from './noticeInForce.js'

/**
 * Sends the one receipt of an act, and notes on its entries how that went. May be called at any time
 * and by several at once: the mail goes out under the act's own key, once.
 *
 * @param entries of one person, recorded at one time, whose receipt is owed
 */
export async function sendReceipt(
  services: Services,
  entries: readonly StoredOptOut[],
  now: Date,
): Promise<Receipt['state'] | undefined> {
  const [first] = entries
  if (!first?.receipt) return undefined
  const {receipt, recordedAt} = first
  const change = await attempt(services, {entries, first, receipt, now})
  for (const {_id} of entries) {
    await changeEntry(services, _id, (entry) =>
      entry.recordedAt === recordedAt && entry.receipt?.state === 'owed'
        ? {receipt: {brand: receipt.brand, tries: receipt.tries + 1, ...change}}
        : undefined,
    )
  }
  return change.state
}

interface Attempt {
  readonly entries: readonly StoredOptOut[]
  readonly first: StoredOptOut
  readonly receipt: Receipt
  readonly now: Date
}

async function attempt(
  services: Services,
  {entries, first, receipt, now}: Attempt,
): Promise<Pick<Receipt, 'state' | 'lastTriedAt' | 'message'>> {
  const {lastTriedAt} = receipt
  if (lastTriedAt && !isKeyKept(new Date(lastTriedAt), now)) {
    return {state: 'dropped', lastTriedAt, message: 'too late to tell whether it has gone out'}
  }
  const tried = {lastTriedAt: now.toISOString()}
  const to = await openAddress(services, entries)
  if (to === undefined) {
    return {...tried, state: 'dropped', message: 'the sealed address does not open'}
  }
  const mail = await render(services, entries, first, receipt)
  const idempotencyKey = `opt-out-receipt/${first.subjectKey}/${Date.parse(first.recordedAt)}`
  const from = services.settings.mailFromOptOuts
  const outcome = await sendMail(services, {to, from, mail, idempotencyKey})
  if (outcome.state !== 'failed') return {...tried, state: outcome.state}
  if (wasSentBefore(outcome)) return {...tried, state: 'sent'}
  return {...tried, state: 'owed', message: outcome.reason}
}

async function render(
  services: Services,
  entries: readonly StoredOptOut[],
  {language, recordedAt, subjectKey}: OptOut,
  receipt: Receipt,
) {
  const brands = await fetchSendingBrands(services)
  const sender = brands.find(({slug}) => slug.current === receipt.brand)
  const left = new Set(entries.map(({brand}) => brand))
  const nameOf = (slug: string): string =>
    brands.find((brand) => brand.slug.current === slug)?.name ?? slug
  const theirs = sender ? brandsOfController(brands, sender) : []
  const leftByNow = new Set(await brandsLeft(services, subjectKey))
  const facts: ReceiptFacts = {
    brandNames: [...left].map(nameOf),
    entries,
    otherNames: theirs
      .filter(({slug}) => !left.has(slug.current) && !leftByNow.has(slug.current))
      .map(({name}) => name),
    recordedAt: new Date(recordedAt),
    notice: await noticeFor(services, {brand: receipt.brand, sender, language, recordedAt}),
    undo: await undoLink(entries, receipt.brand, linkSettings(services.settings, sender)),
  }
  return receiptMail({language, brand: sender ?? {name: receipt.brand}}, facts)
}

/** The brands of which the person gets no newsletter by mail any more, whenever that was left. */
async function brandsLeft(services: Services, key: string): Promise<string[]> {
  const query = `array::unique(*[_type == "optOut" && subjectKey == $key && newsletter == $every
    && channel == "email" && !defined(undoneAt)].brand)`
  return await services.query(z.array(z.string()), query, {key, every: everyNewsletter})
}

async function noticeFor(
  services: Services,
  given: Pick<OptOut, 'brand' | 'language' | 'recordedAt'> & {sender: SendingBrand | undefined},
): Promise<ReceiptFacts['notice']> {
  const {brand, language, recordedAt, sender} = given
  const version = await noticeInForce(services, {brand, language, at: new Date(recordedAt)})
  if (!version) return undefined
  const path = noticePath(version, {version: version.version, format: 'html'})
  const url = `${linkOrigin(services.settings, sender ?? {})}${path}`
  return {version: version.version, effectiveAt: version.effectiveAt, url}
}

import {leftNames} from '../../../../core/optOut/leftNames.js'
import type {OptOut} from '../../../../core/optOut/optOut.js'
import {optOutEntries, type OptOutScope} from '../../../../core/optOut/optOutEntries.js'
import {undoLink} from '../../../../core/optOut/undoLink.js'
import {undoMail, type UndoOffer} from '../../../../core/optOut/undoMail.js'
import {undoEndsAt} from '../../../../core/optOut/undoPeriod.js'
import type {UnsubscribeTarget} from '../../../../core/optOut/unsubscribeTarget.js'
import {subjectKey} from '../../../../core/subject/subjectKey.js'
import {sendMail} from '../../sendMail.js'
import type {Services} from '../../services.js'
import {wasSentBefore} from '../../wasSentBefore.js'
import {fetchSendingBrands} from '../ledger/fetchSendingBrands.js'
import {readEntries} from '../ledger/readEntries.js'
import {linkSettings} from '../pages/linkSettings.js'

/**
 * Mails the link that undoes what was left, to the address the unsubscribe link is of and nowhere
 * else. Nothing is mailed where nothing was left within the last fourteen days; and once in 24 hours
 * for each time of leaving, so that nobody fills a stranger's inbox.
 *
 * @throws Error when Resend does not take it; the message holds no address.
 */
export async function mailUndoLink(
  services: Services,
  {target, scope}: {readonly target: UnsubscribeTarget; readonly scope: OptOutScope},
  now: Date,
): Promise<void> {
  const brands = await fetchSendingBrands(services)
  const key = await subjectKey(services.settings.secrets.SUBJECT_KEY, target.email)
  const acts = await undoableActs(services, {target, scope, brands, key, now})
  if (acts.length === 0) return
  const {language} = target
  const sender = brands.find(({slug}) => slug.current === target.brand)
  const offers: UndoOffer[] = []
  for (const entries of acts) {
    const link = await undoLink(entries, target.brand, linkSettings(services.settings, sender))
    offers.push({...link, names: leftNames(entries, brands, language)})
  }
  const mail = undoMail({language, brand: sender ?? {name: target.brand}}, offers)
  const times = acts.map(([first]) => Date.parse(first?.recordedAt ?? ''))
  const idempotencyKey = `undo-link/${key}/${Math.max(...times)}/${await digestOf(acts)}`
  const from = services.settings.mailFromOptOuts
  const outcome = await sendMail(services, {to: target.email, from, mail, idempotencyKey})
  if (outcome.state === 'failed' && !wasSentBefore(outcome)) {
    throw new Error(`not mailed: ${outcome.reason}`)
  }
}

interface Asked {
  readonly target: UnsubscribeTarget
  readonly scope: OptOutScope
  readonly brands: Awaited<ReturnType<typeof fetchSendingBrands>>
  readonly key: string
  readonly now: Date
}

/** The entries that leaving would make, as far as they are there and can be undone, by time. */
async function undoableActs(
  services: Services,
  {target, scope, brands, key, now}: Asked,
): Promise<OptOut[][]> {
  const act = {target, scope, source: 'page', subjectKey: key, recordedAt: now} as const
  const sealedAddress = {wrappedKey: '', box: ''}
  const wanted = await optOutEntries({...act, sealedAddress}, brands, [])
  const entries = await readEntries(
    services,
    wanted.map(({_id}) => _id),
  )
  const undoable = entries.filter(
    ({undoneAt, recordedAt}) => !undoneAt && undoEndsAt(recordedAt) > now,
  )
  return [...Map.groupBy(undoable, ({recordedAt}) => recordedAt).values()]
}

/** Keys hold 256 characters: what the mail is about stands in it as a hash. */
async function digestOf(acts: readonly (readonly OptOut[])[]): Promise<string> {
  const ids = acts.flatMap((entries) => entries.map(({_id}) => _id)).toSorted()
  const bytes = new TextEncoder().encode(ids.join(' '))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 8)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

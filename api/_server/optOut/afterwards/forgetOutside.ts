import * as z from 'zod'

import {isAudienceNeeded} from '../../../../core/optOut/isAudienceNeeded.js'
import {everyNewsletter, type OptOut} from '../../../../core/optOut/optOut.js'
import {optOutAddressSchema} from '../../../../core/optOut/optOutAddress.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import type {Services} from '../../services.js'
import {changeEntry} from '../ledger/changeEntry.js'
import {entriesOf} from '../ledger/entriesOf.js'
import {openAddress, type StoredOptOut} from '../ledger/readEntries.js'
import {callSupplier} from '../lists/callSupplier.js'
import {forgetAtMailchimp, type MailchimpConsent} from './forgetAtMailchimp.js'
import {forgetAtResend} from './forgetAtResend.js'

/** What all entries of one run share. */
export interface ForgettingRun {
  readonly brands: readonly SendingBrand[]
  /** How long Mailchimp and suppliers may take for an answer. */
  readonly limitMs: number
  /** Who gave none in time: asked for every entry, they would use up the run. */
  readonly silent: Set<string>
}

/**
 * Deletes what stands elsewhere on the consent that was withdrawn: at Resend, at Mailchimp, and last
 * at suppliers, which are told by a call and so hear of it once where nothing else fails. One that
 * fails stops none of the others. Where the person came back nothing is deleted.
 *
 * @returns why it is to be tried again, by where; nothing when it is done
 */
export async function forgetOutside(
  services: Services,
  entry: StoredOptOut,
  {brands, limitMs, silent}: ForgettingRun,
): Promise<string[]> {
  if (entry.undoneAt) return []
  const address = await openAddress(services, [entry])
  if (address === undefined) return []
  const undoable = await undoableIds(services, entry)
  const failed: string[] = []
  if (entry.channel === 'email') {
    const isLast = undoable.length === 0
    const problem = await forgetAtResend(services, {entry, address, brands, isLast})
    if (problem !== undefined) failed.push(problem)
  }
  const unlessSilent = async (
    where: string,
    act: () => Promise<string | undefined>,
  ): Promise<void> => {
    const problem = silent.has(where) ? 'no answer earlier in this run' : await act()
    if (problem === 'no answer in time') silent.add(where)
    if (problem !== undefined) failed.push(`${where}: ${problem}`)
  }
  const audiences = targetsOf(entry, 'mailchimp')
  const all = audiences.length > 0 ? await entriesOf(services, entry.subjectKey) : []
  for (const audienceId of audiences) {
    const isNeeded = isAudienceNeeded(audienceId, {
      inForce: all.filter(({undoneAt}) => !undoneAt),
      undoable: all.filter(({_id}) => undoable.includes(_id)),
      brands,
    })
    const keep = async (consent: MailchimpConsent): Promise<void> =>
      await keepConsent(services, entry, newslettersOn(audienceId, entry, brands), consent)
    const given = {address, audienceId, isNeeded, keep, limitMs}
    await unlessSilent('Mailchimp', () =>
      forgetAtMailchimp(services.settings.optOut.mailchimp, given),
    )
  }
  for (const name of targetsOf(entry, 'supplier')) {
    await unlessSilent(name, () =>
      callSupplier(services, name, {type: 'forget', entry, address, limitMs}),
    )
  }
  return failed
}

/** The person's other entries whose address is kept: they can still be undone, or are on their way. */
async function undoableIds(services: Services, {_id, subjectKey}: OptOut): Promise<string[]> {
  return await services.query(
    z.array(optOutAddressSchema.shape.entryId),
    '*[_type == "optOutAddress" && entryId != $id && string::startsWith(entryId, $person)].entryId',
    {id: _id, person: `optOut.${subjectKey}.`},
  )
}

function targetsOf({lists}: OptOut, kind: 'mailchimp' | 'supplier'): string[] {
  return lists.flatMap(({list, target}) => (list === kind && target ? [target] : []))
}

/** The newsletters of an entry that an audience stands for; a single one stands for itself. */
function newslettersOn(
  audienceId: string,
  {brand, newsletter}: OptOut,
  brands: readonly SendingBrand[],
): string[] {
  if (newsletter !== everyNewsletter) return [newsletter]
  const sender = brands.find(({slug}) => slug.current === brand)
  return (sender?.newsletters ?? [])
    .filter(({mailchimpAudienceId}) => mailchimpAudienceId === audienceId)
    .map(({slug}) => slug.current)
}

async function keepConsent(
  services: Services,
  {_id}: OptOut,
  newsletters: readonly string[],
  consent: MailchimpConsent,
): Promise<void> {
  const kept = newsletters.map((newsletter) => ({
    _key: `mailchimp-${newsletter}-${consent.on}`,
    newsletter,
    ...consent,
  }))
  await changeEntry(services, _id, ({consentGiven}) => {
    const before = consentGiven ?? []
    const added = kept.filter(({_key}) => !before.some((one) => one._key === _key))
    return added.length > 0 ? {consentGiven: [...before, ...added]} : undefined
  })
}

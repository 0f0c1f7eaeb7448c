import {
  type ContactProperties,
  readConsentProperty,
} from '../../../../core/contacts/contactProperties.js'
import {contactProperty} from '../../../../core/contacts/contactProperty.js'
import type {ConsentGiven} from '../../../../core/optOut/afterwards.js'
import {isContactNeeded} from '../../../../core/optOut/isContactNeeded.js'
import {everyNewsletter, type OptOut} from '../../../../core/optOut/optOut.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import {patiently} from '../../patiently.js'
import type {Services} from '../../services.js'
import {changeEntry} from '../ledger/changeEntry.js'
import {readContactSegments} from '../lists/leaveResendSegments.js'
import {readContactTopics, reasonOf} from '../lists/leaveResendTopics.js'
import {contactPath, readContact} from '../lists/readContact.js'

/**
 * Deletes what Resend held on the consent that was withdrawn: the contact where nothing else needs
 * it, else what it says of that consent. The proof goes into the ledger first (Art. 7(1)).
 *
 * @param isLast no other entry of the person may still be undone
 * @returns why it is to be tried again; `undefined` when it is done
 */
export async function forgetAtResend(
  services: Services,
  {
    entry,
    address,
    brands,
    isLast,
  }: {
    readonly entry: OptOut
    readonly address: string
    readonly brands: readonly SendingBrand[]
    readonly isLast: boolean
  },
): Promise<string | undefined> {
  const resend = await services.resend()
  const contact = await readContact(resend, address)
  if (contact.state === 'no-contact') return undefined
  if (contact.state === 'failed') return contact.reason
  const {properties, isUnsubscribed} = contact
  const names = await consentNames(entry, brands)
  const kept = consentsIn(properties, names)
  if (kept.length > 0) {
    await changeEntry(services, entry._id, ({consentGiven}) => ({
      consentGiven: [...(consentGiven ?? []).filter((one) => !has(kept, one._key)), ...kept],
    }))
  }
  const segments = await readContactSegments(resend, address)
  if (segments.state === 'failed') return segments.reason
  const topics = await readContactTopics(resend, address)
  if (topics.state === 'failed') return topics.reason
  if (segments.state === 'no-contact' || topics.state === 'no-contact') return undefined
  const on = [...topics.subscriptions].filter(([, subscription]) => subscription === 'opt_in')
  const isNeeded = isContactNeeded({
    properties,
    isUnsubscribed,
    segments: segments.names,
    topics: new Set(on.map(([id]) => id)),
  })
  const path = contactPath(address)
  if (isLast && !isNeeded) {
    const {error} = await patiently((options) => resend.delete<unknown>(path, undefined, options))
    return error && error.statusCode !== 404 ? reasonOf(error) : undefined
  }
  const gone = kept.map(({newsletter}) => [names.get(newsletter) ?? '', null])
  if (gone.length === 0) return undefined
  const change = {properties: Object.fromEntries(gone)}
  const {error} = await patiently((options) => resend.patch<unknown>(path, change, options))
  return error ? reasonOf(error) : undefined
}

/** The properties that keep the consents to what was left, by newsletter. */
async function consentNames(
  {brand, newsletter}: OptOut,
  brands: readonly SendingBrand[],
): Promise<ReadonlyMap<string, string>> {
  const sender = brands.find(({slug}) => slug.current === brand)
  const slugs =
    newsletter === everyNewsletter
      ? (sender?.newsletters ?? []).map(({slug}) => slug.current)
      : [newsletter]
  const named = slugs.map(
    async (slug) =>
      [slug, await contactProperty('consent', {brand, newsletter: slug}, brands)] as const,
  )
  return new Map(await Promise.all(named))
}

/** The consents to what was left, as the import has kept them. */
function consentsIn(
  properties: ContactProperties,
  names: ReadonlyMap<string, string>,
): ConsentGiven[] {
  return [...names].flatMap(([slug, name]) => {
    const consent = readConsentProperty(properties[name])
    return consent ? [{_key: `${slug}-${consent.on}`, newsletter: slug, ...consent}] : []
  })
}

function has(consents: readonly ConsentGiven[], key: string): boolean {
  return consents.some(({_key}) => _key === key)
}

import {consentId, type Consent} from '../../../../core/optOut/consent.js'
import {listsToReturn, newslettersReturning} from '../../../../core/optOut/listsToReturn.js'
import {everyNewsletter, type OptOut} from '../../../../core/optOut/optOut.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import type {Services} from '../../services.js'
import {noticeAgreedTo} from '../afterwards/noticeAgreedTo.js'
import {changeEntry} from '../ledger/changeEntry.js'
import {entriesOf} from '../ledger/entriesOf.js'
import {readEntries, type StoredOptOut} from '../ledger/readEntries.js'

/** Apart from those of the act itself, which are counted from none. */
const firstLateConsent = 1000

/**
 * Who comes back while lists are being left is taken back to those too: what a run has switched off
 * after that waits for the next one to switch it on.
 *
 * @param attempted entries with those of their lists that the run has tried, as it left them
 */
export async function returnIfUndone(
  services: Services,
  attempted: readonly OptOut[],
  brands: readonly SendingBrand[],
): Promise<void> {
  const ids = attempted.map(({_id}) => _id)
  const undone = (await readEntries(services, ids)).filter(({undoneAt}) => undoneAt)
  const [first] = undone
  if (!first) return
  const all = await entriesOf(services, first.subjectKey)
  const inForce = all.filter(({undoneAt}) => !undoneAt)
  for (const entry of undone) {
    const left = attempted.find(({_id}) => _id === entry._id)
    const owed = left ? listsToReturn(left, inForce) : []
    if (owed.length === 0) continue
    await recordLateConsents(services, entry, owed, brands)
    const isOwed = ({_key}: {_key: string}): boolean => owed.some((list) => list._key === _key)
    await changeEntry(services, entry._id, ({undoneAt, returning}) =>
      undoneAt === entry.undoneAt
        ? {returning: [...(returning ?? []).filter((list) => !isOwed(list)), ...owed]}
        : undefined,
    )
  }
}

/**
 * Coming back to a brand is recorded as a consent to each newsletter that returns: one that was not
 * known to when the button was pressed is recorded before its list is switched on.
 */
async function recordLateConsents(
  services: Services,
  entry: StoredOptOut,
  owed: ReturnType<typeof listsToReturn>,
  brands: readonly SendingBrand[],
): Promise<void> {
  const {subjectKey, brand, newsletter, channel, language, undoneAt} = entry
  if (newsletter !== everyNewsletter || !undoneAt) return
  const known = newslettersReturning(entry, entry.returning ?? [], brands)
  const late = newslettersReturning(entry, owed, brands).filter((slug) => !known.includes(slug))
  if (late.length === 0) return
  const at = new Date(undoneAt)
  const notice = await noticeAgreedTo(services, brand, {l: language}, at)
  const own = brands.find(({slug}) => slug.current === brand)?.newsletters ?? []
  const consents = late.map((slug): Consent => {
    const index = firstLateConsent + own.findIndex((each) => each.slug.current === slug)
    const _id = consentId(subjectKey, at, index)
    const given = {subjectKey, brand, newsletter: slug, channel, at: undoneAt} as const
    return {_id, _type: 'consent', ...given, how: 'undo link', language, ...notice}
  })
  const client = await services.contentLake()
  await client.mutate(
    consents.map((consent) => ({createIfNotExists: consent})),
    {returnDocuments: false, returnFirst: false, visibility: 'sync'},
  )
}

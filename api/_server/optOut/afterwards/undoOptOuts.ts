import * as z from 'zod'

import {type Consent, consentId} from '../../../../core/optOut/consent.js'
import {
  listsToReturn,
  newslettersReturning,
  returningList,
  stillLeftBy,
} from '../../../../core/optOut/listsToReturn.js'
import {everyNewsletter, type OptOut} from '../../../../core/optOut/optOut.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import {entryIdsOf, type UndoClaims} from '../../../../core/optOut/undoLink.js'
import {undoStanding} from '../../../../core/optOut/undoStanding.js'
import {Refusal} from '../../../../core/refusal.js'
import {assertNotRestoring} from '../../lease/assertNotRestoring.js'
import type {Services} from '../../services.js'
import {fetchSendingBrands} from '../ledger/fetchSendingBrands.js'
import {isPassing, statusOf} from '../ledger/isPassing.js'
import {storedOptOutSchema, type StoredOptOut} from '../ledger/readEntries.js'
import {noticeInForce} from './noticeInForce.js'

export type Undoing =
  | {
      readonly state: 'undone'
      readonly ids: readonly string[]
      readonly consents: readonly Consent[]
      /** What the person stays away from all the same, by entries of other times. */
      readonly stillLeft: readonly OptOut[]
    }
  | {readonly state: 'used'}
  | {readonly state: 'superseded'}

const attempts = 6

/**
 * Takes entries back, and records that as the new consent it is: all in one transaction, or nothing.
 * A second press, or two at once, find it done.
 *
 * @throws Refusal `unavailable` when the ledger cannot be written, or is being restored: what is to be
 * undone may not be there yet.
 */
export async function undoOptOuts(
  services: Services,
  claims: UndoClaims,
  now: Date,
): Promise<Undoing> {
  await assertNotRestoring(services)
  const brands = await fetchSendingBrands(services)
  const client = await services.contentLake()
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const all = await entriesOf(services, claims)
    const ids = entryIdsOf(claims)
    const bound = all.filter(({_id}) => ids.includes(_id))
    const standing = undoStanding(bound, new Date(claims.a))
    if (standing.state === 'undone') return {state: 'used'}
    if (standing.state === 'superseded') return standing
    const open = bound.filter(({_id}) => standing.entries.some((entry) => entry._id === _id))
    const {consents, changes, stillLeft} = await plan(services, {claims, open, all, brands, now})
    try {
      const mutations = [...consents.map((consent) => ({create: consent})), ...changes]
      await client.mutate(mutations, {
        returnDocuments: false,
        returnFirst: false,
        visibility: 'sync',
      })
      return {state: 'undone', ids: open.map(({_id}) => _id), consents, stillLeft}
    } catch (error) {
      if (!isPassing(error)) throw error
      if (statusOf(error) !== 409) break
    }
  }
  throw new Refusal('unavailable', 'It could not be recorded now. Try again in a moment.')
}

/** All entries of the person: what else they have left decides what may come back. */
export async function entriesOf(
  services: Services,
  {k}: Pick<UndoClaims, 'k'>,
): Promise<StoredOptOut[]> {
  const query = '*[_type == "optOut" && subjectKey == $key] | order(_id asc)'
  return await services.query(z.array(storedOptOutSchema), query, {key: k})
}

interface Plan {
  readonly claims: UndoClaims
  readonly open: readonly StoredOptOut[]
  readonly all: readonly StoredOptOut[]
  readonly brands: readonly SendingBrand[]
  readonly now: Date
}

async function plan(services: Services, {claims, open, all, brands, now}: Plan) {
  const at = now.toISOString()
  const inForce = all.filter((entry) => !entry.undoneAt && !open.some(({_id}) => _id === entry._id))
  const consents: Consent[] = []
  const changes = []
  for (const entry of open) {
    const lists = listsToReturn(
      entry,
      inForce,
      all.filter(({undoneAt}) => undoneAt),
    )
    const isHeldBack = stillLeftBy(entry, inForce).length > 0
    const newsletters = isHeldBack ? [] : newslettersReturning(entry, lists, brands)
    const notice = await noticeAgreedTo(services, entry.brand, claims, now)
    for (const newsletter of newsletters) {
      const {subjectKey, brand, channel} = entry
      const _id = consentId(subjectKey, now, consents.length)
      const given = {subjectKey, brand, newsletter, channel, at, how: 'undo link'} as const
      consents.push({_id, _type: 'consent', ...given, language: claims.l, ...notice})
    }
    changes.push({patch: undone(entry, [...lists, ...segmentsToJoin(entry, lists, all)], at)})
  }
  return {consents, changes, stillLeft: open.flatMap((entry) => stillLeftBy(entry, inForce))}
}

function undone(
  {_id, _rev, recordedAt, source, history, receipt}: StoredOptOut,
  returning: StoredOptOut['returning'],
  undoneAt: string,
) {
  const _key = String(Date.parse(recordedAt))
  const isReceiptOwed = receipt?.state === 'owed'
  const dropped = {state: 'dropped', message: 'undone before it was sent'} as const
  return {
    id: _id,
    ifRevisionID: _rev,
    set: {
      undoneAt,
      returning,
      history: [...(history ?? []), {_key, source, leftAt: recordedAt, undoneAt}],
      ...(isReceiptOwed ? {receipt: {...receipt, ...dropped}} : {}),
    },
  }
}

/**
 * Notice segments are joined again by who comes back to something of that brand, whichever of their
 * entries had led out of them.
 */
function segmentsToJoin(
  entry: OptOut,
  lists: readonly unknown[],
  all: readonly OptOut[],
): NonNullable<OptOut['returning']> {
  if (lists.length === 0 && entry.newsletter === everyNewsletter) return []
  if (entry.channel !== 'email') return []
  const left = all
    .filter(({brand}) => brand === entry.brand)
    .flatMap(({noticeSegments}) => noticeSegments?.left ?? [])
  return [...new Set(left)].map((target) =>
    returningList({_key: `resend-segment:${target}`, list: 'resend-segment', target}),
  )
}

/** The notice that a consent to a brand's newsletters was given under. */
export async function noticeAgreedTo(
  services: Services,
  brand: string,
  {l: language}: Pick<UndoClaims, 'l'>,
  at: Date,
): Promise<Pick<Consent, 'notice'>> {
  const version = await noticeInForce(services, {brand, language, at})
  if (!version) return {}
  const {notice, version: number, hash} = version
  return {notice: {notice, language: version.language, version: number, hash}}
}

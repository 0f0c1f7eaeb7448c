import type {Mutation} from '@sanity/client'

import {type Consent, consentId} from '../../../../core/optOut/consent.js'
import {
  listsToReturn,
  newslettersReturning,
  returningList,
  stillLeftBy,
} from '../../../../core/optOut/listsToReturn.js'
import {everyNewsletter, type OptOut} from '../../../../core/optOut/optOut.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import type {UndoClaims} from '../../../../core/optOut/undoLink.js'
import type {Services} from '../../services.js'
import type {StoredOptOut} from '../ledger/readEntries.js'
import {noticeAgreedTo} from './noticeAgreedTo.js'

/** What coming back writes, and what it means for who comes back. */
export interface UndoPlan {
  readonly mutations: Mutation[]
  readonly ids: readonly string[]
  readonly consents: readonly Consent[]
  /** What the person stays away from all the same, by entries of other times. */
  readonly stillLeft: readonly OptOut[]
}

interface UndoInput {
  readonly claims: UndoClaims
  /** The entries that are taken back. */
  readonly open: readonly StoredOptOut[]
  /** All of the person: what else they have left decides what may come back. */
  readonly all: readonly StoredOptOut[]
  readonly brands: readonly SendingBrand[]
  readonly now: Date
}

/** Takes entries back in one transaction, each newsletter that may come again with its new consent. */
export async function planUndo(
  services: Services,
  {claims, open, all, brands, now}: UndoInput,
): Promise<UndoPlan> {
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
  return {
    mutations: [...consents.map((consent) => ({create: consent})), ...changes],
    ids: open.map(({_id}) => _id),
    consents,
    stillLeft: open.flatMap((entry) => stillLeftBy(entry, inForce)),
  }
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

import type {Mutation} from '@sanity/client'

import {type OptOut, optOutSchema} from '../../../../core/optOut/optOut.js'
import {type OptOutAddress, optOutAddressId} from '../../../../core/optOut/optOutAddress.js'
import {recheckAt} from '../../../../core/optOut/recheck.js'

/** An entry that the person has come back from, at the revision that was read. */
export const undoneEntrySchema = optOutSchema
  .pick({_id: true})
  .extend({_rev: optOutSchema.shape._id})

interface UndoneEntry {
  readonly _id: string
  readonly _rev: string
}

/** Of the time before, what does not hold for a person who leaves anew. */
const ofTheTimeBefore = ['undoneAt', 'returning', 'noticeSegments', 'forgottenAt'] as const

/**
 * What writes entries into the ledger, all in one request: an entry that is in force is left as it
 * is, one that was undone counts again from now on, its history kept. The sealed address goes into
 * a document of its own, once more where it had been deleted.
 *
 * @param undone the undone entries of the person; the whole request fails (409) where one has
 * changed since it was read
 */
export function optOutMutations(
  entries: readonly OptOut[],
  undone: readonly UndoneEntry[],
): Mutation[] {
  return entries.flatMap(({sealedAddress, ...given}) => {
    const entry = undone.length > 0 ? {...given, recheckAt: recheckAt(given.recordedAt)} : given
    const before = undone.find(({_id}) => _id === entry._id)
    return [
      before ? countAgain(entry, before) : {createIfNotExists: entry},
      ...(sealedAddress ? [{createIfNotExists: addressOf({...entry, sealedAddress})}] : []),
    ]
  })
}

function countAgain(entry: Omit<OptOut, 'sealedAddress'>, {_id, _rev}: UndoneEntry): Mutation {
  const {source, language, recordedAt, happenedAt, lists, receipt} = entry
  return {
    patch: {
      id: _id,
      ifRevisionID: _rev,
      set: {
        source,
        language,
        recordedAt,
        lists,
        recheckAt: recheckAt(recordedAt),
        ...(happenedAt ? {happenedAt} : {}),
        ...(receipt ? {receipt} : {}),
      },
      unset: [
        ...ofTheTimeBefore,
        ...(happenedAt ? [] : ['happenedAt']),
        ...(receipt ? [] : ['receipt']),
      ],
    },
  }
}

function addressOf({
  _id,
  recordedAt,
  sealedAddress,
}: Pick<OptOut, '_id' | 'recordedAt'> & Pick<OptOutAddress, 'sealedAddress'>): OptOutAddress {
  return {
    _id: optOutAddressId(_id),
    _type: 'optOutAddress',
    entryId: _id,
    sealedAddress,
    sealedAt: recordedAt,
  }
}

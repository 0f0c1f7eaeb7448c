import type {NewKey} from '../starters/starterText.js'
import type {FactChange, MadeDocument} from './factChange.js'
import type {OrganisationFields} from './factProposal.js'
import {isSameOrganisation} from './findKnown.js'
import {referenceTo, referenceToDraft, type MadeReference} from './madeReference.js'

/**
 * Gives the organisation that a fact names: a known one, one that was made for another fact, or a new
 * one. A company is made once, whether it is named as a processor by one notice or by two.
 */
export function openOrganisations(
  changes: FactChange[],
  newKey: NewKey,
): (fields: OrganisationFields, country: string, knownId: string | undefined) => MadeReference {
  const made: {readonly fields: OrganisationFields; readonly document: MadeDocument}[] = []
  return (fields, country, knownId) => {
    if (knownId !== undefined) return referenceTo(knownId)
    const before = made.find((each) => isSameOrganisation(each.fields, fields))
    if (before) {
      // A later fact may say more of it, such as its number.
      const isMore = Object.keys(fields).some((field) => !(field in before.fields))
      if (isMore) changes.push({documentId: before.document._id, fill: {...fields}})
      return referenceToDraft(before.document)
    }
    const document = {
      _id: `organisation-${newKey()}`,
      _type: 'organisation',
      country,
      ...fields,
    }
    changes.push({make: document})
    made.push({fields, document})
    return referenceToDraft(document)
  }
}

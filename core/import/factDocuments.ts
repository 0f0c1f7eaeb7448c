import type {Language} from '../language.js'
import type {NewKey} from '../starters/starterText.js'
import {countryOf} from './countryOf.js'
import type {FactChange} from './factChange.js'
import type {FactProposal, ProposalOf, RetentionFields} from './factProposal.js'
import {referenceTo} from './madeReference.js'
import {openOrganisations} from './openOrganisations.js'
import {partyDocuments, type Party} from './partyDocuments.js'
import type {ImportInto} from './proposeFacts.js'

/**
 * The documents that accepted facts become, in an order in which each names only what stands before
 * it. What nobody can read from a notice (what a supplier does, since when, from where) is left to be
 * filled in.
 *
 * A fact of a pasted notice becomes nothing unless whose it is was accepted: it is no fact of the
 * notice around it. A purpose that has a period already keeps it.
 */
export function factDocuments(
  accepted: readonly FactProposal[],
  {facts, groupId, brandId}: ImportInto,
  language: Language,
  newKey: NewKey,
): FactChange[] {
  const controllerId = facts.brands.find(({_id}) => _id === brandId)?.controller?._ref
  const controller = facts.organisations.find(({_id}) => _id === controllerId)
  const changes: FactChange[] = []
  const organisation = openOrganisations(changes, newKey)
  const parties = new Map<string | undefined, Party>()
  parties.set(undefined, {
    controllerId,
    country: controller?.country ?? countryOf(language),
    language,
    scope: {group: referenceTo(groupId)},
  })
  for (const proposal of accepted) {
    if (proposal.type !== 'embedded') continue
    parties.set(proposal.key, partyDocuments(proposal, facts, {changes, organisation, newKey}))
  }
  for (const proposal of accepted) {
    const party = parties.get(proposal.of)
    if (!party) continue
    const make = (type: string, attributes: object): void => {
      changes.push({
        make: {_id: `${type}-${newKey()}`, _type: type, ...attributes, ...party.scope},
      })
    }
    switch (proposal.type) {
      case 'embedded':
        break
      case 'controller':
        if (party.controllerId) {
          changes.push({documentId: party.controllerId, fill: {...proposal.fields}})
        }
        break
      case 'authority': {
        const authority = organisation(proposal.fields, party.country, proposal.knownId)
        if (party.controllerId) {
          changes.push({documentId: party.controllerId, fill: {authority}})
        }
        break
      }
      case 'processor': {
        if (proposal.knownId !== undefined) break
        const {fields, organisationId} = proposal
        const of = organisation(fields, party.country, organisationId)
        make('processorAgreement', {organisation: of})
        break
      }
      case 'cookie':
        if (proposal.knownId === undefined) {
          const {name, expiry, purpose} = proposal.fields
          make('cookie', {
            name,
            ...(expiry !== undefined && {expiry: {[party.language]: expiry}}),
            ...(purpose !== undefined && {purpose: {[party.language]: purpose}}),
          })
        }
        break
      case 'purpose':
        if (proposal.knownId === undefined) {
          const {title, legalBasis} = proposal.fields
          const period = accepted.find((each) => isPeriodOf(each, proposal.key))
          make('processingPurpose', {
            title: {[party.language]: title},
            ...(legalBasis !== undefined && {legalBasis}),
            ...(period && {retention: retentionOf(period.fields, party.language)}),
          })
        }
        break
      case 'retention': {
        const retention = retentionOf(proposal.fields, party.language)
        const {purpose, groupSays, fields} = proposal
        if (purpose?.id !== undefined) {
          if (!groupSays && proposal.knownId === undefined) {
            changes.push({documentId: purpose.id, fill: {retention}})
          }
        } else if (!accepted.some(({key}) => key === purpose?.key)) {
          const title = purpose?.title ?? fields.what
          make('processingPurpose', {title: {[party.language]: title}, retention})
        }
        break
      }
      default:
        return proposal satisfies never
    }
  }
  return changes
}

function isPeriodOf(proposal: FactProposal, key: string): proposal is ProposalOf<'retention'> {
  return proposal.type === 'retention' && proposal.purpose?.key === key
}

function retentionOf({months, start, law, after}: RetentionFields, language: Language) {
  return {
    ...(months !== undefined && {months}),
    ...(start !== undefined && {start: {[language]: start}}),
    ...(law !== undefined && {law: {[language]: law}}),
    ...(after && {after}),
  }
}

import type {OrganisationFields} from './factProposal.js'
import {isSameName} from './isSameName.js'
import type {KnownFacts, KnownOrganisation} from './knownFacts.js'

type Named = Pick<OrganisationFields, 'name' | 'orgNumber'>

/** By number where both have one: two companies can share a name, and no two a number. */
export function isSameOrganisation(
  known: Pick<KnownOrganisation, 'name' | 'orgNumber'>,
  {name, orgNumber}: Named,
): boolean {
  const one = digits(known.orgNumber)
  const other = digits(orgNumber)
  return one !== '' && other !== '' ? one === other : isSameName(known.name ?? '', name)
}

function digits(number: string | null | undefined): string {
  return (number ?? '').replaceAll(/\D/g, '')
}

/** The organisation of the dataset that a name and a number are of. */
export function knownOrganisation(
  {organisations}: KnownFacts,
  fields: Named,
): KnownOrganisation | undefined {
  return organisations.find((each) => isSameOrganisation(each, fields))
}

/**
 * The agreement that a group has with a processor: with its company, or about a product of that name,
 * as people know `Mailchimp` and not the company that runs it.
 */
export function knownAgreement(
  facts: KnownFacts,
  groupId: string,
  fields: Named,
): KnownFacts['agreements'][number] | undefined {
  const {_id: id} = knownOrganisation(facts, fields) ?? {}
  const ours = facts.agreements.filter(({group}) => group?._ref === groupId)
  return (
    ours.find(({organisation}) => id !== undefined && organisation?._ref === id) ??
    ours.find(({product}) => isSameName(product ?? '', fields.name))
  )
}

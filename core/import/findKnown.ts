import type {Language} from '../language.js'
import type {OrganisationFields} from './factProposal.js'
import {isSameName} from './isSameName.js'
import type {KnownFacts, KnownOrganisation, KnownPurpose} from './knownFacts.js'

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
  ours: KnownFacts['agreements'],
  company: KnownOrganisation | undefined,
  name: string,
): KnownFacts['agreements'][number] | undefined {
  return (
    ours.find(({organisation}) => company !== undefined && organisation?._ref === company._id) ??
    ours.find(({product}) => isSameName(product ?? '', name))
  )
}

/** The purpose of a group that goes by a title in the language of the text. */
export function purposeCalled(
  ours: readonly KnownPurpose[],
  title: string,
  language: Language,
): KnownPurpose | undefined {
  return ours.find((each) => isSameTitle(each.title?.[language] ?? '', title))
}

export function isSameTitle(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase()
}

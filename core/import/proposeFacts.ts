import type {NoticeFacts} from '../content/noticeFacts.js'
import type {Organisation} from '../content/organisation.js'
import {legalBases} from '../content/processingPurpose.js'
import type {NamedController, NamedOrganisation, NoticeElements} from '../reading/noticeElements.js'
import type {Mention, NoticeText} from '../reading/noticeText.js'
import {quoteOf} from '../reading/quoteOf.js'
import type {FactProposal, OrganisationFields} from './factProposal.js'
import {isSameName} from './isSameName.js'

/** The group a notice is imported into, as it stands. */
export interface ImportInto {
  readonly facts: NoticeFacts
  readonly groupId: string
  readonly brandId: string
}

/**
 * The facts that a notice names, as proposals. Whatever the group has already is recognised: an
 * organisation by its number or its name, a cookie by its name, a purpose by its title.
 */
export function proposeFacts(
  text: NoticeText,
  elements: NoticeElements,
  into: ImportInto,
): FactProposal[] {
  const {facts, groupId, brandId} = into
  const at = (mention: Mention) => quoteOf(text, mention)
  const {controller, officer, authority} = elements
  const proposals: FactProposal[] = []
  const brand = facts.brands.find(({_id}) => _id === brandId)
  if (controller && !controller.isUnnamed) {
    const ownId = brand?.controller._ref
    const own = facts.organisations.find(({_id}) => _id === ownId)
    const fields = controllerFields(controller, officer)
    const isOwn = own !== undefined && isSameOrganisation(own, fields)
    proposals.push({
      type: 'controller',
      key: `controller ${controller.name}`,
      at: at(controller),
      // Another company's name may be a pasted notice: an editor looks.
      isCertain: own === undefined || isOwn,
      ...knownAs(isOwn ? own : knownOrganisation(facts, fields)),
      fields,
    })
  }
  if (authority) {
    const fields = {
      name: authority.name,
      ...(authority.address !== undefined && {postalAddress: authority.address}),
    }
    proposals.push({
      type: 'authority',
      key: `authority ${authority.name}`,
      at: at(authority),
      isCertain: true,
      ...knownAs(knownOrganisation(facts, fields)),
      fields,
    })
  }
  for (const processor of elements.processors) {
    const fields = processorFields(processor)
    const organisation = knownOrganisation(facts, fields)
    const agreement = facts.agreements.find(
      ({organisation: of, group}) => of._ref === organisation?._id && group._ref === groupId,
    )
    proposals.push({
      type: 'processor',
      key: `processor ${processor.name}`,
      at: at(processor),
      isCertain: processor.form !== undefined,
      ...knownAs(agreement),
      ...(organisation && {organisationId: organisation._id}),
      fields,
    })
  }
  for (const cookie of elements.cookies) {
    const {name, expiry, purpose} = cookie
    const known = facts.cookies.find((each) => each.name === name && each.group._ref === groupId)
    proposals.push({
      type: 'cookie',
      key: `cookie ${name}`,
      at: at(cookie),
      isCertain: expiry !== undefined && purpose !== undefined,
      ...knownAs(known),
      fields: {
        name,
        ...(expiry !== undefined && {expiry}),
        ...(purpose !== undefined && {purpose}),
      },
    })
  }
  for (const purpose of elements.purposes) {
    const {title, bases} = purpose
    const known = facts.purposes.find(
      (each) => each.title[text.language]?.trim().toLowerCase() === title.trim().toLowerCase(),
    )
    const legalBasis = basisOf(bases)
    proposals.push({
      type: 'purpose',
      key: `purpose ${title}`,
      at: at(purpose),
      isCertain: false,
      ...knownAs(known),
      fields: {title, ...(legalBasis !== undefined && {legalBasis})},
    })
  }
  return proposals.filter(
    ({key}, index) => proposals.findIndex((each) => each.key === key) === index,
  )
}

function controllerFields(
  {name, orgNumber, address, emails, phones}: NamedController,
  officer: NoticeElements['officer'],
): OrganisationFields {
  const [email] = emails
  const [phone] = phones
  const dpo = officer && {
    ...(officer.name !== undefined && {name: officer.name}),
    ...(officer.email !== undefined && {email: officer.email}),
  }
  return {
    name,
    ...(orgNumber !== undefined && {orgNumber}),
    ...(address !== undefined && {postalAddress: address}),
    ...(email !== undefined && {email}),
    ...(phone !== undefined && {phone}),
    ...(dpo && Object.keys(dpo).length > 0 && {dpo}),
  }
}

function processorFields({name, orgNumber}: NamedOrganisation): OrganisationFields {
  return {name, ...(orgNumber !== undefined && {orgNumber})}
}

function knownOrganisation(
  {organisations}: NoticeFacts,
  fields: OrganisationFields,
): Organisation | undefined {
  return organisations.find((organisation) => isSameOrganisation(organisation, fields))
}

/** By number where both have one: two companies can share a name, and no two a number. */
function isSameOrganisation(known: Organisation, {name, orgNumber}: OrganisationFields): boolean {
  const digits = (number: string | null | undefined): string => (number ?? '').replaceAll(/\D/g, '')
  if (digits(known.orgNumber) !== '' && digits(orgNumber) !== '') {
    return digits(known.orgNumber) === digits(orgNumber)
  }
  return isSameName(known.name, name)
}

function knownAs(document: {readonly _id: string} | undefined): {readonly knownId?: string} {
  return document ? {knownId: document._id} : {}
}

/** `6.1.f` as documents have it, where the text names exactly one basis. */
function basisOf(bases: readonly string[]): string | undefined {
  const named = bases.flatMap((basis) => {
    const letter = /^6\.1\.([a-f])$/.exec(basis)?.[1]
    return legalBases.filter((each) => each === `6(1)(${letter})`)
  })
  return named.length === 1 ? named[0] : undefined
}

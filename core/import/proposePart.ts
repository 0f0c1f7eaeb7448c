import {legalBases} from '../content/processingPurpose.js'
import type {NamedOrganisation, NoticeElements} from '../reading/noticeElements.js'
import type {Mention, NoticeText} from '../reading/noticeText.js'
import {quoteOf} from '../reading/quoteOf.js'
import type {FactProposal, OrganisationFields} from './factProposal.js'
import {isSameOrganisation, knownAgreement, knownOrganisation, purposeCalled} from './findKnown.js'
import type {KnownFacts} from './knownFacts.js'
import {proposeRetentions} from './proposeRetentions.js'
import {purposeKey} from './purposeKey.js'

/**
 * What one notice names besides who is responsible: the authority, processors, cookies, purposes and
 * periods. One company is one processor, however its name is written.
 */
export function proposePart(
  text: NoticeText,
  elements: NoticeElements,
  {facts, groupId}: {readonly facts: KnownFacts; readonly groupId: string | undefined},
): FactProposal[] {
  const {language} = text
  const {authority} = elements
  const at = (mention: Mention) => quoteOf(text, mention)
  const isOurs = ({group}: {group?: {_ref: string} | null | undefined}): boolean =>
    groupId !== undefined && group?._ref === groupId
  const purposes = facts.purposes.filter(isOurs)
  const agreements = facts.agreements.filter(isOurs)
  const proposals: FactProposal[] = []
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
  for (const processor of onceEach(elements.processors)) {
    const fields = processorFields(processor)
    const organisation = knownOrganisation(facts, fields)
    proposals.push({
      type: 'processor',
      key: `processor ${processor.name}`,
      at: at(processor),
      isCertain: processor.form !== undefined,
      ...knownAs(knownAgreement(agreements, organisation, fields.name)),
      ...(organisation && {organisationId: organisation._id}),
      fields,
    })
  }
  for (const cookie of elements.cookies) {
    const {name, expiry, purpose} = cookie
    proposals.push({
      type: 'cookie',
      key: `cookie ${name}`,
      at: at(cookie),
      isCertain: expiry !== undefined && purpose !== undefined,
      ...knownAs(facts.cookies.find((each) => each.name === name && isOurs(each))),
      fields: {
        name,
        ...(expiry !== undefined && {expiry}),
        ...(purpose !== undefined && {purpose}),
      },
    })
  }
  for (const purpose of elements.purposes) {
    const {title, bases} = purpose
    const legalBasis = basisOf(bases)
    proposals.push({
      type: 'purpose',
      key: purposeKey(title),
      at: at(purpose),
      isCertain: false,
      ...knownAs(purposeCalled(purposes, title, language)),
      fields: {title, ...(legalBasis !== undefined && {legalBasis})},
    })
  }
  return [...proposals, ...proposeRetentions(text, elements, purposes)]
}

function onceEach(processors: readonly NamedOrganisation[]): readonly NamedOrganisation[] {
  return processors.filter(
    (one, index) => processors.findIndex((each) => isSameOrganisation(each, one)) === index,
  )
}

function processorFields({name, orgNumber}: NamedOrganisation): OrganisationFields {
  return {name, ...(orgNumber !== undefined && {orgNumber})}
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

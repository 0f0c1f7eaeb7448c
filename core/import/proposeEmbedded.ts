import {contactsOf} from '../reading/elements/contactsOf.js'
import type {NoticeElements} from '../reading/noticeElements.js'
import type {NoticeText} from '../reading/noticeText.js'
import {quoteOf} from '../reading/quoteOf.js'
import type {FactProposal, ProposalOf} from './factProposal.js'
import {knownOrganisation} from './findKnown.js'
import {isSameName} from './isSameName.js'
import type {KnownFacts} from './knownFacts.js'
import {organisationFields} from './organisationFields.js'
import {proposePart} from './proposePart.js'

/**
 * A notice of somebody else that is pasted in: whose it is, and what it names. All of it is theirs, in
 * the group of the brand they are the controller of, or in one of their own.
 */
export function proposeEmbedded(
  organisation: string,
  text: NoticeText,
  elements: NoticeElements,
  facts: KnownFacts,
): FactProposal[] {
  const named = elements.organisations.find(({name}) => name === organisation) ?? {
    block: 0,
    from: 0,
    to: 0,
  }
  const contacts = contactsOf(text, elements, organisation, named)
  const fields = organisationFields({name: organisation, ...contacts}, elements.officer)
  const known = knownOrganisation(facts, fields)
  const brand = known && facts.brands.find(({controller}) => controller?._ref === known._id)
  const groupId = brand?.group?._ref
  const whose: ProposalOf<'embedded'> = {
    type: 'embedded',
    key: `embedded ${organisation}`,
    at: quoteOf(text, named),
    // A number of its own says who it is; a name alone may be another company's.
    isCertain: known !== undefined || fields.orgNumber !== undefined,
    ...(known && {knownId: known._id}),
    ...(brand && groupId !== undefined && {brandId: brand._id, groupId}),
    fields,
    language: text.language,
  }
  const theirs = proposePart(text, elements, {facts, groupId}).filter(
    (each) => each.type !== 'processor' || !isSameName(each.fields.name, fields.name),
  )
  return [whose, ...theirs.map((each) => attached(each, whose))]
}

/** With a key of its own, as the notice around it may name the same; no surer than whose it is. */
function attached(proposal: FactProposal, whose: ProposalOf<'embedded'>): FactProposal {
  const theirs = {
    key: `${proposal.key} (${whose.key})`,
    of: whose.key,
    isCertain: proposal.isCertain && whose.isCertain,
  }
  if (proposal.type !== 'retention' || proposal.purpose?.key === undefined) {
    return {...proposal, ...theirs}
  }
  const key = `${proposal.purpose.key} (${whose.key})`
  return {...proposal, ...theirs, purpose: {...proposal.purpose, key}}
}

import type {Language} from '../language.js'
import type {NewKey} from '../starters/starterText.js'
import type {FactProposal, OrganisationFields} from './factProposal.js'
import type {ImportInto} from './proposeFacts.js'

type Attributes = Readonly<Record<string, unknown>>

/** What accepted facts change in the group: documents to make, and gaps to fill in known ones. */
export type FactChange =
  | {readonly make: Attributes & {readonly _id: string; readonly _type: string}}
  /** Only what is empty there: what the group wrote is never written over. */
  | {readonly fill: Attributes; readonly documentId: string}

const reference = (id: string) => ({_type: 'reference', _ref: id})

/**
 * A reference to a document that is a draft like the one it stands in: weak until both are published,
 * as the Studio writes it, since the Content Lake refuses a strong one to what is not published.
 */
const referenceToDraft = (id: string, type: string) => ({
  ...reference(id),
  _weak: true,
  _strengthenOnPublish: {type},
})

/**
 * The documents that accepted facts become, in an order in which each names only what stands before
 * it. What nobody can read from a notice (what a supplier does, since when, from where) is left to be
 * filled in.
 */
export function factDocuments(
  accepted: readonly FactProposal[],
  {facts, groupId, brandId}: ImportInto,
  language: Language,
  newKey: NewKey,
): FactChange[] {
  const brand = facts.brands.find(({_id}) => _id === brandId)
  const controllerId = brand?.controller._ref
  const controller = facts.organisations.find(({_id}) => _id === controllerId)
  const country = controller?.country ?? countries[language]
  const changes: FactChange[] = []
  for (const proposal of accepted) {
    switch (proposal.type) {
      case 'controller':
        if (controllerId) changes.push({documentId: controllerId, fill: {...proposal.fields}})
        break
      case 'authority': {
        const made =
          proposal.knownId === undefined
            ? organisation(proposal.fields, country, newKey)
            : undefined
        if (made) changes.push({make: made})
        const authorityId = proposal.knownId ?? made?._id
        if (controllerId && authorityId) {
          const authority = made
            ? referenceToDraft(authorityId, 'organisation')
            : reference(authorityId)
          changes.push({documentId: controllerId, fill: {authority}})
        }
        break
      }
      case 'processor': {
        if (proposal.knownId !== undefined) break
        const made =
          proposal.organisationId === undefined
            ? organisation(proposal.fields, country, newKey)
            : undefined
        if (made) changes.push({make: made})
        changes.push({
          make: {
            _id: `processorAgreement-${newKey()}`,
            _type: 'processorAgreement',
            organisation: made
              ? referenceToDraft(made._id, 'organisation')
              : reference(proposal.organisationId ?? ''),
            group: reference(groupId),
          },
        })
        break
      }
      case 'cookie':
        if (proposal.knownId === undefined) {
          const {name, expiry, purpose} = proposal.fields
          changes.push({
            make: {
              _id: `cookie-${newKey()}`,
              _type: 'cookie',
              name,
              group: reference(groupId),
              ...(expiry !== undefined && {expiry: {[language]: expiry}}),
              ...(purpose !== undefined && {purpose: {[language]: purpose}}),
            },
          })
        }
        break
      case 'purpose':
        if (proposal.knownId === undefined) {
          const {title, legalBasis} = proposal.fields
          changes.push({
            make: {
              _id: `processingPurpose-${newKey()}`,
              _type: 'processingPurpose',
              title: {[language]: title},
              group: reference(groupId),
              ...(legalBasis !== undefined && {legalBasis}),
            },
          })
        }
        break
      default:
        return proposal satisfies never
    }
  }
  return changes
}

const countries: Readonly<Record<Language, string>> = {
  nb: 'NO',
  nn: 'NO',
  da: 'DK',
  sv: 'SE',
  en: 'NO',
}

function organisation(fields: OrganisationFields, country: string, newKey: NewKey) {
  return {
    _id: `organisation-${newKey()}`,
    _type: 'organisation',
    country,
    ...fields,
  }
}

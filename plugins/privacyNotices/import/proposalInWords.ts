import type {FactProposal, ProposalOf} from '../../../core/import/factProposal.js'
import {periodInWords} from '../../../core/import/periodInWords.js'
import type {Language} from '../../../core/language.js'
import type {StudioText} from '../locale/studioText.js'

/** What a proposed fact is called, and what is read of it, a line each. */
export function proposalInWords(
  proposal: FactProposal,
  language: Language,
  text: StudioText,
): {readonly name: string; readonly details: readonly string[]} {
  switch (proposal.type) {
    case 'purpose':
      return {name: proposal.fields.title, details: present(proposal.fields.legalBasis)}
    case 'cookie': {
      const {name, expiry, purpose} = proposal.fields
      return {name, details: present(expiry, purpose)}
    }
    case 'retention':
      return retentionInWords(proposal, language, text)
    case 'controller':
    case 'embedded':
    case 'authority':
    case 'processor': {
      const {name, orgNumber, postalAddress, email, phone, dpo} = proposal.fields
      return {name, details: present(orgNumber, postalAddress, email, phone, dpo?.name, dpo?.email)}
    }
    default:
      return proposal satisfies never
  }
}

function retentionInWords(
  {fields, purpose, groupSays}: ProposalOf<'retention'>,
  language: Language,
  text: StudioText,
) {
  const said = groupSays && periodInWords(groupSays, language)
  return {
    name: `${fields.what}: ${periodInWords(fields, language)}`,
    details: present(
      fields.law,
      fields.after && text(`import.${fields.after}`),
      purpose
        ? text('import.forPurpose', {purpose: purpose.title})
        : text('import.newPurpose', {purpose: fields.what}),
      said === undefined ? undefined : text('import.groupSays', {said}),
    ),
  }
}

function present(...lines: readonly (string | undefined)[]): string[] {
  return lines.filter((line) => line !== undefined)
}

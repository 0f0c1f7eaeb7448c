import type {NamedController, NamedOfficer} from '../reading/noticeElements.js'
import type {OrganisationFields} from './factProposal.js'

/** What a notice says of who is responsible, and of its data protection officer. */
export function organisationFields(
  {
    name,
    orgNumber,
    address,
    emails,
    phones,
  }: Pick<NamedController, 'name' | 'orgNumber' | 'address' | 'emails' | 'phones'>,
  officer: NamedOfficer | undefined,
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

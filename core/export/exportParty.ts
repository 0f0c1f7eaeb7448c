import * as z from 'zod'

import {brandSchema} from '../content/brand.js'
import {textIn} from '../content/localizedText.js'
import {organisationSchema} from '../content/organisation.js'
import {processorAgreementSchema} from '../content/processorAgreement.js'
import type {Language} from '../language.js'
import type {NotIncluded} from './exportFile.js'

/** Whom a request is made to: the controller behind a brand, with all its brands and processors. */
export const exportPartySchema = z.object({
  brand: brandSchema,
  controller: organisationSchema,
  authority: organisationSchema.nullish(),
  /** Every brand of the controller, by name. */
  brands: z.array(brandSchema),
  agreements: z.array(
    z.object({agreement: processorAgreementSchema, organisation: organisationSchema.nullable()}),
  ),
})

export type ExportParty = z.infer<typeof exportPartySchema>

/** Where people write about their data: the data protection officer first, then the controller. */
export function requestContact({brand, controller}: ExportParty): string {
  const written = [controller.dpo?.email, controller.email, brand.contactEmail]
  return written.find((address) => address) ?? controller.name
}

/**
 * Processors that may hold something and were not searched, and whom to ask about them.
 *
 * One that is searched, by name, is left out; an agreement for other brands only is too.
 */
export function unsearchedProcessors(
  party: ExportParty,
  searched: readonly string[],
  language: Language,
): Pick<NotIncluded, 'organisation' | 'service' | 'contact'>[] {
  const brandIds = new Set(party.brands.map(({_id}) => _id))
  return party.agreements.flatMap(({agreement, organisation}) => {
    if (!organisation) return []
    const isForOthers =
      agreement.brands && agreement.brands.length > 0
        ? !agreement.brands.some(({_ref}) => brandIds.has(_ref))
        : false
    if (isForOthers || searched.some((name) => isNamed(organisation.name, name))) return []
    return [
      {
        organisation: organisation.name,
        service: textIn(agreement.service, language) ?? null,
        contact: agreement.requestEmail ?? requestContact(party),
      },
    ]
  })
}

function isNamed(organisation: string, searched: string): boolean {
  return organisation.toLowerCase().includes(searched.toLowerCase())
}

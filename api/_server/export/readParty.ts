import * as z from 'zod'

import {exportPartySchema, type ExportParty} from '../../../core/export/exportParty.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'

const given = "*[_type == 'organisation' && _id == $controllerId][0]"

/** The controller is the one given, as long as it is there, else the one that the brand has today. */
const partyQuery = `*[_type == 'brand' && slug.current == $brand][0]{
  'brand': @,
  'controller': coalesce(${given}, controller->),
  'authority': select(defined(${given}._id) => ${given}.authority->, controller->authority->),
  'brands': *[_type == 'brand'
    && (controller._ref == coalesce(${given}._id, ^.controller._ref) || _id == ^._id)]
    | order(name asc),
  'agreements': *[_type == 'processorAgreement' && group._ref == ^.group._ref]
    | order(order asc, _id asc){'agreement': @, 'organisation': organisation->}
}`

/**
 * Whom a request made on this brand's page goes to.
 *
 * @param controllerId of a request that was made: it stays with the company it was made to, whoever
 * has the brand by now
 * @throws Refusal `not_found` for a brand that is not published
 */
export async function readParty(
  services: Services,
  brand: string,
  controllerId: string | null = null,
): Promise<ExportParty> {
  const schema = exportPartySchema.nullable()
  const party = await services.query(schema, partyQuery, {brand, controllerId})
  if (!party) throw new Refusal('not_found', 'There is no brand of that name here.')
  return party
}

const brandNameSchema = z.object({name: z.string(), slug: z.string()})

/** Every brand people can ask, by name. */
export async function readBrandNames(
  services: Services,
): Promise<z.infer<typeof brandNameSchema>[]> {
  const groq = `*[_type == 'brand' && defined(controller)] | order(name asc){name, 'slug': slug.current}`
  return await services.query(z.array(brandNameSchema), groq)
}

import {exportPartySchema, type ExportParty} from '../../../core/export/exportParty.js'
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
 * Whom a request on this brand's page goes to; `undefined` where no published brand has the name.
 *
 * @param controllerId of a request that was made: it stays with the company it was made to, whoever
 * has the brand by now
 */
export async function findParty(
  services: Services,
  brand: string,
  controllerId: string | null = null,
): Promise<ExportParty | undefined> {
  const schema = exportPartySchema.nullable()
  return (await services.query(schema, partyQuery, {brand, controllerId})) ?? undefined
}

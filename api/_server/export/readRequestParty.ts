import type {Brand} from '../../../core/content/brand.js'
import type {DataRequest} from '../../../core/export/dataRequest.js'
import {exportPartySchema, type ExportParty} from '../../../core/export/exportParty.js'
import {Refusal} from '../../../core/refusal.js'
import type {Services} from '../services.js'
import {findParty} from './findParty.js'

type Asked = Pick<DataRequest, 'brand' | 'controllerId' | 'language'>

const companySchema = exportPartySchema.omit({brand: true}).nullable()

const companyQuery = `*[_type == 'organisation' && _id == $controllerId][0]{
  'controller': @,
  'authority': authority->,
  'brands': *[_type == 'brand' && controller._ref == $controllerId] | order(name asc),
  'agreements': *[_type == 'processorAgreement'
      && group._ref in *[_type == 'brand' && controller._ref == $controllerId].group._ref]
    | order(order asc, _id asc){'agreement': @, 'organisation': organisation->}
}`

/**
 * Whom a request that was made goes to: the company it was made to, whoever has its brand by now. A
 * brand that is there no more goes by its short name: the request is owed an answer all the same.
 *
 * @throws Refusal `not_found` where neither the brand nor the company is published
 */
export async function readRequestParty(services: Services, asked: Asked): Promise<ExportParty> {
  const {brand, controllerId} = asked
  const party = await findParty(services, brand, controllerId)
  if (party) return party
  const company = await services.query(companySchema, companyQuery, {controllerId})
  if (!company) throw new Refusal('not_found', 'Neither the brand nor its company is here.')
  const gone = goneBrand(asked, company.brands)
  return {...company, brand: gone, brands: [...company.brands, gone]}
}

/** What is still known of a brand; its calendar and group are those of the company's other brands. */
function goneBrand({brand, controllerId, language}: Asked, [other]: readonly Brand[]): Brand {
  return {
    _id: `brand-gone-${brand}`,
    _type: 'brand',
    name: brand,
    slug: {current: brand},
    group: other?.group ?? {_ref: ''},
    controller: {_ref: controllerId},
    languages: [language],
    prevailingLanguage: language,
    timeZone: other?.timeZone ?? 'Europe/Oslo',
  }
}

import {exportPartySchema, type ExportParty} from '../../../core/export/exportParty.js'

const reference = (id: string) => ({_ref: id})

/** A controller with two brands and a processor of every kind. */
export function norwegianParty(agreements: readonly Record<string, unknown>[] = []): ExportParty {
  const brand = (slug: string) => ({
    _id: `brand-${slug}`,
    _type: 'brand',
    name: slug,
    slug: {current: slug},
    group: reference('group'),
    controller: reference('company'),
    languages: ['nb'],
    prevailingLanguage: 'nb',
  })
  return exportPartySchema.parse({
    brand: brand('one'),
    controller: {_id: 'company', _type: 'organisation', name: 'Selskapet AS', country: 'NO'},
    brands: [brand('one'), brand('two')],
    agreements: agreements.map((change, index) => ({
      agreement: {
        _id: `agreement-${index}`,
        _type: 'processorAgreement',
        organisation: reference(`organisation-${index}`),
        group: reference('group'),
        service: {nb: 'gjør noe'},
        location: 'NO',
        transferBasis: 'none',
        ...change,
      },
      organisation: {
        _id: `organisation-${index}`,
        _type: 'organisation',
        name: `Leverandør ${index} AS`,
        country: 'NO',
      },
    })),
  })
}

import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {agreement, cookie} from '../demoFacts.js'
import {sinceChange} from '../demoNotice.js'

const group = 'rommen'

export function rommenSuppliers(stage: DemoStage): DemoDocument[] {
  return [
    {_id: 'organisation-opus-dental', _type: 'organisation', name: 'OPUS Dental', country: 'NO'},
    agreement({
      id: 'rommen-pro-isp',
      searchedBy: 'people',
      requestEmail: 'innsyn-pro-isp@example.com',
      group,
      order: 10,
      organisation: 'pro-isp',
      service: {nb: 'har nettsted, e-post og servere i drift for oss'},
      purposes: ['rommen-order', 'rommen-enquiry'],
      location: 'NO',
      agreedOn: '2024-08-19',
    }),
    ...sinceChange(stage, [
      agreement({
        id: 'rommen-opus-dental',
        searchedBy: 'inPerson',
        group,
        order: 20,
        organisation: 'opus-dental',
        service: {nb: 'leverer systemet for journal og faktura'},
        purposes: ['rommen-treatment'],
        location: 'NO',
        agreedOn: '2026-02-12',
      }),
    ]),
    cookie({
      id: 'rommen-session',
      group,
      order: 10,
      name: 'PHPSESSID',
      category: 'necessary',
      purpose: {nb: 'får timebestillingen til å virke'},
      expiry: {nb: 'til du lukker nettleseren'},
    }),
    cookie({
      id: 'rommen-fbp',
      group,
      order: 20,
      name: '_fbp',
      provider: 'meta',
      category: 'marketing',
      purpose: {nb: 'Meta Pixel: viser annonsene våre til dem som har besøkt oss'},
      expiry: {nb: '3 måneder'},
    }),
  ]
}

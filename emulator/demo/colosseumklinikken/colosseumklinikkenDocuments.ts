import {change} from '../demoChange.js'
import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {newsletter} from '../demoFacts.js'
import {sinceChange} from '../demoNotice.js'
import {productClauses} from '../productClauses.js'
import {productAgreements, productPurposes} from '../productFacts.js'
import {refer, slug} from '../refer.js'
import {colosseumklinikkenNotice} from './colosseumklinikkenNotice.js'
import {colosseumklinikkenPurposes} from './colosseumklinikkenPurposes.js'
import {colosseumklinikkenSuppliers} from './colosseumklinikkenSuppliers.js'

const languages = ['nb'] as const

export function colosseumklinikkenDocuments(stage: DemoStage): DemoDocument[] {
  return [
    {
      _id: 'group-colosseumklinikken',
      _type: 'brandGroup',
      name: 'Colosseumklinikken',
      leadTimeDays: 30,
    },
    {
      _id: 'organisation-colosseumklinikken',
      _type: 'organisation',
      name: 'Colosseumklinikken Medisinske Senter AS',
      country: 'NO',
      postalAddress: 'Sørkedalsveien 10C\n0369 Oslo',
      email: 'allmenn@ckms.no',
      website: 'https://www.ckms.no',
      authority: refer('organisation-datatilsynet-no'),
      handlers: ['handler@example.com'],
    },
    {
      _id: 'brand-colosseumklinikken',
      _type: 'brand',
      name: 'Colosseumklinikken',
      slug: slug('colosseumklinikken'),
      group: refer('group-colosseumklinikken'),
      controller: refer('organisation-colosseumklinikken'),
      domains: ['www.ckms.no'],
      languages: ['nb'],
      prevailingLanguage: 'nb',
      timeZone: 'Europe/Oslo',
      isHealthService: true,
      contactEmail: 'allmenn@ckms.no',
      accentColor: '#1d3f72',
      newsletters: [newsletter('colosseumklinikken', 'nyhetsbrev', {nb: 'Nyhetsbrev'})],
    },
    ...colosseumklinikkenPurposes(stage),
    ...colosseumklinikkenSuppliers(),
    ...productPurposes('colosseumklinikken', languages),
    ...productAgreements('colosseumklinikken', languages),
    ...productClauses('colosseumklinikken', languages),
    colosseumklinikkenNotice(stage),
    ...sinceChange(stage, [
      change({
        group: 'colosseumklinikken',
        title: 'Invitations to rate us, spring 2026',
        notices: ['colosseumklinikken-nb'],
        summary: {
          nb: 'Etter et kjøp vil vi sende én e-post der vi ber deg vurdere kjøpet og leveringen. Du kan si nei til slike e-poster når som helst.',
        },
      }),
    ]),
  ]
}

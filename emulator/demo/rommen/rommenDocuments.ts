import {change} from '../demoChange.js'
import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {newsletter} from '../demoFacts.js'
import {sinceChange} from '../demoNotice.js'
import {productClauses} from '../productClauses.js'
import {productAgreements, productPurposes} from '../productFacts.js'
import {refer, slug} from '../refer.js'
import {rommenNotice} from './rommenNotice.js'
import {rommenPurposes} from './rommenPurposes.js'
import {rommenSuppliers} from './rommenSuppliers.js'

const languages = ['nb'] as const

export function rommenDocuments(stage: DemoStage): DemoDocument[] {
  return [
    {_id: 'group-rommen', _type: 'brandGroup', name: 'Rommen Tannlegesenter', leadTimeDays: 30},
    {
      _id: 'organisation-rommen',
      _type: 'organisation',
      name: 'Rommen Tannlegesenter AS',
      country: 'NO',
      orgNumber: '997295315',
      postalAddress: 'Nedre Rommen 5 C\n0988 Oslo',
      email: 'gdpr@rommentannlegesenter.no',
      phone: '+47 22 21 02 96',
      website: 'https://www.rommentannlegesenter.no',
      representedBy: {nb: 'daglig leder'},
      contactPoints: [
        {
          _key: 'appointments',
          topic: {nb: 'timer og alt annet'},
          email: 'post@rommentannlegesenter.no',
          phone: '+47 22 21 02 96',
          hours: {nb: 'hverdager 07–20, lørdag 10–15'},
        },
      ],
      authority: refer('organisation-datatilsynet-no'),
      handlers: ['handler@example.com'],
    },
    {
      _id: 'brand-rommen',
      _type: 'brand',
      name: 'Rommen Tannlegesenter',
      slug: slug('rommen'),
      group: refer('group-rommen'),
      controller: refer('organisation-rommen'),
      domains: ['www.rommentannlegesenter.no'],
      languages: ['nb'],
      prevailingLanguage: 'nb',
      timeZone: 'Europe/Oslo',
      isHealthService: true,
      contactEmail: 'post@rommentannlegesenter.no',
      contactPhone: '+47 22 21 02 96',
      accentColor: '#0f5f8c',
      newsletters: [newsletter('rommen', 'nyhetsbrev', {nb: 'Nyhetsbrev'})],
    },
    ...rommenPurposes(),
    ...rommenSuppliers(stage),
    ...productPurposes('rommen', languages),
    ...productAgreements('rommen', languages),
    ...productClauses('rommen', languages),
    rommenNotice(stage),
    ...sinceChange(stage, [
      change({
        group: 'rommen',
        title: 'OPUS Dental, spring 2026',
        notices: ['rommen-nb'],
        summary: {
          nb: 'Journal og faktura flyttes til OPUS Dental, som blir ny databehandler. Opplysningene blir i Norge, og du trenger ikke gjøre noe.',
        },
      }),
    ]),
  ]
}

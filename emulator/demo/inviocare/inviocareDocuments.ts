import {change} from '../demoChange.js'
import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {newsletter} from '../demoFacts.js'
import {sinceChange} from '../demoNotice.js'
import {productClauses} from '../productClauses.js'
import {productAgreements, productPurposes} from '../productFacts.js'
import {refer, slug} from '../refer.js'
import {inviocareCookies} from './inviocareCookies.js'
import {inviocareNotice} from './inviocareNotice.js'
import {inviocarePurposes} from './inviocarePurposes.js'
import {inviocareSuppliers} from './inviocareSuppliers.js'

const languages = ['da'] as const

export function inviocareDocuments(stage: DemoStage): DemoDocument[] {
  return [
    {_id: 'group-inviocare', _type: 'brandGroup', name: 'Inviocare', leadTimeDays: 30},
    {
      _id: 'organisation-inviocare',
      _type: 'organisation',
      name: 'Inviocare ApS',
      country: 'DK',
      orgNumber: '37231304',
      postalAddress: 'Palægade 4, 3. th.\n1261 København K',
      email: 'cph@inviocare.com',
      phone: '+45 51 88 15 34',
      website: 'https://www.inviocare.com',
      dpo: {email: 'as@inviocare.com'},
      contactPoints: [
        {
          _key: 'deletion',
          topic: {da: 'sletning og spørgsmål'},
          email: 'cph@inviocare.com',
        },
      ],
      authority: refer('organisation-datatilsynet-dk'),
      handlers: ['handler@example.com'],
    },
    {
      _id: 'brand-inviocare',
      _type: 'brand',
      name: 'Inviocare',
      slug: slug('inviocare'),
      group: refer('group-inviocare'),
      controller: refer('organisation-inviocare'),
      domains: ['www.inviocare.com'],
      languages: ['da'],
      prevailingLanguage: 'da',
      timeZone: 'Europe/Copenhagen',
      isHealthService: true,
      contactEmail: 'cph@inviocare.com',
      contactPhone: '+45 51 88 15 34',
      accentColor: '#6b4a2f',
      newsletters: [newsletter('inviocare', 'nyhedsbrev', {da: 'Nyhedsbrev'})],
    },
    ...inviocarePurposes(),
    ...inviocareSuppliers(stage),
    ...inviocareCookies(),
    ...productPurposes('inviocare', languages),
    ...productAgreements('inviocare', languages),
    ...productClauses('inviocare', languages),
    inviocareNotice(stage),
    ...sinceChange(stage, [
      change({
        group: 'inviocare',
        title: 'Hotjar, spring 2026',
        notices: ['inviocare-da'],
        summary: {
          da: 'Hotjar bliver ny databehandler og viser os, hvor på siderne besøgende går i stå. Det sker kun, hvis du har sagt ja til statistik.',
        },
      }),
    ]),
  ]
}

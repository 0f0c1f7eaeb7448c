import type {DemoDocument} from '../demoDocument.js'
import {newsletter} from '../demoFacts.js'
import {refer, slug} from '../refer.js'

/** The group K24: one company, three brands. */
export function k24Brands(): DemoDocument[] {
  const shared = {
    _type: 'brand' as const,
    group: refer('group-k24'),
    controller: refer('organisation-k24-prestasjon'),
    timeZone: 'Europe/Oslo',
    prevailingLanguage: 'nb' as const,
    contactEmail: 'post@k24.no',
    contactPhone: '+47 99 10 24 24',
  }
  return [
    {
      _id: 'group-k24',
      _type: 'brandGroup',
      name: 'K24',
      leadTimeDays: 30,
      privacyLeads: ['privacy-lead@example.com'],
    },
    {
      _id: 'organisation-k24-prestasjon',
      _type: 'organisation',
      name: 'K24 Prestasjon AS',
      country: 'NO',
      orgNumber: '916787499',
      email: 'post@k24.no',
      phone: '+47 99 10 24 24',
      contactPoints: [
        {
          _key: 'call',
          topic: {nb: 'ring oss', en: 'call us'},
          phone: '+47 99 10 24 24',
          hours: {nb: 'kl. 07.00–18.00', en: '7 am to 6 pm'},
        },
      ],
      authority: refer('organisation-datatilsynet-no'),
      // The second is whom the local Studio is logged in as.
      handlers: ['handler@example.com', 'editor@example.com'],
    },
    {
      ...shared,
      _id: 'brand-klinikk24',
      name: 'Klinikk24',
      slug: slug('klinikk24'),
      domains: ['klinikk24.no'],
      languages: ['nb', 'en'],
      isHealthService: true,
      accentColor: '#0b6e6e',
      newsletters: [
        newsletter('klinikk24', 'nyhetsbrev', {nb: 'Nyhetsbrev', en: 'Newsletter'}),
        newsletter('klinikk24', 'tilbud', {nb: 'Tilbud', en: 'Offers'}),
      ],
    },
    {
      ...shared,
      _id: 'brand-fit24',
      name: 'FIT24',
      slug: slug('fit24'),
      domains: ['fit24.no'],
      languages: ['nb'],
      isHealthService: false,
      accentColor: '#b3261e',
      newsletters: [newsletter('fit24', 'nyhetsbrev', {nb: 'Nyhetsbrev'})],
    },
    {
      ...shared,
      _id: 'brand-k24-trening',
      name: 'K24 Trening',
      slug: slug('k24-trening'),
      domains: ['k24trening.no'],
      languages: ['nb'],
      isHealthService: false,
      accentColor: '#1f4e9e',
      newsletters: [newsletter('k24-trening', 'nyhetsbrev', {nb: 'Nyhetsbrev'})],
    },
  ]
}

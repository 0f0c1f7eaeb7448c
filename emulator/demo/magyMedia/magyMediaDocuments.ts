import {change} from '../demoChange.js'
import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {newsletter} from '../demoFacts.js'
import {sinceChange} from '../demoNotice.js'
import {productClauses} from '../productClauses.js'
import {productAgreements, productPurposes} from '../productFacts.js'
import {refer, slug} from '../refer.js'
import {magyMediaFacts} from './magyMediaFacts.js'
import {magyMediaNotice} from './magyMediaNotice.js'

const languages = ['nb'] as const

export function magyMediaDocuments(stage: DemoStage): DemoDocument[] {
  return [
    {_id: 'group-magy-media', _type: 'brandGroup', name: 'Magy Media', leadTimeDays: 30},
    {
      _id: 'organisation-magy-media',
      _type: 'organisation',
      name: 'Magy Media AS',
      country: 'NO',
      email: 'post@magy.no',
      authority: refer('organisation-datatilsynet-no'),
      handlers: ['handler@example.com'],
    },
    {
      _id: 'brand-magy-media',
      _type: 'brand',
      name: 'Magy Media',
      slug: slug('magy-media'),
      group: refer('group-magy-media'),
      controller: refer('organisation-magy-media'),
      domains: ['magy.no'],
      languages: ['nb'],
      prevailingLanguage: 'nb',
      timeZone: 'Europe/Oslo',
      isHealthService: false,
      contactEmail: 'post@magy.no',
      accentColor: '#5b2a86',
      newsletters: [newsletter('magy-media', 'nyhetsbrev', {nb: 'Nyhetsbrev'})],
    },
    ...magyMediaFacts(stage),
    ...productPurposes('magy-media', languages),
    ...productAgreements('magy-media', languages),
    ...productClauses('magy-media', languages),
    magyMediaNotice(stage),
    ...sinceChange(stage, [
      change({
        group: 'magy-media',
        title: 'Job applications, spring 2026',
        notices: ['magy-media-nb'],
        summary: {
          nb: 'Vi begynner å ta imot jobbsøknader. Søker du, lagrer vi søknaden og arbeidsprøvene til et halvt år etter at jobben er besatt.',
        },
      }),
    ]),
  ]
}

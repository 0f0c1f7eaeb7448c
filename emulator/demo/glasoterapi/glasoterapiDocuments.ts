import {change} from '../demoChange.js'
import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {newsletter} from '../demoFacts.js'
import {sinceChange} from '../demoNotice.js'
import {productClauses} from '../productClauses.js'
import {productAgreements, productPurposes} from '../productFacts.js'
import {refer, slug} from '../refer.js'
import {glasoterapiFacts} from './glasoterapiFacts.js'
import {glasoterapiNotice} from './glasoterapiNotice.js'

const languages = ['nb'] as const

export function glasoterapiDocuments(stage: DemoStage): DemoDocument[] {
  return [
    {_id: 'group-glasoterapi', _type: 'brandGroup', name: 'glasoterapi.no', leadTimeDays: 30},
    {
      _id: 'organisation-glasoterapi',
      _type: 'organisation',
      name: 'glasoterapi.no',
      country: 'NO',
      email: 'post@glasoterapi.no',
      website: 'https://glasoterapi.no',
      authority: refer('organisation-datatilsynet-no'),
      handlers: ['handler@example.com'],
    },
    {
      _id: 'brand-glasoterapi',
      _type: 'brand',
      name: 'glasoterapi.no',
      slug: slug('glasoterapi'),
      group: refer('group-glasoterapi'),
      controller: refer('organisation-glasoterapi'),
      domains: ['glasoterapi.no'],
      languages: ['nb'],
      prevailingLanguage: 'nb',
      timeZone: 'Europe/Oslo',
      isHealthService: false,
      contactEmail: 'post@glasoterapi.no',
      accentColor: '#2f5d3a',
      newsletters: [newsletter('glasoterapi', 'nyhetsbrev', {nb: 'Nyhetsbrev'})],
    },
    ...glasoterapiFacts(stage),
    ...productPurposes('glasoterapi', languages),
    ...productAgreements('glasoterapi', languages),
    ...productClauses('glasoterapi', languages),
    glasoterapiNotice(stage),
    ...sinceChange(stage, [
      change({
        group: 'glasoterapi',
        title: 'Courses, spring 2026',
        notices: ['glasoterapi-nb'],
        summary: {
          nb: 'Vi begynner med kurs og seminarer. Melder du deg på, lagrer vi navn, firma, e-post og det som trengs til fakturaen.',
        },
      }),
    ]),
  ]
}

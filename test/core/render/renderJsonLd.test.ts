import {expect, test} from 'vitest'
import * as z from 'zod'

import type {ResolvedFacts} from '../../../core/compose/resolvedNotice.js'
import {dpvPrefixes} from '../../../core/render/dpvTerms.js'
import {renderJsonLd} from '../../../core/render/renderJsonLd.js'
import {composedDemo} from '../../emulator/composedDemo.js'
import {knownTerms} from './knownTerms.js'
import {versionOf} from './versionOf.js'

const demo = [...composedDemo(3).values()]
const [example] = demo
if (!example) throw new Error('the demo has no notice')

const wordsSchema = z.object({'@value': z.string(), '@language': z.string()})
const nodeSchema = z.looseObject({'@id': z.string(), '@type': z.string()})
const documentSchema = z.object({
  '@context': z.record(z.string(), z.string()),
  '@graph': z.array(nodeSchema),
})
type Node = z.infer<typeof nodeSchema>

function nodesOf(facts: Partial<ResolvedFacts> = {}, resolved = example): Node[] {
  if (!resolved) return []
  const metadata = {...versionOf(2), language: resolved.language}
  const notice = {...resolved, facts: {...resolved.facts, ...facts}}
  return documentSchema.parse(JSON.parse(renderJsonLd({resolved: notice, metadata})))['@graph']
}

const purpose: NonNullable<ResolvedFacts['purposes']>[number] = {
  id: 'purpose.care',
  title: 'Behandling',
  subjects: 'Pasienter',
  dataCategories: [
    {key: 'a', name: 'navn', isSpecial: false},
    {key: 'b', name: 'helseopplysninger', isSpecial: true},
  ],
  legalBasis: '6(1)(f)',
  specialCondition: '9(2)(h)',
  supplementaryLaw: 'helsepersonelloven § 39',
  legitimateInterest: 'drive klinikken trygt',
  retention: {months: 120, start: 'etter siste innføring', law: 'pasientjournalloven § 25'},
  recipients: [{id: 'org.nets', name: 'Nets AS'}],
  source: 'Fastlegen',
  requirement: 'Uten dem kan vi ikke behandle deg',
  automatedDecision: 'Ingen avgjørelse uten et menneske',
}

test('a purpose is a process with whose data, which, on what basis, for whom and how long', () => {
  const [, , , process] = nodesOf({purposes: [purpose], purposesInPart: [], processors: []})
  const said = (text: string) => ({'@value': text, '@language': 'nb'})
  expect(process).toEqual({
    '@id': '#process-purpose.care',
    '@type': 'dpv:Process',
    'dpv:hasNotice': {'@id': '#notice'},
    'dpv:hasDataController': {'@id': '#controller'},
    'dpv:hasPurpose': {
      '@id': '#purpose-purpose.care',
      '@type': 'dpv:Purpose',
      'skos:prefLabel': said('Behandling'),
      'skos:note': said('Uten dem kan vi ikke behandle deg'),
    },
    'dpv:hasDataSubject': {'@type': 'dpv:DataSubject', 'skos:prefLabel': said('Pasienter')},
    'dpv:hasPersonalData': [
      {'@type': 'dpv:PersonalData', 'skos:prefLabel': said('navn')},
      {'@type': 'dpv:SpecialCategoryPersonalData', 'skos:prefLabel': said('helseopplysninger')},
    ],
    'dpv:hasLegalBasis': [{'@id': 'eu-gdpr:A6-1-f'}, {'@id': 'eu-gdpr:A9-2-h'}],
    'dpv:hasApplicableLaw': {
      '@type': 'dpv:Law',
      'skos:prefLabel': said('helsepersonelloven § 39'),
    },
    'dpv:hasJustification': {
      '@type': 'dpv:Justification',
      'dct:description': said('drive klinikken trygt'),
    },
    'dpv:hasRecipient': [
      {'@id': '#recipient-org.nets', '@type': 'dpv:Recipient', 'dpv:hasName': 'Nets AS'},
    ],
    'dpv:hasStorageCondition': {
      '@type': 'dpv:StorageDuration',
      'dpv:hasDuration': {
        '@type': 'dpv:TemporalDuration',
        'rdf:value': {'@value': 'P120M', '@type': 'xsd:duration'},
        'skos:prefLabel': said('etter siste innføring'),
      },
      'dpv:hasApplicableLaw': {
        '@type': 'dpv:Law',
        'skos:prefLabel': said('pasientjournalloven § 25'),
      },
    },
    'dpv:hasDataSource': {'@type': 'dpv:DataSource', 'skos:prefLabel': said('Fastlegen')},
    'dpv:hasProcessing': {
      '@type': 'dpv:AutomatedDecisionMaking',
      'dct:description': said('Ingen avgjørelse uten et menneske'),
    },
  })
})

test('a period without a length lasts until its event', () => {
  const retention = {start: 'til du melder deg av'}
  const [, , , process] = nodesOf({purposes: [{...purpose, retention}]})
  expect(process?.['dpv:hasStorageCondition']).toEqual({
    '@type': 'dpv:StorageDuration',
    'dpv:hasDuration': {
      '@type': 'dpv:UntilEventDuration',
      'skos:prefLabel': {'@value': 'til du melder deg av', '@language': 'nb'},
    },
  })
})

test('every purpose, processor and the controller of each demo notice is there once', () => {
  expect(demo.length).toBeGreaterThan(5)
  for (const resolved of demo) {
    const nodes = nodesOf({}, resolved)
    const {purposes = [], purposesInPart = [], processors = [], controller} = resolved.facts
    const named = nodes.flatMap((node) => {
      const label = z.object({'skos:prefLabel': wordsSchema}).safeParse(node['dpv:hasPurpose']).data
      return label ? [label['skos:prefLabel']['@value']] : []
    })
    const titles = [...purposes, ...purposesInPart].flatMap(({title}) => title ?? [])
    expect(named).toEqual(titles)
    const acting = nodes.filter((node) => 'dpv:hasDataProcessor' in node)
    expect(acting.map((node) => node['dpv:hasDataProcessor'])).toMatchObject(
      processors.map(({name}) => ({'dpv:hasName': name})),
    )
    const responsible = nodes.filter((node) => node['@type'] === 'dpv:DataController')
    expect(responsible.map((node) => node['dpv:hasName'])).toEqual([controller.name])
    const ids = nodes.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('the version is named by its hash, with its dates and the one it replaces', () => {
  const [notice] = nodesOf()
  expect(notice).toMatchObject({
    '@type': 'dpv:PrivacyNotice',
    'dct:hasVersion': {
      '@id': 'urn:sha256:h2',
      'dcat:version': '2',
      'dct:issued': {'@value': '2023-02-01T10:00:00.000Z', '@type': 'xsd:dateTime'},
      'dct:valid': {'@value': '2023-02-07T23:00:00.000Z', '@type': 'xsd:dateTime'},
      'dct:replaces': {'@id': 'urn:sha256:h1'},
      'spdx:checksum': {'spdx:checksumValue': 'h2'},
    },
  })
})

test('a transfer out of the EEA has its basis, and data that stays has none', () => {
  const processor = {
    id: 'a',
    name: 'A',
    service: 's',
    location: 'US',
    transferBasis: 'dpf',
  } as const
  const stays = {...processor, id: 'b', location: 'NO', transferBasis: 'none'} as const
  const nodes = nodesOf({purposes: [], purposesInPart: [], processors: [processor, stays]})
  expect(nodes.at(-2)?.['dpv:hasLegalBasis']).toEqual({'@id': 'eu-gdpr:A45-3'})
  expect(nodes.at(-1)).not.toHaveProperty('dpv:hasLegalBasis')
})

test('every term is one that its vocabulary has', () => {
  const used = new Set<string>()
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (!key.startsWith('@')) used.add(key)
        if (key === '@type' || (key === '@id' && /^[a-z-]+:[A-Z]/.test(String(inner)))) {
          used.add(String(inner))
        }
        collect(inner)
      }
    }
  }
  for (const resolved of demo) collect(nodesOf({}, resolved))
  collect(nodesOf({purposes: [{...purpose, transfers: [{country: 'US', basis: 'scc'}]}]}))
  collect(nodesOf({jointControllers: ['B AS']}))
  expect(used.size).toBeGreaterThan(40)
  const prefixes = Object.keys(dpvPrefixes)
  expect([...used].filter((term) => !prefixes.includes(term.split(':')[0] ?? ''))).toEqual([])
  expect([...used].filter((term) => !knownTerms.has(term))).toEqual([])
})

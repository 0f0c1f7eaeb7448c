import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {composeNotice} from '../../../core/compose/composeNotice.js'
import {factIdsOf} from '../../../core/compose/factIdsOf.js'
import {resolvedNoticeSchema, type ResolvedBlock} from '../../../core/compose/resolvedNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {danishFacts, danishNotice} from './danishNotice.js'
import {norwegianFacts, norwegianNotice} from './norwegianNotice.js'

function blockOf(notice: PrivacyNotice, facts: NoticeFacts, key: string): ResolvedBlock {
  const blocks = composeNotice(notice, facts).sections.flatMap((section) => section.blocks)
  const block = blocks.find((one) => one._key === key)
  if (!block) throw new Error(`no block ${key}`)
  return block
}

/** The table or list that a block of facts becomes, as plain lines. */
function linesOf(notice: PrivacyNotice, facts: NoticeFacts, key: string): string[] {
  const block = blockOf(notice, facts, key)
  if (block._type === 'table')
    return [block.columns, ...block.rows.map((row) => row.cells)].map((cells) => cells.join(' | '))
  if (block._type === 'descriptions')
    return block.items.map(({term, description}) => `${term}: ${description}`)
  if (block._type === 'block') return [block.children.map(({text}) => text).join('')]
  return [block._type]
}

const changed = (change: (facts: NoticeFacts) => void): NoticeFacts => {
  const facts = norwegianFacts()
  change(facts)
  return facts
}

test('a composed notice is a resolved notice and survives JSON', () => {
  for (const resolved of [
    composeNotice(norwegianNotice(), norwegianFacts()),
    composeNotice(danishNotice(), danishFacts()),
  ]) {
    expect(resolvedNoticeSchema.parse(JSON.parse(JSON.stringify(resolved)))).toEqual(resolved)
  }
})

test('facts in a sentence are in the notice’s language, with the right plural', () => {
  const lines = composeNotice(norwegianNotice(), norwegianFacts()).sections.flatMap(({blocks}) =>
    blocks.flatMap((block) =>
      block._type === 'block' ? [block.children.map(({text}) => text).join('')] : [],
    ),
  )
  expect(lines).toEqual([
    'Klinikken drives av Treningsdrift AS. Merkene er Aktiv og Klinikken.',
    'Se 2.1 om sletting.',
    'Vi varsler 30 dager før vesentlige endringer.',
    'Lenken virker i 7 dager, svar innen én måned.',
    'Første',
    'Inni',
    'Andre',
    'Alle i gruppen låser skjermen.',
  ])
})

test('a Norwegian health service’s controller is called dataansvarlig', () => {
  expect(linesOf(norwegianNotice(), norwegianFacts(), 'controllerCard')).toEqual([
    'Dataansvarlig: Treningsdrift AS',
    'Organisasjonsnummer: 123456785',
    'Postadresse: Storgata 1, 0155 Oslo',
    'E-post: personvern@drift.example',
    'Telefon: 22 11 11 11',
    'Nettsted: drift.example',
    'Land: Norge',
    'Personvernombud: ombud@drift.example',
  ])
})

test('elsewhere in Norway the controller is called behandlingsansvarlig', () => {
  const facts = changed(({brands}) => brands.forEach((brand) => (brand.isHealthService = false)))
  expect(linesOf(norwegianNotice(), facts, 'controllerCard')[0]).toBe(
    'Behandlingsansvarlig: Treningsdrift AS',
  )
})

test('a notice shows the purposes of its group that are for its brand or for all, in order', () => {
  expect(linesOf(norwegianNotice(), norwegianFacts(), 'purposesTable')).toEqual([
    'Formål | Hvem det gjelder | Opplysninger | Behandlingsgrunnlag | Mottaker | Lagringstid',
    'Føre journal | Pasienter | Navn, Helseopplysninger | Rettslig plikt (personvernforordningen artikkel 6 nr. 1 bokstav c); helsehjelp (artikkel 9 nr. 2 bokstav h); helsepersonelloven § 39 | – | 10 år etter siste innføring; pasientjournalloven § 25',
    'Sende nyhetsbrev | Abonnenter | E-postadresse | Samtykke (personvernforordningen artikkel 6 nr. 1 bokstav a) | Nettvert ApS | til du melder deg av',
  ])
})

test('processors stand with address, service, country and what a transfer rests on', () => {
  expect(linesOf(norwegianNotice(), norwegianFacts(), 'processorsTable')).toEqual([
    'Navn | Postadresse | Tjeneste | Sted for behandlingen | Overføringsgrunnlag',
    'Brevbud Inc. | 1 Main St, Austin | Utsending av e-post | USA | EU–US Data Privacy Framework (artikkel 45)',
    'Nettvert ApS | – | Drift av nettstedet | Danmark | Ingen overføring ut av EØS',
  ])
})

test('withdrawing consent is stated where a purpose rests on consent', () => {
  const block = blockOf(norwegianNotice(), norwegianFacts(), 'rights')
  expect(block._type === 'descriptions' && block.items.map(({_key}) => _key)).toEqual(
    '15 16 17 18 20 21 7(3) 77'.split(' '),
  )
})

test('a Danish notice speaks Danish in every block', () => {
  const lines = (key: string) => linesOf(danishNotice(), danishFacts(), key)
  expect(lines('controllerCard').slice(0, 2)).toEqual([
    'Dataansvarlig: Huden ApS',
    'CVR-nummer: 13748136',
  ])
  expect(lines('retentionTable')).toEqual([
    'Formål | Opbevaringsperiode | Lov',
    'Levere varer | 5 år efter regnskabsårets udgang | bogføringsloven § 12',
  ])
  expect(lines('purposesTable')[1]).toContain('legitim interesse: at levere det, du har købt')
  expect(lines('cookieTable')).toEqual(['Hjemmesiden bruger ingen cookies.'])
  expect(lines('rights').at(-1)).toContain('Du kan klage til Datatilsynet')
  expect(lines('rights').map((line) => line.split(':')[0])).toContain('Automatiske afgørelser')
  expect(lines('authorityCard')).toEqual([
    'Tilsynsmyndighed: Datatilsynet',
    'E-mail: dt@datatilsynet.dk',
  ])
})

test('a brand’s own wording of a shared text takes its place, and in that brand alone', () => {
  const facts = changed(({clauses}) =>
    clauses.push({
      _id: 'sikkerhet-klinikk',
      _type: 'clause',
      title: 'Sikkerhet i klinikken',
      group: {_ref: 'group'},
      overrides: {_ref: 'sikkerhet'},
      brand: {_ref: 'klinikk'},
      texts: [{_key: 'nb', language: 'nb', heading: 'Taushetsplikt', body: []}],
    }),
  )
  const headingFor = (brand: string) =>
    composeNotice(norwegianNotice({brand: {_ref: brand}}), facts).sections[3]?.heading
  expect([headingFor('klinikk'), headingFor('fit')]).toEqual(['Taushetsplikt', 'Sikkerhet'])
})

test('a fact that the notice does not show is no part of it', () => {
  const before = composeNotice(norwegianNotice(), norwegianFacts())
  const facts = changed(({organisations, purposes, brands}) => {
    for (const one of organisations) if (one._id === 'web') one.phone = '99 99 99 99'
    for (const one of purposes) if (one._id === 'booking') one.title = {nb: 'Noe helt annet'}
    for (const one of brands) one.contactPhone = '11 11 11 11'
  })
  expect(composeNotice(norwegianNotice(), facts)).toEqual(before)
})

test('the order in which facts are read changes nothing', () => {
  const expected = composeNotice(norwegianNotice(), norwegianFacts())
  const shuffled = <T>(documents: T[]) =>
    fc.shuffledSubarray(documents, {minLength: documents.length, maxLength: documents.length})
  const {groups, brands, organisations, purposes, agreements, cookies, clauses} = norwegianFacts()
  const anyOrder = fc.record({
    groups: shuffled(groups),
    brands: shuffled(brands),
    organisations: shuffled(organisations),
    purposes: shuffled(purposes),
    agreements: shuffled(agreements),
    cookies: shuffled(cookies),
    clauses: shuffled(clauses),
  })
  fc.assert(
    fc.property(anyOrder, (lists) => {
      expect(composeNotice(norwegianNotice(), {...norwegianFacts(), ...lists})).toEqual(expected)
    }),
    {numRuns: 50},
  )
})

test('renaming a heading moves no anchor', () => {
  const notice = norwegianNotice()
  const renamed = {
    ...notice,
    sections: notice.sections.map((section) =>
      section._type === 'ownSection' ? {...section, heading: `Ny ${section.heading}`} : section,
    ),
  }
  const anchors = (one: PrivacyNotice) =>
    composeNotice(one, norwegianFacts()).sections.map(({anchor}) => anchor)
  expect(anchors(renamed)).toEqual(anchors(notice))
  expect(anchors(notice)).toEqual([
    'section-hvem',
    'section-formaal',
    'lagringstid',
    'section-sikker',
    'section-rett',
  ])
})

test('a notice tells which documents it shows', () => {
  const ids = factIdsOf(composeNotice(norwegianNotice(), norwegianFacts()))
  expect([...ids].toSorted()).toEqual(
    'a-mail a-web c-session drift fit group journal klinikk mail nyhetsbrev sikkerhet tilsyn web'.split(
      ' ',
    ),
  )
})

test('a purpose that is only for some notices stands in no other', () => {
  const facts = norwegianFacts()
  const shownIn = (slug: string, scoped: NoticeFacts) => {
    const notice = {...norwegianNotice(), slug: {current: slug}}
    return (composeNotice(notice, scoped).facts.purposes ?? []).map(({id}) => id)
  }
  const [first, ...others] = shownIn('privacy', facts)
  const purposes = facts.purposes.map((purpose) =>
    purpose._id === first ? {...purpose, notices: ['applicants']} : purpose,
  )
  expect(shownIn('privacy', {...facts, purposes})).toEqual(others)
  expect(shownIn('applicants', {...facts, purposes})).toEqual([first, ...others])
})

import {expect, test} from 'vitest'

import {factDocuments} from '../../../core/import/factDocuments.js'
import {withNeeded, without} from '../../../core/import/withNeeded.js'
import {groupOf, proposedIn} from './groupOf.js'

const into = groupOf()

/** A notice of the group's controller, with one of `Nordlys Media` pasted into it. */
const pasted: Readonly<Record<string, string>> = {
  nb: `# Personvernerklæring

## Behandlingsansvarlig

Treningsdrift AS er behandlingsansvarlig for opplysningene.

## Databehandlere

Vi har databehandleravtale med følgende selskaper:

- Skyblikk AS

## Klage

Du kan klage til Datatilsynet.

## Personvern i Nordlys Media

Under følger personvernerklæringen til Nordlys Media AS.

Nordlys Media AS (org.nr. 923 609 016) er behandlingsansvarlig for nettstedene sine. Du når oss på post@nordlys.example.

Bilag oppbevares i fem år etter regnskapsårets slutt.

### Databehandlere

Vi har databehandleravtale med følgende selskaper:

- Skyblikk AS
- Brevdue AS

Du kan klage til Datatilsynet.
`,
  nn: `# Personvernfråsegn

## Behandlingsansvarleg

Treningsdrift AS er behandlingsansvarleg for opplysningane vi har om deg.

## Databehandlarar

Vi har databehandlaravtale med desse selskapa:

- Skyblikk AS

## Klage

Du kan klage til Datatilsynet.

## Personvern i Nordlys Media

Nedanfor følgjer personvernerklæringa til Nordlys Media AS.

Nordlys Media AS (org.nr. 923 609 016) er behandlingsansvarleg for nettsidene sine. Skriv til post@nordlys.example.

Bilag vert lagra i fem år etter at rekneskapsåret er slutt.

### Databehandlarar

Vi har databehandlaravtale med desse selskapa:

- Skyblikk AS
- Brevdue AS
`,
  da: `# Privatlivspolitik

## Dataansvarlig

Treningsdrift AS er dataansvarlig for oplysningerne om dig.

## Databehandlere

Vi har databehandleraftale med følgende selskaber:

- Skyblikk ApS

## Klage

Du kan klage til Datatilsynet.

## Privatliv hos Nordlys Media

Nedenfor følger privatlivspolitikken for Nordlys Media ApS.

Nordlys Media ApS (CVR 29471630) er dataansvarlig for sine hjemmesider. Skriv til post@nordlys.example.

Bilag opbevares i fem år efter regnskabsårets udløb.

### Databehandlere

Vi har databehandleraftale med følgende selskaber:

- Skyblikk ApS
- Brevdue ApS
`,
  sv: `# Integritetspolicy

## Personuppgiftsansvarig

Treningsdrift AS är personuppgiftsansvarig för uppgifterna om dig.

## Personuppgiftsbiträden

Vi har personuppgiftsbiträdesavtal med följande företag:

- Skyblikk AB

## Klagomål

Du kan klaga hos Integritetsskyddsmyndigheten.

## Integritet hos Nordlys Media

Här följer integritetspolicyn för Nordlys Media AB.

Nordlys Media AB (org.nr 556036-0793) är personuppgiftsansvarig för sina webbplatser. Skriv till post@nordlys.example.

Fakturor sparas i sju år efter räkenskapsårets slut.

### Personuppgiftsbiträden

Vi har personuppgiftsbiträdesavtal med följande företag:

- Skyblikk AB
- Brevdue AB
`,
  en: `# Privacy notice

## Controller

Treningsdrift AS is the controller of the data we hold about you.

## Processors

We have data processing agreements with the following companies:

- Skyblikk Ltd

## Complaints

You can complain to Datatilsynet.

## Privacy at Nordlys Media

Below follows the privacy notice of Nordlys Media Ltd.

Nordlys Media Ltd is the controller of its own sites. Write to post@nordlys.example.

Invoices are kept for five years after the accounting year.

### Processors

We have data processing agreements with the following companies:

- Skyblikk Ltd
- Brevdue Ltd
`,
}

test.each(Object.keys(pasted))(
  'a pasted notice is of its own organisation, with its facts: %s',
  (language) => {
    const proposals = proposedIn(pasted[language] ?? '', into, 'a.md')
    const whose = proposals.find((each) => each.type === 'embedded')
    expect(whose).toMatchObject({fields: {email: 'post@nordlys.example'}, language})
    expect(whose?.fields.name).toMatch(/^Nordlys Media (?:AS|ApS|AB|Ltd)$/)
    const named = (of: string | undefined) =>
      proposals
        .filter((each) => each.type === 'processor' && each.of === of)
        .map((each) => ('name' in each.fields ? each.fields.name.split(' ')[0] : ''))
    expect(named(undefined)).toEqual(['Skyblikk'])
    expect(named(whose?.key)).toEqual(['Skyblikk', 'Brevdue'])
    const [controller] = proposals.filter(({type}) => type === 'controller')
    expect(controller).toMatchObject({knownId: 'drift', isCertain: true})
    const periods = proposals.filter(({type}) => type === 'retention')
    expect(periods.map(({of}) => of)).toEqual([whose?.key])
  },
)

test('facts of a pasted notice go into a group of its own, and a company is made once', () => {
  const proposals = proposedIn(pasted['nb'] ?? '', into, 'a.md')
  let count = 0
  const changes = factDocuments(proposals, into, 'nb', () => String((count += 1)))
  const made = changes.flatMap((change) => ('make' in change ? [change.make] : []))
  const madeOf = (type: string) => made.filter(({_type}) => _type === type)
  expect(madeOf('organisation').map(({name}) => name)).toEqual([
    'Nordlys Media AS',
    'Skyblikk AS',
    'Brevdue AS',
  ])
  const [theirs] = madeOf('brandGroup')
  const [media, skyblikk, brevdue] = madeOf('organisation')
  expect(madeOf('brand')).toMatchObject([
    {
      name: 'Nordlys Media',
      slug: {current: 'nordlys-media'},
      group: {_ref: theirs?._id, _weak: true},
      controller: {_ref: media?._id},
      languages: ['nb'],
    },
  ])
  expect(madeOf('processorAgreement')).toMatchObject([
    {organisation: {_ref: skyblikk?._id}, group: {_ref: 'group'}},
    {organisation: {_ref: skyblikk?._id}, group: {_ref: theirs?._id}},
    {organisation: {_ref: brevdue?._id}, group: {_ref: theirs?._id}},
  ])
  expect(madeOf('processingPurpose')).toMatchObject([
    {title: {nb: 'Bilag'}, retention: {months: 60}, group: {_ref: theirs?._id}},
  ])
  const fills = changes.flatMap((change) => ('fill' in change ? [change] : []))
  expect(fills).toContainEqual({
    documentId: media?._id,
    fill: {authority: {_type: 'reference', _ref: 'tilsyn'}},
  })
  expect(new Set(made.map(({_id}) => _id)).size).toBe(made.length)
})

test('an organisation that has a brand keeps it, and its facts are of that brand alone', () => {
  const media = {_id: 'media', _type: 'organisation', name: 'Nordlys Media', country: 'NO'} as const
  const [brand] = into.facts.brands
  const known = {
    ...into.facts,
    organisations: [...into.facts.organisations, media],
    brands: [
      ...into.facts.brands,
      {...brand, _id: 'nordlys', group: {_ref: 'media-group'}, controller: {_ref: 'media'}},
    ],
  }
  const proposals = proposedIn(pasted['nb'] ?? '', {...into, facts: known}, 'a.md')
  const whose = proposals.find(({type}) => type === 'embedded')
  expect(whose).toMatchObject({knownId: 'media', brandId: 'nordlys', groupId: 'media-group'})
  const theirs = proposals.filter((each) => each === whose || each.of === whose?.key)
  const changes = factDocuments(theirs, {...into, facts: known}, 'nb', () => 'x')
  expect(JSON.stringify(changes)).not.toContain('brandGroup')
  expect(changes).toContainEqual({
    make: expect.objectContaining({
      _type: 'processingPurpose',
      group: {_type: 'reference', _ref: 'media-group'},
      brands: [{_type: 'reference', _ref: 'nordlys', _key: 'x'}],
    }),
  })
})

test('what a fact stands on is taken with it, and left with it', () => {
  const proposals = proposedIn(pasted['nb'] ?? '', into, 'a.md')
  const whose = proposals.find(({type}) => type === 'embedded')?.key ?? ''
  const brevdue = `processor Brevdue AS (${whose})`
  expect([...withNeeded(proposals, [brevdue])]).toEqual([brevdue, whose])
  expect([...without(proposals, [brevdue, whose], whose)]).toEqual([])
  const alone = proposals.filter(({key}) => key === brevdue)
  expect(factDocuments(alone, into, 'nb', () => 'x')).toEqual([])
})

test('words of the controller itself are nobody else’s notice', () => {
  const own = (pasted['nb'] ?? '')
    .replaceAll('Nordlys Media', 'Mellomleddet')
    .replaceAll('Treningsdrift', 'Nordlys Media')
    .replaceAll('Mellomleddet', 'Treningsdrift')
  const proposals = proposedIn(own, into, 'a.md')
  expect(proposals.filter(({type, of}) => type === 'embedded' || of !== undefined)).toEqual([])
})

test('no fact is surer than whose notice it stands in', () => {
  const surely = (language: string) =>
    proposedIn(pasted[language] ?? '', into, 'a.md').filter(
      ({type, of, isCertain}) => isCertain && (of !== undefined || type === 'embedded'),
    )
  expect(surely('nb').map(({type}) => type)).toContain('processor')
  // Without a number, a name may be another company's.
  expect(surely('en')).toEqual([])
})

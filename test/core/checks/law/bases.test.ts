import {expect, test} from 'vitest'

import {lawFindings, quotesOf} from './lawFindings.js'

const citations: readonly (readonly [string, string])[] = [
  [
    'Tittel\n\nGrunnlaget for behandlingen av opplysningene er artikkel 6 bokstav b.',
    'artikkel 6 nr. 1 bokstav b',
  ],
  [
    'Titel\n\nGrundlaget for behandlingen af oplysningerne er artikel 6, litra b.',
    'artikel 6, stk. 1, litra b',
  ],
  [
    'Titel\n\nDen rättsliga grunden för behandlingen är artikel 6 b i förordningen.',
    'artikel 6.1 b',
  ],
  ['Title\n\nThe legal basis for what we do with your data is Article 6(f).', 'Article 6(1)(f)'],
]

test.for(citations)('a letter of Article 6 without its paragraph gets it: %s', ([text, fix]) => {
  expect(lawFindings(text, 'citation_incomplete').map((finding) => finding.fix)).toEqual([fix])
})

const complete = [
  'Grunnlaget er artikkel 6 nr. 1 bokstav b.',
  'Grundlaget er artikel 6, stk. 1, litra b.',
  'Grunden är artikel 6.1 b.',
  'The basis is Article 6(1)(f), see Article 6 and what we wrote.',
]

test.for(complete)('a complete citation is left alone: %s', (sentence) => {
  expect(lawFindings(`Title\n\n${sentence}`, 'citation_incomplete')).toEqual([])
})

test('a newsletter that rests on contract is a wrong basis', () => {
  const swedish = 'Titel\n\n- Skicka nyhetsbrev till dig. Rättslig grund: avtal.'
  expect(quotesOf(swedish, 'wrong_legal_basis')).toEqual([
    'Skicka nyhetsbrev till dig. Rättslig grund: avtal.',
  ])
  const danish =
    'Titel\n\nVi sender nyhedsbrev på grundlag af aftalen med dig, jf. artikel 6, stk. 1, litra b.'
  expect(lawFindings(danish, 'wrong_legal_basis')).toHaveLength(1)
})

test('a newsletter that rests on consent beside an order that rests on contract is right', () => {
  const text =
    'Tittel\n\nVi sender nyhetsbrev med ditt samtykke. Bestillinger behandler vi på grunnlag av avtalen med deg.'
  expect(lawFindings(text, 'wrong_legal_basis')).toEqual([])
})

test('a patient record that rests on consent or contract is a wrong basis', () => {
  const text =
    'Titel\n\nBehandlingen av uppgifterna i din patientjournal sker med stöd av ditt samtycke.'
  expect(lawFindings(text, 'wrong_legal_basis')).toHaveLength(1)
})

test('a patient record that rests on the law is right, and so is sharing it with consent', () => {
  const text =
    'Tittel\n\nVi fører pasientjournal fordi helsepersonelloven krever det (artikkel 9 nr. 2 bokstav h). Journalen deles med andre bare med ditt samtykke.'
  expect(lawFindings(text, 'wrong_legal_basis')).toEqual([])
})

test('two bases for the same cookies are one too many', () => {
  const text = 'Title\n\nThe legal basis for cookies is your consent and our legitimate interest.'
  expect(lawFindings(text, 'wrong_legal_basis')).toHaveLength(1)
  const apart =
    'Title\n\nNecessary cookies rest on our legitimate interest, all other cookies on your consent.'
  expect(lawFindings(apart, 'wrong_legal_basis')).toEqual([])
})

const purposes = `Tittel

Formål

- Vi behandler navn og adresse for å levere varene. Grunnlaget er avtalen, artikkel 6 nr. 1 bokstav b.
- Vi behandler betalinger for regnskapets skyld. Grunnlaget er rettslig plikt, artikkel 6 nr. 1 bokstav c.
- Vi gjennomfører spørreundersøkelser blant kundene våre for å bli flinkere i tiden som kommer.
`

test('a purpose without a basis is found where those around it have one', () => {
  expect(quotesOf(purposes, 'missing_legal_basis')).toEqual([
    'Vi gjennomfører spørreundersøkelser blant kundene våre for å bli flinkere i tiden som kommer.',
  ])
})

test('purposes that leave their basis to a sentence for all are left alone', () => {
  const text = purposes.replaceAll(/ Grunnlaget er [^.]+\. \d+? [^.]+\.|Grunnlaget er [^\n]+/g, '')
  const all = `${text}\nGrunnlaget for alt dette er berettiget interesse.`
  expect(quotesOf(all, 'missing_legal_basis')).toEqual([])
})

test('sensitive data needs a ground in Article 9', () => {
  const text =
    'Title\n\nWe process health data about our members.\n\nThe legal basis of membership is your agreement with us.'
  expect(quotesOf(text, 'missing_legal_basis')).toEqual([
    'We process health data about our members.',
  ])
  const carried = `${text} For health data it is your explicit consent (Article 9(2)(a)).`
  expect(lawFindings(carried, 'missing_legal_basis')).toEqual([])
})

test('a plea to send no sensitive data is no use of it', () => {
  const text =
    'Tittel\n\nGrunnlaget er berettiget interesse. Vi ber deg om ikke å sende sensitive opplysninger til oss.'
  expect(lawFindings(text, 'missing_legal_basis')).toEqual([])
})

test('a basis that depends cannot be told by a reader', () => {
  const text =
    'Tittel\n\nGrunnlaget er enten samtykke eller berettiget interesse, avhengig av hvem du er.'
  expect(quotesOf(text, 'ambiguous_basis')).toEqual(['avhengig av hvem du er'])
  const clear =
    'Tittel\n\nGrunnlaget er samtykke for nyhetsbrev og berettiget interesse for henvendelser.'
  expect(lawFindings(clear, 'ambiguous_basis')).toEqual([])
})

test('a service outside the EEA needs a ground for the transfer', () => {
  const text = 'Titel\n\nVi bruger Google Analytics til statistik og Mailchimp til nyhedsbreve.'
  const findings = lawFindings(text, 'missing_transfer_basis')
  expect(findings.map(({quote}) => quote)).toEqual(['Google Analytics', 'Mailchimp'])
  expect(new Set(findings.map(({cause}) => cause)).size).toBe(1)
  const named = `${text} Overførsel sker på grundlag af EU-U.S. Data Privacy Framework.`
  expect(lawFindings(named, 'missing_transfer_basis')).toEqual([])
})

test('a browser or a page to read more is no transfer', () => {
  const text =
    'Title\n\nSee how to block cookies in Microsoft Edge. Read more in the privacy policy of Google.'
  expect(lawFindings(text, 'missing_transfer_basis')).toEqual([])
})

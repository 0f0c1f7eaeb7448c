import {expect, test} from 'vitest'

import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'

const controllerOf = (text: string) => readElements(readNoticeText(text)).controller

test.each([
  {
    text: `Privatlivspolitik hos Birkely Sport

Birkely Sport ApS (CVR 12345674) driver to centre, og du skriver til hej@birkely-sport.example.

Hvem vi deler med

Regnskabet føres af Tal og Tanke ApS. Din bank er selv dataansvarlig for betalingen.`,
    name: 'Birkely Sport ApS',
    orgNumber: '12345674',
  },
  {
    text: `Så behandlar vi dina uppgifter

Sjövalla Ridklubb, org.nr 802000-0007, är en ideell förening. Kansliet finns på Ängsvägen 4, 123 45 Sjövalla.

Förbundet är personuppgiftsansvarigt för tävlingsregistret. Registret drivs av Sadelsystem AB.`,
    name: 'Sjövalla Ridklubb',
    orgNumber: '8020000007',
    address: 'Ängsvägen 4, 123 45 Sjövalla',
  },
  {
    text: `Privacy policy for Bookloft

Bookloft AS ("Bookloft", "we") of Kaiveien 2, 3rd floor, 4006 Stavanger makes booking for salons.

Sharing

Mailchimp sends our newsletter. Nordic Ledger AS keeps our accounts.`,
    name: 'Bookloft AS',
    address: 'Kaiveien 2, 3rd floor, 4006 Stavanger',
  },
  {
    text: `Personvern og kapslar

Butikken vert driven av Lin og Ull ENK. Skriv til post@linogull.example.

Kven som får opplysningane

Klarna Bank AB er sjølv behandlingsansvarleg for betalinga.
Perlefabrikken AS er behandlingsansvarleg for medlemskortet.`,
    name: 'Lin og Ull ENK',
  },
  {
    text: `Privatlivspolitik

Lægerne ved Åen ApS
Åvej 48, 2. sal, 8000 Aarhus C
CVR-nr.: 12345674

Hvem er ansvarlig

Det er os, der er ansvarlige for dine oplysninger, og du kan altid spørge os om dem.`,
    name: 'Lægerne ved Åen ApS',
    orgNumber: '12345674',
    address: 'Åvej 48, 2. sal, 8000 Aarhus C',
  },
])('who stands with a number, an address and in the title is responsible: $name', (each) => {
  const {text, ...expected} = each
  expect(controllerOf(text)).toMatchObject({...expected, isUnnamed: false})
})

test.each([
  [
    'Ellens Fotpleie (enkeltpersonforetak, org.nr 923 609 016) svarer for håndteringen.',
    'Ellens Fotpleie',
  ],
  [
    'Policyn visar hur Björkby Hembygdsförening, nedan kallad föreningen, sköter sitt register.',
    'Björkby Hembygdsförening',
  ],
  [
    'Rosenby Massage (herefter benævnt ”Rosenby”)\nCVR-nr. 12 34 56 74\nRosenvej 2, 1.\n3450 Allerød',
    'Rosenby Massage',
  ],
  [
    'Firmanavn: Havro Trening AS\nAdresse: [Kaigata 3, 2. etg., 6002 Ålesund]\nOrg.nr.: [923 609 016]',
    'Havro Trening AS',
  ],
])('a name is known by what stands beside it: %s', (said, name) => {
  expect(
    controllerOf(`Privacy\n\n${said}\n\nVi sletter alt etter ett år, og deler ikke noe.`),
  ).toMatchObject({name})
})

test('a well-known service and a processor are not who is responsible', () => {
  const found = controllerOf(`Privacy notice

We use Google Ireland Limited for statistics, and Ledgerline Ltd is our processor.

Ledgerline Ltd, company number 12345678, keeps the accounts.`)
  expect(found?.name).not.toBe('Google Ireland Limited')
  expect(found?.name).not.toBe('Ledgerline Ltd')
})

test('brands are named before and after the word for them', () => {
  const brandsOf = (text: string) => readElements(readNoticeText(text)).brands.map(({name}) => name)
  expect(
    brandsOf('Personvern\n\nSolrom (yoga) og Stålrom (styrke) er to merkevarer under Lysrom AS.'),
  ).toEqual(['Solrom', 'Stålrom'])
  expect(
    brandsOf('Personvern\n\nSmilrom AS eier klinikkene Smilrom Nord og Smilrom Vest.'),
  ).toEqual(['Smilrom Nord', 'Smilrom Vest'])
})

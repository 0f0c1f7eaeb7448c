import {expect, test} from 'vitest'

import {detectLanguage} from '../../../core/reading/detectLanguage.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'

const headingsOf = (text: string, name?: string) =>
  readNoticeText(text, name).blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [],
  )

test('underlined lines are headings, and a narrow text is whole paragraphs', () => {
  const text = readNoticeText(`Integritetspolicy för Solvik
============================

Solvik Vård AB värnar om din integritet.
Den här policyn säger hur vi hanterar dina
uppgifter när du besöker oss på kliniken.

Vilka uppgifter
---------------

Vi skriver upp namn, adress och telefon.
Genom att boka en tid lämnar du också
uppgifter om din hälsa till den som
behandlar dig, och de skrivs i journalen.

Vem får ta del
--------------

Uppgifterna stannar hos oss. Vi lämnar
dem vidare bara när lagen kräver det.`)
  expect(text.blocks.map(({kind}) => kind)).toEqual([
    'title',
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ])
})

test('the lines of a table of contents are its entries, and no headings', () => {
  const notice = `Personvernerklæring

Innhold
1. Hvem vi er
2. Hva vi lagrer
3. Kontakt

1. Hvem vi er

Vi er et lite treningssenter som tar vare på opplysningene du gir oss når du melder deg inn.

2. Hva vi lagrer
Vi lagrer:
- navn og adresse
- betalinger

Opplysningene får vi fra deg når du fyller ut skjemaet på nettsidene våre.`
  expect(headingsOf(notice)).toEqual(['Hvem vi er', 'Hva vi lagrer'])
  expect(
    readElements(readNoticeText(notice)).toc.map(({number, text}) => `${number} ${text}`),
  ).toEqual(['1 Hvem vi er', '2 Hva vi lagrer', '3 Kontakt'])
  const lettered = notice.replaceAll(/^(\d)\./gm, (_, digit) => `${'xABC'.charAt(Number(digit))}.`)
  expect(readElements(readNoticeText(lettered)).toc.map(({text}) => text)).toEqual([
    'Hvem vi er',
    'Hva vi lagrer',
    'Kontakt',
  ])
})

test('a list of things is no table of contents', () => {
  const {toc} = readElements(
    readNoticeText(`Privacy notice

What we keep

- Name
- Address
- Payments

We keep these as long as you are a member of the club, and one year after that.`),
  )
  expect(toc).toEqual([])
})

test('short lines below words that lead to them are a list, and a greeting heads nothing', () => {
  const notice = `Privacy policy

Sharing

The following companies help us run the service:

Pigeonpost - text messages
Coinfold - card payment
Ledgerline Ltd - accounts

Each of them has signed an agreement with us, and we look through them every year.

Kind regards
The people at Bookloft`
  expect(headingsOf(notice)).toEqual(['Sharing'])
  expect(readElements(readNoticeText(notice)).processors.map(({name}) => name)).toEqual([
    'Pigeonpost',
    'Coinfold',
    'Ledgerline Ltd',
  ])
})

test('tables of cookies with bars, dashes and commas are rows', () => {
  for (const mark of [' | ', ' – ', ', ', '; ']) {
    const rows = [
      ['Namn', 'Varighet', 'Kva han gjer'],
      ['_ga', '2 år', 'teljer besøk'],
      ['_gat', '1 minutt', 'bremsar'],
    ].map((cells) => cells.join(mark))
    const {cookies} = readElements(
      readNoticeText(`Personvern\n\nNettsida brukar desse kapslane:\n\n${rows.join('\n')}`),
    )
    expect(cookies).toMatchObject([
      {name: '_ga', expiry: '2 år', purpose: 'teljer besøk'},
      {name: '_gat', expiry: '1 minutt', purpose: 'bremsar'},
    ])
  }
})

test('a table of cookies with one cell a line is rows below its columns', () => {
  const {cookies} = readElements(
    readNoticeText(`Personvern

Informasjonskapslar

Namn
Føremål
Varer
_ga
Statistikk
2 år
_gid
Statistikk
eit døgn

Du kan slette kapslane når du vil, i innstillingane til nettlesaren din.`),
  )
  expect(cookies).toMatchObject([
    {name: '_ga', expiry: '2 år', purpose: 'Statistikk'},
    {name: '_gid', expiry: 'eit døgn', purpose: 'Statistikk'},
  ])
})

test('letters count parts with empty lines around them, and lists without', () => {
  const notice = `Privacy notice

a) What we keep

We keep this for as long as you are a member of the club:
a) your name
b) your address

b) How long we keep it

Until you ask us to erase it, or a year after your last visit to the clinic.`
  expect(headingsOf(notice)).toEqual(['What we keep', 'How long we keep it'])
})

test('dots and pages of a table of contents are no words of its entries', () => {
  const {toc} = readElements(
    readNoticeText(`Personvern

Innhold
1.1 Bakgrunn ........ side 1
1.2 Ansvar .......... side 2
1.3 Lagring ......... side 3

1.1 BAKGRUNN
Vi er et lag for turgåere og tar vare på det medlemmene forteller oss.

1.2 ANSVAR
Styret har ansvaret for at reglene blir fulgt av alle som er med.

1.3 LAGRING
Vi sletter navnet ditt når du melder deg ut av laget.`),
  )
  expect(toc.map(({number, text}) => `${number} ${text}`)).toEqual([
    '1.1 Bakgrunn',
    '1.2 Ansvar',
    '1.3 Lagring',
  ])
})

test('who speaks of itself in the notice is no supplier', () => {
  const {processors} = readElements(
    readNoticeText(`Personvern hos Birkely Klinikk

Hvem som får opplysninger

Regnskapet føres av Tal og Tanke AS. Fremmed Klinikk AS selger aldri opplysninger om deg.`),
  )
  expect(processors.map(({name}) => name)).toEqual(['Tal og Tanke AS'])
})

test.each([
  ['nb', 'Du kan be om innsyn og sletting. Ta kontakt på e-post.'],
  [
    'nb',
    'Vi behandler personoplysninger om deg. Du har ret til indsigt, og vi opbevarer dem ikke lenger enn nødvendig. Opplysningene lagres av oss, og du kan spørre når som helst.',
  ],
  ['nn', 'Laget har medlemsliste med namn og e-post. Bilete legg vi ut på nettet.'],
  ['da', 'Klinikken gemmer navn og CPR-nummer. Spørgsmål rettes til den daglige leder.'],
  ['sv', 'Föreningen sparar namn och adress. Kakor används på sidan.'],
])('a few words tell %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

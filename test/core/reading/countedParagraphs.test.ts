import {expect, test} from 'vitest'

import {brokenXref} from '../../../core/checks/rules/structure/brokenXref.js'
import {orphanHeading} from '../../../core/checks/rules/structure/orphanHeading.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'
import {quotesOf} from '../checks/quotesOf.js'

const numbered = (short: string, pointer: string): string => `Personvern i Bakkevik Kor

1. Om oss

1.1 Bakkevik Kor AS, org.nr. 916 787 499, er ansvarlig for opplysningene som er nevnt her, og svarer på det du lurer på.

1.2 ${short}

2. Hva vi har

2.1 Vi har navn, adresse og stemmegruppe for alle som synger hos oss, og vi trenger dem for å kalle inn til øvelser.

2.2 Styret går gjennom listene hver vår og tar bort dem som har sluttet, slik det er vedtatt på årsmøtet. ${pointer}
`

const headingsOf = (text: string): string[] =>
  readNoticeText(text).blocks.flatMap(({kind, text: said}) => (kind === 'heading' ? [said] : []))

test.each([
  'Vi lager ingen profiler av deg.',
  'Tenarane våre står i Noreg, og ingen andre slepp inn.',
  'Svar på spørgeskemaer: et år.',
  'Vi tar inga bilder av barn.',
  'No decisions are made by machine.',
])('a short paragraph among counted ones is no heading: %s', (short) => {
  const text = numbered(short, '')
  expect(headingsOf(text)).toEqual(['Om oss', 'Hva vi har'])
  expect(quotesOf(orphanHeading, text)).toEqual([])
})

test.each(['Se punkt 2.1.', 'Jf. punkt 1.1 og 2.1.', 'Det følger av punkt 1.2 og 2.'])(
  'a counted paragraph is a place that words may point at: %s',
  (pointer) => {
    expect(quotesOf(brokenXref, numbered('Vi lager ingen profiler av deg.', pointer))).toEqual([])
  },
)

test.each([
  ['Se punkt 2.4.', ['punkt 2.4']],
  ['Jf. punkt 1.1 og 3.1.', ['3.1']],
  ['Det følger av punkt 4.', ['punkt 4']],
])('a number that counts nothing is no such place: %s', (pointer, quotes) => {
  expect(quotesOf(brokenXref, numbered('Vi lager ingen profiler av deg.', pointer))).toEqual(quotes)
})

test('a counted heading above an address is a heading', () => {
  const text = `REGISTER DESCRIPTION

1. CONTROLLER

Ahvenranta Boats Oy
Business ID 0112038-9
Rantatie 4, 33100 Tampere, Finland
sailing@ahvenranta.fi

2. CONTACT IN MATTERS OF THE REGISTER

The boatman, at the same address and with the same telephone number, answers all questions.
`
  expect(headingsOf(text)).toEqual(['CONTROLLER', 'CONTACT IN MATTERS OF THE REGISTER'])
  const {orgNumbers, controller} = readElements(readNoticeText(text))
  expect(orgNumbers.map(({digits}) => digits)).toEqual(['01120389'])
  expect(controller?.address).toContain('33100 Tampere')
})

test.each([
  ['Vedtatt 3. mai 2018, sist endret 9. januar 2023', '2023-01-09'],
  ['Turku 24 May 2018, updated 9 January 2023', '2023-01-09'],
  ['Gældende fra 1. juni 2019, revideret 2. marts 2024', '2024-03-02'],
  ['Uppdaterad 5 maj 2023, gäller från 1 juni 2023', '2023-05-05'],
  ['Version 2, gælder fra 1. april 2024', '2024-04-01'],
])('where one of several dates is of an update, it dates the notice: %s', (line, date) => {
  const text = readNoticeText(`Personvern\n\nVi tar vare på det du gir oss.\n\n${line}\n`)
  expect(readElements(text).stamp?.date).toBe(date)
})

test.each([
  'the Office of the Data Protection Ombudsman, Lintulahdenkuja 4, 00530 Helsinki',
  'Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki',
  'Dataombudsmannens byrå, PB 800, 00531 Helsingfors',
])('the Finnish authority is read: %s', (words) => {
  const text = readNoticeText(`Privacy\n\nYou can lodge a complaint with ${words}.\n`)
  expect(readElements(text).authority?.name).toMatch(/Ombudsman|Tietosuoja|Dataombud/)
})

import {expect, test} from 'vitest'

import {partiesFound} from './partiesFound.js'

const start = {
  nb: 'Personvernerklæring\n\nNordtann Klinikk AS, org.nr. 923 609 016, er behandlingsansvarlig. Skriv til post@nordtann.no.\n\n',
  nn: 'Personvernfråsegn\n\nNordtann Klinikk AS, org.nr. 923 609 016, er behandlingsansvarleg. Skriv til post@nordtann.no.\n\n',
  da: 'Privatlivspolitik\n\nNordtand Klinik ApS er dataansvarlig. Skriv til info@nordtand.dk.\n\n',
  sv: 'Integritetspolicy\n\nNordtand Klinik AB är personuppgiftsansvarig. Skriv till info@nordtand.se.\n\n',
  en: 'Privacy notice\n\nNordtooth Dental Ltd is the controller. Write to hello@nordtooth.com.\n\n',
} as const

test.each([
  [start.nb, 'Bryggen Bakeri AS vil aldri selge opplysningene dine.', 'Bryggen Bakeri AS'],
  [
    start.nb,
    'Ved bestilling godtar du at Bryggen Bakeri AS kan bruke dine bilder.',
    'Bryggen Bakeri',
  ],
  [start.nb, 'Fjell Sykler AS forbeholder seg retten til å endre vilkårene.', 'Fjell Sykler AS'],
  [start.nb, 'Dersom Fjell Sykler AS blir solgt, følger kunderegisteret med.', 'Fjell Sykler AS'],
  [start.nn, 'Fjell Syklar AS respekterer personvernet ditt.', 'Fjell Syklar AS'],
  [
    start.nn,
    'Fjell Syklar AS tek ikkje på seg ansvar, og kan når som helst endre teksten.',
    undefined,
  ],
  [start.da, 'Havnens Bageri ApS videregiver ikke oplysninger til andre.', 'Havnens Bageri ApS'],
  [start.da, 'Golfklubben Vestbakken forbeholder sig ret til at ændre teksten.', 'Golfklubben'],
  [start.sv, 'Brf Solgläntan förbehåller sig rätten att ändra policyn.', 'Brf Solgläntan'],
  [start.sv, 'Hamnens Bageri AB säljer aldrig uppgifter vidare.', 'Hamnens Bageri AB'],
  [start.en, 'Harbour Bakery Ltd will never sell your data.', 'Harbour Bakery Ltd'],
  [start.en, 'If Harbour Bakery Ltd is acquired, your data moves with it.', 'Harbour Bakery Ltd'],
  [start.en, 'Harbour Bakery LLC reserves the right to change this notice.', 'Harbour Bakery LLC'],
  [start.nb, 'Når du handler hos Fjell Sykler, lagrer vi ordren.', 'Fjell Sykler'],
  [start.da, 'Når du køber hos Havnens Legetøj, gemmer vi din adresse.', 'Havnens Legetøj'],
  [start.en, 'When you shop at Harbour Toys, we keep your address.', 'Harbour Toys'],
  [start.nb, 'Henvendelser om innsyn rettes til Bryggen Bakeri AS.', 'Bryggen Bakeri AS'],
  [start.da, 'Anmodninger sendes til Havnens Bageri ApS, att. chefen.', 'Havnens Bageri ApS'],
  [start.en, 'We do our best, and Harbour Bakery Ltd accepts no liability.', 'Harbour Bakery Ltd'],
  [
    start.nb,
    'Fjell Sykler AS inngår avtale med alle databehandlere før de får data.',
    'Fjell Sykler AS',
  ],
])('a stranger that promises and decides is left of another notice: %s%s', (head, said, name) => {
  const found = partiesFound('foreign_company', head + said)
  expect(found).toHaveLength(name === undefined ? 0 : 1)
  expect(found.join('')).toContain(name ?? '')
})

test.each([
  [start.nb, 'Journalhuset AS leverer journalsystemet og lagrer opplysningene på våre vegne.'],
  [start.nb, 'Nordtann Klinikk AS selger aldri opplysninger om deg.'],
  [start.nb, 'Nordtann forbeholder seg retten til å endre erklæringen.'],
  [start.nb, 'Regnskapet føres av Tallhuset AS, som får navn og beløp.'],
  [start.da, 'Vores leverandør Drifthuset A/S videregiver ikke oplysninger.'],
  [start.sv, 'Klarna Bank AB förbehåller sig rätten att göra en kreditprövning.'],
  [start.en, 'Paywell Ltd processes your card on our behalf and never sells your data.'],
  [start.en, 'Nordtooth Dental Ltd, 5 Quay Street, is the controller of all of it.'],
  [start.en, 'Cookies from Adwell Ltd are used for statistics.'],
  [start.nb, 'Når du handler hos Nordtann Klinikk, lagrer vi ordren.'],
  [start.nb, 'Henvendelser rettes til personvernombudet, Advokathuset Lia AS.'],
  [start.en, 'Requests are sent to Nordtooth Dental Ltd.'],
  [start.nb, 'Når du betaler hos oss, brukes terminalen til Betalhuset AS.'],
])('a supplier at work, and who speaks, are no strangers: %s%s', (head, said) => {
  expect(partiesFound('foreign_company', head + said)).toEqual([])
})

test.each([
  [start.nb, 'Cookies på fjellsykler.no brukes til statistikk.', 'fjellsykler.no'],
  [start.da, 'Politikken gælder alle, der har været på www.havnensbageri.dk.', 'havnensbageri.dk'],
  [start.sv, 'Besökare på hamnensbageri.se omfattas också.', 'hamnensbageri.se'],
  [
    start.nb,
    'Bryggen Bakeri AS selger aldri data. Les mer på bryggenbakeri.no.',
    'bryggenbakeri.no',
  ],
  [start.nb, 'Du kan klage til Datatilsynet, se www.datatilsynet.com.', 'datatilsynet.com'],
])('a stranger’s site, and an authority at a wrong end, are told: %s%s', (head, said, site) => {
  const found = partiesFound('foreign_domain', head + said)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(site)
})

test.each([
  [start.nb, 'Du kan klage til Datatilsynet, se www.datatilsynet.no.'],
  [start.nb, 'Cookies på nordtann.no brukes til statistikk.'],
  [start.da, 'Læs om databeskyttelse på www.systemhuset.dk.'],
])('one’s own site, an authority’s, and a page to read are fine: %s%s', (head, said) => {
  expect(partiesFound('foreign_domain', head + said)).toEqual([])
})

const foot = (name: string) =>
  `${start.nb}${Array.from({length: 8}, (_, index) => `Avsnitt ${index + 1} handler om hvordan vi arbeider i klinikken.`).join('\n\n')}\n\n${name}\nStorgata 5, 8006 Bodø\nTelefon 75 00 11 22`

test.each(['Nordtann Tannhelse AS', 'Nordtan Klinikk Nord AS', 'Klinikken Nordtann'])(
  'who signs by almost the own name is told: %s',
  (name) => {
    expect(partiesFound('inconsistent_name', foot(name))).toEqual([name])
  },
)

test.each(['Nordtann Klinikk AS', 'Nordtann Klinikk', 'Nordtann', 'Kari Solheim'])(
  'who signs by the own name, a shorter one, or as a person is fine: %s',
  (name) => {
    expect(partiesFound('inconsistent_name', foot(name))).toEqual([])
  },
)

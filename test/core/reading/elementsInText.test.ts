import {expect, test} from 'vitest'

import {datesIn} from '../../../core/reading/datesIn.js'
import {basesIn} from '../../../core/reading/elements/basesIn.js'
import {durationsIn} from '../../../core/reading/elements/durationsIn.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'

test.each([
  ['Oppdatert 05.02.2024.', '2024-02-05'],
  ['8. nov 2022', '2022-11-08'],
  ['Opdateret d. 14/6-2022', '2022-06-14'],
  ['den 3 maj 2021', '2021-05-03'],
  ['March 1, 2022', '2022-03-01'],
  ['10/25/2023', '2023-10-25'],
  ['November 2021', '2021-11-01'],
  ['2024-05-01', '2024-05-01'],
])('a date is read as it is written: %s', (text, date) => {
  expect(datesIn(text).map((each) => each.date)).toEqual([date])
})

test('what is no date is read as none', () => {
  expect(datesIn('31.02.2024, § 2-7, 5003 Bergen, 12 34 56 78')).toEqual([])
})

test.each([
  ['artikkel 6 nr. 1 bokstav f', ['6.1.f']],
  ['artikel 6, stk. 1, litra b', ['6.1.b']],
  ['artikel 6.1 b i dataskyddsförordningen', ['6.1.b']],
  ['Article 6(1)(a) and Art. 9(2)(h)', ['6.1.a', '9.2.h']],
  ['artikkel 6 bokstav a eller b', ['6.1.a', '6.1.b']],
  ['artikkel 13 og kapittel 6', []],
])('a basis is read in the ways five languages write it: %s', (text, bases) => {
  expect(basesIn(text)).toEqual(bases)
})

test('periods are months; an age is no period', () => {
  expect(durationsIn('i fem år, 6 måneder, two weeks').map(({months}) => months)).toEqual([
    60, 6, 0.46,
  ])
  expect(durationsIn('barn under 13 år')).toEqual([])
})

test('a brand and the company in the address are one controller; a domain alone is unnamed', () => {
  const said = 'samler inn personopplysninger når du bruker tjenesten.'
  const named = `Personvern\n\nSkyhus er behandlingsansvarlig for opplysningene.\nKontakt\nSkyhus Trening AS\nHavnegata 5\n7010 Trondheim`
  expect(readElements(readNoticeText(named)).controller).toMatchObject({
    name: 'Skyhus Trening AS',
    isUnnamed: false,
    address: 'Havnegata 5, 7010 Trondheim',
  })
  const domain = `Personvern\n\nOm oss\nDenne siden forteller hvordan skyhus.no ${said}`
  expect(readElements(readNoticeText(domain)).controller).toMatchObject({
    name: 'skyhus.no',
    isUnnamed: true,
  })
})

test('a supplier named in passing is a processor, and nobody’s controller', () => {
  const text = `Personvern\n\nOm oss\nVi bruker Skyregnskap AS som databehandler, og deler opplysninger med Havnebanken.`
  const {controller, processors} = readElements(readNoticeText(text))
  expect(controller).toBeUndefined()
  expect(processors.map(({name}) => name)).toEqual(['Skyregnskap AS', 'Havnebanken'])
})

test.each([
  ['Undersøkelsen blir kjørt i SvarPilot av leverandøren.', 'SvarPilot'],
  ['Avtalet skrivs under genom tjänsten Signera.', 'Signera'],
  ['Kravet sender vi til inkasso hos Krav & Rett AS.', 'Krav & Rett AS'],
  [
    'We share data with the insurer (Nordkysten Forsikring) when there is a claim.',
    'Nordkysten Forsikring',
  ],
  ['Filmene ligger hos Vimeo, Inc. i USA.', 'Vimeo, Inc.'],
  [
    'Your data is shared with the companies that work for us: Turhuset Drift Ltd (booking).',
    'Turhuset Drift Ltd',
  ],
  [
    'Bilag:\n\nDatabehandlere:\n\n| Firma | Oppgave |\n|---|---|\n| Tallhuset AS | bilag |\n',
    'Tallhuset AS',
  ],
])('who gets data is read, however it is named: %s', (said, name) => {
  const {processors} = readElements(readNoticeText(`# Personvern\n\n${said}`))
  expect(processors.map((each) => each.name)).toEqual([name])
})

test.each([
  'Vi samler inn følgende fra deg og våre leverandører:\n\n- Navn\n- Telefon\n- Bilder',
  'Dette bruker vi systemet til:\n\n- Bestilling av timer\n- Påminnelser\n- Faktura',
  'Vi bruker opplysningene til å levere varer. Bestille kan du i butikken.',
])('what is collected and what for is nobody: %s', (said) => {
  expect(readElements(readNoticeText(`# Personvern\n\n${said}`)).processors).toEqual([])
})

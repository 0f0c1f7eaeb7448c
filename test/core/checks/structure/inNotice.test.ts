import {expect, test} from 'vitest'

import {brokenXref} from '../../../../core/checks/rules/structure/brokenXref.js'
import {datePromiseMismatch} from '../../../../core/checks/rules/structure/datePromiseMismatch.js'
import {duplicateSection} from '../../../../core/checks/rules/structure/duplicateSection.js'
import {flattenedTable} from '../../../../core/checks/rules/structure/flattenedTable.js'
import {headingAsBullet} from '../../../../core/checks/rules/structure/headingAsBullet.js'
import {missingDate} from '../../../../core/checks/rules/structure/missingDate.js'
import {orphanHeading} from '../../../../core/checks/rules/structure/orphanHeading.js'
import {outdatedDate} from '../../../../core/checks/rules/structure/outdatedDate.js'
import {pageChrome} from '../../../../core/checks/rules/structure/pageChrome.js'
import {tocMismatch} from '../../../../core/checks/rules/structure/tocMismatch.js'
import {findingsOf, noticeWith, quotesOf} from '../quotesOf.js'

const long =
  'Vi behandler opplysninger om navn og adresse for å kunne svare deg når du skriver til oss.'

test('a section that is pointed at exists', () => {
  const input = `Personvern\n\n1. Formål\n\nSe punkt 4 for mer.\n\n2. Kontakt\n\n${long}\n`
  const reference = {block: 2, from: 3, to: 10}
  const at = (number?: string) =>
    findingsOf(brokenXref, input, {
      elements: {references: [{...reference, ...(number !== undefined && {number})}]},
    })
  expect(at('4')).toMatchObject([{severity: 'error', quote: 'punkt 4'}])
  expect(at()).toMatchObject([{message: 'The number of the section is missing here.'}])
  expect(at('2')).toEqual([])
})

test('a table of contents lists the headings there are', () => {
  const notice = (entries: string) =>
    `# Personvern\n\n## Innhold\n\n${entries}\n\n## Formål\n\n${long}\n\n## Rettigheter\n\n${long}\n\n## Kontakt\n\n${long}\n`
  const found = (entries: string) => quotesOf(tocMismatch, notice(entries), {name: 'a.md'})
  expect(found('- Formål\n- Rettigheter\n- Kontakt')).toEqual([])
  expect(found('- Formål\n- Rettigheter\n- Cookies\n- Kontakt')).toEqual(['Cookies'])
  expect(found('- Formål\n- Kontakt\n- Klage')).toEqual(['Klage', 'Rettigheter'])
})

test('a list that is no table of contents is compared with nothing', () => {
  const input = `# Personvern\n\n## Opplysninger\n\n- Navn\n- Adresse\n- Telefon\n\n## Formål\n\n${long}\n`
  expect(quotesOf(tocMismatch, input, {name: 'a.md'})).toEqual([])
})

test('two sections on one subject are told, two of different subjects are not', () => {
  const notice = (one: string, other: string) =>
    `Personvern\n\n${one}\n\n${long}\n\nFormål\n\n${long} Mer.\n\n${other}\n\n${long} Og mer.\n`
  expect(quotesOf(duplicateSection, notice('Rettigheter', 'Dine rettigheter'))).toEqual([
    'Dine rettigheter',
  ])
  expect(quotesOf(duplicateSection, notice('Databehandlere', 'Leverandører'))).toEqual([
    'Leverandører',
  ])
  expect(quotesOf(duplicateSection, notice('Rettigheter', 'Retten til innsyn'))).toEqual([])
})

test('a paragraph that stands twice is told where it stands again', () => {
  const input = `Personvern\n\nFormål\n\n${long}\n\nKontakt\n\n${long}\n`
  expect(findingsOf(duplicateSection, input)).toMatchObject([
    {quote: long, start: input.lastIndexOf(long)},
  ])
})

test('a heading has text below it, and of its own subject', () => {
  const md = (below: string) => `# Personvern\n\n## Sletting\n\n${below}\n\n## Kontakt\n\n${long}\n`
  const found = (below: string) => quotesOf(orphanHeading, md(below), {name: 'a.md'})
  expect(found('')).toEqual(['Sletting'])
  expect(found('Du har rett til innsyn i opplysningene våre om deg.')).toEqual(['Sletting'])
  expect(found('Du har rett til å få slettet opplysninger.')).toEqual([])
  expect(found('Opplysningene lagres i fem år.')).toEqual([])
  expect(found('### Når\n\nEtter fem år.')).toEqual([])
})

test('a heading that became an item of a list is told, and an item is not', () => {
  const body = `${long} ${long}`
  const input = `Personvern\n\n- Hvem er vi?\n${body}\n\n- Hva samler vi inn?\n${body}\n`
  expect(quotesOf(headingAsBullet, input)).toEqual(['Hvem er vi?', 'Hva samler vi inn?'])
  const list = `Personvern\n\nVi samler inn:\n\n- navn\n- adresse\n- telefon\n\n${body}\n`
  expect(quotesOf(headingAsBullet, list)).toEqual([])
})

test('a table that became lines is told, and one with columns is not', () => {
  const rows = '_ga Google statistikk 2 år\n_fbp Meta annonser 3 måneder\n'
  const flat = `Cookies\n\nVi bruker disse:\n\nNavn Leverandør Formål Varighet\n${rows}`
  expect(quotesOf(flattenedTable, flat)).toEqual(['Navn Leverandør Formål Varighet'])
  const joined = `Cookies\n\nWe use these:\n\nCookieProviderPurposeExpires\n_gaGoogleStatistics2 years\n`
  expect(quotesOf(flattenedTable, joined)).toEqual(['CookieProviderPurposeExpires'])
  const table = `# Cookies\n\n| Navn | Leverandør | Formål | Varighet |\n| --- | --- | --- | --- |\n| _ga | Google | statistikk | 2 år |\n`
  expect(quotesOf(flattenedTable, table, {name: 'a.md'})).toEqual([])
  expect(quotesOf(flattenedTable, noticeWith('Vi lagrer navn, formål og varighet.'))).toEqual([])
})

test('what belongs to the page is told, and the notice is not', () => {
  const input = `Meny\n\nPersonvern\n\nFormål\n\n${long}\n\n© 2024 Nordlys Fysio AS\n`
  expect(quotesOf(pageChrome, input)).toEqual(['Meny', '© 2024 Nordlys Fysio AS'])
  expect(quotesOf(pageChrome, noticeWith(long))).toEqual([])
})

const stamp = {block: 2, from: 0, to: 4, raw: 'Dato', isAtTop: false}

test('a notice without a date gets advice, one with a date gets none', () => {
  const input = noticeWith(long)
  expect(findingsOf(missingDate, input, {elements: {}})).toMatchObject([
    {quote: '', severity: 'advice'},
  ])
  expect(quotesOf(missingDate, input, {elements: {stamp: {...stamp, date: '2025-01-01'}}})).toEqual(
    [],
  )
})

test('a date of four years ago is old, one from before GDPR is of another law', () => {
  const on = (date: string) =>
    findingsOf(outdatedDate, noticeWith(long), {elements: {stamp: {...stamp, date}}})
  expect(on('2017-03-01')).toMatchObject([{severity: 'warning'}])
  expect(on('2022-01-15')).toMatchObject([{severity: 'advice'}])
  expect(on('2022-01-16')).toEqual([])
})

test('the date stands where the text says it does', () => {
  const found = (sentence: string, isAtTop?: boolean) =>
    quotesOf(datePromiseMismatch, noticeWith(`${sentence} ${long}`), {
      elements:
        isAtTop === undefined ? {} : {stamp: {...stamp, block: 1, date: '2025-01-01', isAtTop}},
    })
  const top = 'Datoen øverst på siden viser når den sist ble endret.'
  expect(found(top, false)).toEqual([top])
  expect(found(top, true)).toEqual([])
  expect(found(top)).toEqual([top])
  const bottom = 'The date at the bottom of this page shows the last change.'
  expect(found(bottom, true)).toEqual([bottom])
  expect(found(bottom, false)).toEqual([])
  expect(found('Du kan endre valget ditt nederst på hver side.')).toEqual([])
})

test('a section or an annex that is named exists', () => {
  const notice = (sentence: string) =>
    `Personvern\n\nFormål\n\n${sentence}\n\nInformasjonskapsler\n\n${long}\n`
  const found = (sentence: string) => quotesOf(brokenXref, notice(sentence))
  expect(found('Se avsnittet «Oppsigelse» lenger nede.')).toEqual(['avsnittet «Oppsigelse»'])
  expect(found('Mer står under rubriken "Informasjonskapsler".')).toEqual([])
  expect(found('Se avsnittet om utmelding nedenfor.')).toEqual(['avsnittet om utmelding nedenfor'])
  expect(found('Se avsnittet om cookies nedenfor.')).toEqual([])
  expect(found('Fristene står i vedlegg 2.')).toEqual(['vedlegg 2'])
  expect(found('Tiltakene står i databehandleravtalen, vedlegg 2.')).toEqual([])
})

test('a section of a law or of the terms is no section of the notice', () => {
  const found = (sentence: string) => quotesOf(brokenXref, noticeWith(sentence))
  expect(found('This follows section 3-15 of the Electronic Communications Act.')).toEqual([])
  expect(found('Vi følger forskriften kapittel 8 om kamera.')).toEqual([])
})

test('two headings that say whose rights they are have one subject', () => {
  const input = `Personvern\n\nDine rettigheter\n\n${long}\n\nRettigheter som medlem\n\n${long} Skriv til oss.\n`
  expect(quotesOf(duplicateSection, input)).toEqual(['Rettigheter som medlem'])
  const other = `Personvern\n\nLagringstid\n\n${long}\n\nHvor lenge lagrer vi video\n\n${long} Skriv til oss.\n`
  expect(quotesOf(duplicateSection, other)).toEqual([])
})

test('a number of a version that is promised is there', () => {
  const found = (sentence: string) =>
    quotesOf(datePromiseMismatch, `Personvern\n\nOm oss\n\n${sentence}\n`)
  expect(found('Versjonsnummeret står nederst.')).toEqual(['Versjonsnummeret står nederst.'])
  expect(found('Datoen nedenfor viser når vi sist rettet teksten.')).toHaveLength(1)
  expect(found('Fakturadatoen står nederst på fakturaen.')).toEqual([])
})

test('a second section of a listed name is not missing in the table of contents', () => {
  const input = `# Personvern\n\n## Innhold\n\n- Formål\n- Rettigheter\n- Kontakt\n\n## Formål\n\n${long}\n\n## Rettigheter\n\n${long}\n\n## Kontakt\n\n${long}\n\n## Rettigheter\n\n${long}\n`
  expect(quotesOf(tocMismatch, input, {name: 'a.md'})).toEqual([])
})

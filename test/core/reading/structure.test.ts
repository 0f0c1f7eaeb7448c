import {expect, test} from 'vitest'

import {assertIsNotice} from '../../../core/reading/assertIsNotice.js'
import {readElements} from '../../../core/reading/readElements.js'
import {readNoticeText} from '../../../core/reading/readNoticeText.js'

const shapes = (input: string, name = 'notice.txt'): string[] =>
  readNoticeText(input, name).blocks.map(
    ({kind, level, number, isNumberRestored, text}) =>
      `${kind}${level || ''} ${number ? `[${number}${isNumberRestored ? '?' : ''}] ` : ''}${text}`,
  )
const long = 'Vi behandler opplysningene dine for å gi deg den tjenesten som du har bedt oss om.'

test('what stands before the title and after the notice on its page is chrome', () => {
  const page = `Hopp til innhold\nMeny\nHjem\n\nPersonvernerklæring\n\nOm oss\n${long}\n\nBestill time i dag!\nFyll ut skjemaet, så ringer vi.\nNavn\nE-post\nÅpningstider:\nMan - Fre 08-16\n© 2024 Skyhus AS`
  expect(shapes(page)).toEqual([
    'chrome Hopp til innhold',
    'chrome Meny',
    'chrome Hjem',
    'title Personvernerklæring',
    'heading1 Om oss',
    `paragraph ${long}`,
    'chrome Bestill time i dag!',
    'chrome Fyll ut skjemaet, så ringer vi.',
    'chrome Navn',
    'chrome E-post',
    'chrome Åpningstider:',
    'chrome Man - Fre 08-16',
    'chrome © 2024 Skyhus AS',
  ])
})

test('an address is no heading, and the words above it are', () => {
  const text = `Personvern\n\nKontakt\nSkyhus AS\nHavnegata 5\n7010 Trondheim\nTlf.: 73 50 00 00\n\nLagring\n${long}`
  expect(shapes(text).filter((each) => each.startsWith('heading'))).toEqual([
    'heading1 Kontakt',
    'heading1 Lagring',
  ])
})

test('lines that lead to a list, and counted lines below them, are no headings', () => {
  const text = `Personvern\n\nVi behandler følgende:\n1. Navn\n2. Adresse\n\nLagring:\n${long}`
  expect(shapes(text)).toEqual([
    'title Personvern',
    'paragraph Vi behandler følgende:',
    'item1 [1] Navn',
    'item1 [2] Adresse',
    'heading1 Lagring:',
    `paragraph ${long}`,
  ])
})

test('bullets that stand alone above text are headings; a list before text is not', () => {
  const text = `Personvern\n\n- Lagring\n${long}\n- Innsyn\n${long}\nVi deler med:\n- Banken\n- Posten\n${long}`
  expect(shapes(text).filter((each) => !each.startsWith('paragraph'))).toEqual([
    'title Personvern',
    'heading1 Lagring',
    'heading1 Innsyn',
    'item1 Banken',
    'item1 Posten',
  ])
})

test('lost numbers are counted where references need them, and only there', () => {
  const parts = [
    'Om oss',
    'Dine rettigheter',
    'Retten til innsyn',
    'Retten til sletting',
    'Lagring',
  ]
  const text = (said: string): string =>
    `Personvern\n\n${parts.map((part) => `${part}\n${long}`).join('\n')}\n${said}`
  expect(
    shapes(text('Se punkt 3 og punkt 2.2.')).filter((each) => each.startsWith('heading')),
  ).toEqual([
    'heading1 [1?] Om oss',
    'heading1 [2?] Dine rettigheter',
    'heading2 [2.1?] Retten til innsyn',
    'heading2 [2.2?] Retten til sletting',
    'heading1 [3?] Lagring',
  ])
  expect(shapes(text('Se punkt 14.')).filter((each) => each.includes('?]'))).toEqual([])
  expect(shapes(text('Takk.')).filter((each) => each.includes('?]'))).toEqual([])
})

test('a heading that was run into its paragraph ends where its words end', () => {
  const leads = readNoticeText(
    `Personvern\n\nOm oss\nBruk av nyhetsbrev. ${long}\n\nHva lagrer vi? ${long}\n\nVi lagrer navn. ${long}`,
  ).blocks.map(({text, leadEnd}) => leadEnd && text.slice(0, leadEnd))
  expect(leads).toEqual([undefined, undefined, 'Bruk av nyhetsbrev', 'Hva lagrer vi?', undefined])
})

test('a table whose columns ran together has cells in the order of its header', () => {
  const {blocks} = readNoticeText(
    `Cookies\n\nVi bruker disse:\nNavn Formål Utløpstid\n_ga Skiller besøkende 2 år\nPHPSESSID Husker økten Session`,
  )
  expect(blocks.flatMap(({cells}) => (cells ? [cells] : []))).toEqual([
    ['Navn', 'Formål', 'Utløpstid'],
    ['_ga', 'Skiller besøkende', '2 år'],
    ['PHPSESSID', 'Husker økten', 'Session'],
  ])
})

test('a page without headings has them as bold or short lines', () => {
  const page = `<h1>Privacy</h1><p><strong>Who we are</strong></p><p>${long}</p><p><b>Updated 1 May 2024</b></p>`
  expect(shapes(page, 'a.html')).toEqual([
    'title Privacy',
    'heading1 Who we are',
    `paragraph ${long}`,
    'paragraph Updated 1 May 2024',
  ])
  const bare = `<p>Personvern</p><p>Lagring</p><p>${long}</p>`
  expect(shapes(bare, 'a.html')).toContain('heading1 Lagring')
})

test('a notice of another organisation that is pasted in is marked as theirs', () => {
  const text = readNoticeText(
    `Personvern\n\nOm oss\nSkyhus AS er behandlingsansvarlig. ${long}\n\nLagring\n${long}\n\nPersonvern Bildefabrikken\nUnder følger Bildefabrikken AS sin personvernerklæring.\n${long}\nKlage\n${long}`,
  )
  const {embedded, controller} = readElements(text)
  expect(embedded).toEqual([{organisation: 'Bildefabrikken AS', first: 5, end: 10}])
  expect(controller).toMatchObject({name: 'Skyhus AS', isUnnamed: false})
})

test.each([
  [
    'nb',
    'Vi behandler personopplysningene dine når du ikke har bedt oss om noe annet, hva det enn er.',
  ],
  [
    'nn',
    'Vi behandlar personopplysningane dine når du ikkje har bede oss om noko anna, kva det enn er.',
  ],
  [
    'da',
    'Vi behandler dine personoplysninger, når du ikke har bedt os om noget andet, hvad det end er.',
  ],
  [
    'sv',
    'Vi behandlar dina personuppgifter när du inte har bett oss om något annat, vad det än är.',
  ],
  ['en', 'We process your personal data when you have not asked us for anything else.'],
])('the language is known by its small words: %s', (language, said) => {
  expect(readNoticeText(said).language).toBe(language)
})

test('a login page holds no notice', () => {
  const login = readNoticeText('<h1>Log in</h1><form>User name Password</form><p>Forgot it?</p>')
  expect(() => assertIsNotice(login)).toThrow('no privacy notice')
  const notice = `Personvern\n\nOm oss\n${long} Skyhus AS er behandlingsansvarlig for personopplysninger. ${long}`
  expect(() => assertIsNotice(readNoticeText(notice))).not.toThrow()
})

test('marks nested without end are read, as text', () => {
  expect(shapes(`${'>'.repeat(5000)} personvern og mer`, 'a.md').join()).toContain('personvern')
  const deep = `${'<div>'.repeat(5000)}personvern og mer`
  expect(shapes(deep, 'a.html')).toEqual(['title personvern og mer'])
})

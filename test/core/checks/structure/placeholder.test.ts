import {expect, test} from 'vitest'

import {placeholder} from '../../../../core/checks/rules/structure/placeholder.js'
import {findingsOf, noticeWith, quotesOf} from '../quotesOf.js'

test.for([
  ['Kontakt [firmanavn] på telefon.', '[firmanavn]'],
  ['Behandlingsansvarlig er [Navn på virksomhet].', '[Navn på virksomhet]'],
  ['[Virksomhedens navn] er dataansvarlig.', '[Virksomhedens navn]'],
  ['Vi sparar uppgifterna i [antal] månader.', '[antal]'],
  ['This policy was last updated on [date].', '[date]'],
  ['Contact [INSERT COMPANY NAME] for more.', '[INSERT COMPANY NAME]'],
  ['Vi er [___].', '[___]'],
  ['Her kommer listen: [cookie_audit columns="cookie"]', '[cookie_audit columns="cookie"]'],
  ['Kontakt <firmanavn> ved spørsmål.', '<firmanavn>'],
  ['{{company_name}} is the controller.', '{{company_name}}'],
  ['Hilsen ${brand} og oss.', '${brand}'],
  ['Skriv til %SHOP_EMAIL% i dag.', '%SHOP_EMAIL%'],
  ['Opplysningene lagres i XX år.', 'XX'],
  ['Ring XXX for hjelp.', 'XXX'],
  ['Sist oppdatert XX.XX.20XX av oss.', 'XX.XX.20XX'],
  ['Telefon: 00 00 00 00 hele dagen.', '00 00 00 00'],
  ['Svar: ((sjekk dette med Kari))', '((sjekk dette med Kari))'],
  ['Organisasjonsnummer: ________ (NO)', '________'],
  ['Sett inn adressen deres her før dere bruker malen.', 'Sett inn adressen deres her'],
  ['Oplysningerne opbevares hos (virksomhedens navn) i fem år.', '(virksomhedens navn)'],
  ['Navn: [Nordlys Fysio AS]', '[Nordlys Fysio AS]'],
  ['Telefon 22 33 44 55. E-post: . Skriv til oss.', 'E-post: .'],
  ['Vi lagrer opplysningene i X måneder.', 'X'],
  ['Vi sparar uppgifterna i ... år.', '...'],
  ['«Firmanavn» er behandlingsansvarlig.', '«Firmanavn»'],
  ['Vi er behandlingsansvarlig (sett inn adresse).', '(sett inn adresse)'],
  ['Teksten må tilpasses din virksomhet.', 'må tilpasses din virksomhet'],
  ['TODO: ask the lawyer about this.', 'TODO'],
  ['Skriv til post@dittdomene.no for innsyn.', '@dittdomene.no'],
] as const)('what a template left is an error: %s', ([sentence, quote]) => {
  expect(findingsOf(placeholder, noticeWith(sentence))).toMatchObject([{severity: 'error', quote}])
})

test('filler text is found', () => {
  const [quote] = quotesOf(
    placeholder,
    noticeWith('Lorem ipsum dolor, sit. Vi samler opplysninger.'),
  )
  expect(quote).toMatch(/^Lorem ipsum/)
})

test.for([
  'E-Mail: [email protected]',
  'Skriv til post [at] example [dot] com.',
  'Se dommen [1] og artikkel 6 (1) (a).',
  'Regulation (EU) 2016/679 [GDPR] applies.',
  'Vi har kontor i Oslo (hovedkontor) og Bergen.',
  'Vi bruker XXL-poser og X-ray.',
  'Telefon: 22 33 44 55, org.nr. 123 456 785.',
  'Kortet er 50 % billigere for medlemmer {se prislisten for 2026}.',
  'Behandlingsansvarlig er oss (Nordlys Fysio AS (NO 123 456 785 MVA)).',
  'Vi lagrer navn ... og adresse i to år.',
  'Når du skriver til oss, svarer vi.',
  'Vi sjekker (sammen med jurist) at avtalen gjelder.',
  'Firmanavn: Nordlys Fysio AS',
  'Prisen er lavere for dem som er < 18 år og > 67 år.',
])('what is meant so is left alone: %s', (sentence) => {
  expect(quotesOf(placeholder, noticeWith(sentence))).toEqual([])
})

test('the header of a table without its rows is a gap; with rows it is none', () => {
  const header = 'Navn på cookie Udbyder Formål Udløb'
  const gap = `Cookies\n\nVi bruger cookies.\n\n${header}. Du kan slette dem.\n\nKontakt\n\nSkriv til os.\n`
  expect(quotesOf(placeholder, gap)).toEqual(['Navn på cookie Udbyder Formål Udløb'])
  const filled = `Cookies\n\nVi bruger cookies.\n\n${header}\n_ga Google statistik 2 år\n_fbp Meta annoncer 3 måneder\n`
  expect(quotesOf(placeholder, filled)).toEqual([])
})

test.for([
  ['Org. nr kommer', 'Org. nr kommer'],
  ['Leverandør: fylles inn senere', ': fylles inn senere'],
  ['Kontonummer 1234 (bytt!)', '(bytt!)'],
  ['Vi lagrer det i to år (sjekk med styret?).', '(sjekk med styret?)'],
] as const)('a note that something is still to come is an error: %s', ([text, quote]) => {
  expect(quotesOf(placeholder, noticeWith(text))).toEqual([quote])
})

test.for([
  'Telefon kommer vi ikke til å bruke til markedsføring.',
  'Du kan endre valgene (endre dem i appen).',
  'E-post kommer fra oss.',
])('what is said in a sentence is no note: %s', (text) => {
  expect(quotesOf(placeholder, noticeWith(text))).toEqual([])
})

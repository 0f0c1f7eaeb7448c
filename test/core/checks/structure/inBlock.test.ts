import {expect, test} from 'vitest'

import {extractionArtifact} from '../../../../core/checks/rules/structure/extractionArtifact.js'
import {homoglyph} from '../../../../core/checks/rules/structure/homoglyph.js'
import {searchReplaceDamage} from '../../../../core/checks/rules/structure/searchReplaceDamage.js'
import {findingsOf, noticeWith, quotesOf} from '../quotesOf.js'

test.for([
  ['personvernerklÃ¦ring', 'Ã¦', 'æ'],
  ['Vi sender â€œnyhetsbrevâ€ til deg.', 'â€œ', '“'],
  ['Vi behand- ler opplysninger om deg.', 'behand- ler', 'behandler'],
  ['Kunder &amp; medlemmer har rettigheter.', '&amp;', '&'],
  ['S&oslash;k om innsyn i opplysningene.', '&oslash;', 'ø'],
  ['Vi sletter opplys-ninger. Opplysninger og opplysninger.', 'opplys-ninger', 'opplysninger'],
  ['Opplysninger om ﬁrmaet og deg.', 'ﬁ', 'fi'],
] as const)('copying went wrong in: %s', ([sentence, quote, fix]) => {
  expect(findingsOf(extractionArtifact, noticeWith(sentence), {name: 'a.txt'})[0]).toMatchObject({
    quote,
    fix,
  })
})

test.for([
  'Vi lagrer kunde- og medlemsdata i EU- og EØS-land.',
  'Kurs- eller møtedeltakere får e-post – og svar.',
  'Har du spørsmål? Skriv til oss på www.example.com/sok?q=a&lang=nb.',
  'E-post og web-side; webside og webside er det samme.',
  'Forskning & utvikling hos H&M.',
  'Ønsker du innsyn?Send e-post.',
])('what is written so is left alone: %s', (sentence) => {
  expect(quotesOf(extractionArtifact, noticeWith(sentence), {name: 'a.txt'})).toEqual([])
})

test('spaces that do not break are told once they stand all over the text', () => {
  const sentence = 'vi\u00A0behandler opplysninger om\u00A0deg og andre. '
  expect(quotesOf(extractionArtifact, noticeWith(sentence.repeat(8)))).toHaveLength(1)
  expect(quotesOf(extractionArtifact, noticeWith(sentence))).toEqual([])
  expect(
    quotesOf(extractionArtifact, noticeWith('Om 10\u00A0år og 5\u00A0dager. '.repeat(20))),
  ).toEqual([])
})

test.for([
  ['lnnsyn får du ved å skrive til oss.', 'lnnsyn', 'Innsyn'],
  ['Vi lagrer lnformasjon om deg.', 'lnformasjon', 'Informasjon'],
  ['Alle lT-systemene er sikret.', 'lT', 'IT'],
  ['Vi svarer. l tillegg får du en kopi.', 'l', 'I'],
  ['Vi behandler opp1ysninger om deg.', 'opp1ysninger', 'opplysninger'],
  ['Kontoret er i 0slo ved havnen.', '0slo', 'Oslo'],
  ['Vi behandIer opplysninger.', 'behandIer', 'behandler'],
  ['Vi er Nоrdlys på nett.', 'Nоrdlys', 'Nordlys'],
] as const)('a letter only looks right in: %s', ([sentence, quote, fix]) => {
  expect(findingsOf(homoglyph, noticeWith(sentence))).toMatchObject([
    {quote, fix, severity: 'advice'},
  ])
})

test.for([
  'Følg oss på LinkedIn, iPhone og WiFi.',
  'Skriv til l0ve@example.com eller www.web0x.com/l1nk.',
  'Nordlys Ltd og nordlys ltd har 10 ansatte og 0 planer.',
  'Ljus och llama; lys og liv.',
  'Logg inn med BankID, userId og B2B.',
  'Cookien _ga_1a0b2c er fra Google.',
])('letters are as they should be in: %s', (sentence) => {
  expect(quotesOf(homoglyph, noticeWith(sentence))).toEqual([])
})

test.for([
  ['Vi lagrer de personvernerklæring vi samler inn.', 'de personvernerklæring vi'],
  ['Du får beskjed når personvernerklæring er endret.', 'når personvernerklæring'],
  ['Vi sletter dine privatlivspolitik efter et år.', 'sletter dine privatlivspolitik'],
  ['Vi behandlar dina integritetspolicy varsamt.', 'behandlar dina integritetspolicy'],
  ['We collects data from members.', 'We collects'],
  ['Du har fått e-post fra vi om dette.', 'fra vi'],
  ['Nordlys Fysio Nordlys Fysio AS er ansvarlig.', 'Nordlys Fysio Nordlys Fysio'],
  ['Kontakt Fjordgym Fjordgym i dag.', 'Fjordgym Fjordgym'],
  ['Personvernerklæringen dine lagres hos oss.', 'Personvernerklæringen dine'],
  ['Fjordgym Fjordgym behandler opplysninger.', 'Fjordgym Fjordgym'],
  ['Nordlys Fysio AS AS er ansvarlig.', 'AS AS'],
  ['Skriv til post@Nordlys Fysio AS.no for innsyn.', 'AS.no'],
] as const)('a word was replaced where it does not fit: %s', ([sentence, quote]) => {
  expect(quotesOf(searchReplaceDamage, noticeWith(sentence))).toContain(quote)
})

test.for([
  'Denne personvernerklæring gjelder for alle kunder.',
  'Endringer i personvernerklæringen publiseres når den er endret.',
  'Vi har en personvernerklæring, og du kan lese den.',
  'De personopplysninger vi samler inn, er trygge.',
  'Leverandøren heter Plus Five Five, Inc. og holder til i USA.',
  'Nordlys Fysio AS. Nordlys Fysio AS er behandlingsansvarlig.',
  'Sunndal Sunndal ASA 5 år',
  'Plus Five Five, Inc. sender e-post for oss.',
  'Opplysningene blir hos oss til vi sletter dem.',
  'We use data, and we have duties.',
])('words fit in: %s', (sentence) => {
  expect(quotesOf(searchReplaceDamage, noticeWith(sentence))).toEqual([])
})

test.for([
  ['Bekkelund Rør ASen kan slette kontoen.', 'Bekkelund Rør ASen'],
  ['Varene ligger i din medlemvagn til du betaler.', 'medlemvagn'],
  ['Varerne ligger i patientkurven.', 'patientkurven'],
  ['Skriv till vår medlemtjänst.', 'medlemtjänst'],
  ['We change this notice from Bekkelund to Bekkelund.', 'from Bekkelund to Bekkelund'],
  ['Siden ligger på butikkenhotellet vårt.', 'butikkenhotellet'],
] as const)('a name was put where another word stood: %s', ([sentence, quote]) => {
  expect(quotesOf(searchReplaceDamage, noticeWith(sentence))).toEqual([quote])
})

test.for([
  'Bekkelund Rør AS kan slette kontoen, og ASA-selskapet kan ikke.',
  'Vi flyttet fra Bergen til Oslo.',
  'Klinikkens rutiner, selskapets regler, virksomhetens navn og klinikkene våre.',
  'Butikkens kunder og senterets medlemmer.',
])('words with their own endings are left alone: %s', (sentence) => {
  expect(quotesOf(searchReplaceDamage, noticeWith(sentence))).toEqual([])
})

test('a name with the end of another word is told, and one with an ending of its own is not', () => {
  const notice = (word: string) =>
    `Bekkelund - studio for dans\n\nBekkelund tar vare på deg. Hos Bekkelund er ${word} trygt.\n`
  expect(quotesOf(searchReplaceDamage, notice('Bekkelundment'))).toEqual(['Bekkelundment'])
  expect(quotesOf(searchReplaceDamage, notice('Bekkelundappen'))).toEqual([])
  expect(quotesOf(searchReplaceDamage, notice('inBekkelundsjon'))).toEqual(['inBekkelundsjon'])
  expect(quotesOf(searchReplaceDamage, notice('MinBekkelund'))).toEqual([])
  expect(quotesOf(searchReplaceDamage, notice('nett-Bekkelund'))).toEqual([])
})

test('a soft hyphen inside a word is told', () => {
  expect(quotesOf(extractionArtifact, noticeWith('Vårt person\u00ADvern er godt.'))).toEqual([
    'person\u00ADvern',
  ])
})

import {expect, test} from 'vitest'

import type {Language} from '../../../../core/language.js'
import {languageFindings, languageLines} from './languageFindings.js'

test('an unknown word is told with the one word it is close to', () => {
  const unknown = {slettng: {close: ['sletting']}, brukre: {close: ['bruker', 'brukere']}}
  expect(languageLines('nb', 'Be om slettng som brukre.', unknown)).toEqual([
    'spelling: slettng → sletting',
    'spelling: brukre',
  ])
})

test('a word that is misspelled twice has one cause, and a capital stays one', () => {
  const words = 'Retttelse kan du be om. En retttelse tar kort tid.'
  const found = languageFindings('nb', words, {retttelse: {close: ['rettelse']}})
  expect(found.map(({fix}) => fix)).toEqual(['Rettelse', 'rettelse'])
  expect(new Set(found.map(({cause}) => cause)).size).toBe(1)
})

test('names, numbers, addresses, codes and other scripts are nobody’s misspelling', () => {
  const unknown = Object.fromEntries(
    ['nordvik', 'xqzt', 'eksempelhuset', 'fjordklinikken', '_ga_abc', 'привет', 'post'].map(
      (word) => [word, {}],
    ),
  )
  const words =
    'Hos Nordvik AS når du oss på post@fjordklinikken.example, www.eksempelhuset.no eller ' +
    'fjordklinikken.no. Vi bruker _ga_abc1 og XQZT, ref. 3f-xqzt9, og svarer på привет.'
  expect(languageLines('nb', words, unknown)).toEqual([])
})

test('a sentence that begins with an unknown name is left alone', () => {
  expect(languageLines('da', 'Xylofix leverer systemet.', {xylofix: {}})).toEqual([])
})

test('a long paragraph ends with a full stop, a heading or a line of an address does not', () => {
  const long = `${'Vi tar godt vare på alt du forteller oss om deg selv. '.repeat(2)}Spør oss gjerne om mer`
  expect(languageLines('nb', long)).toEqual(['spelling: oss gjerne om mer → oss gjerne om mer.'])
  expect(languageLines('nb', `${long}.`)).toEqual([])
  expect(languageLines('nb', `${long}: www.eksempel.no`)).toEqual([])
  expect(languageLines('nb', 'Spør oss gjerne om mer')).toEqual([])
})

test('a street is a name, even where no dictionary knows it', () => {
  const unknown = {kirkegaten: {close: ['kirkegater']}}
  expect(languageLines('nb', 'Kirkegaten 5, 9999 Byen', unknown)).toEqual([])
})

test('a paragraph without a space is read in one go, and one of no words is not told word by word', () => {
  expect(languageLines('nb', 'Abc.de-'.repeat(10_000))).toEqual([])
  const words = Array.from({length: 1000}, () => 'qwazx ok').join(' ')
  expect(languageLines('nb', words, {qwazx: {}})).toHaveLength(200)
})

/** Sentences with the words that are wrong in them; what is right stands after the arrow. */
const wrong: readonly (readonly [Language, string, string])[] = [
  ['nb', 'Vi lagrer det det er bruk for, og og ber om resten.', 'og og → og'],
  ['nb', 'Vi svarer innen en måned .', 'måned . → måned.'],
  ['nb', 'Navn,adresse og telefon lagres.', 'Navn,adresse → Navn, adresse'],
  ['nb', 'Vi lagrer data (eks.faktura).', 'eks.faktura → eks. faktura'],
  ['da', 'Dette gælder løn-og personaledata.', 'løn-og personaledata → løn- og personaledata'],
  ['nb', 'Kontakt Fjordklinikken As i dag.', 'Fjordklinikken As → Fjordklinikken AS'],
  ['nb', 'Klag gjerne til datatilsynet.', 'datatilsynet → Datatilsynet'],
  ['nb', 'Vi sendte den idag på epost.', 'idag → i dag'],
  ['nb', 'Dette gjør vi får å hjelpe deg.', 'får å → for å'],
  ['nb', 'Vi slår opp i henhold loven.', 'i henhold → i henhold til'],
  ['nb', 'Når du gjøre en bestilling, får du svar.', 'Når du gjøre → Når du gjør'],
  ['nb', 'Her kan du sletter kontoen.', 'kan du sletter → kan du slette'],
  ['nb', 'Vi har rutiner for og sikre dataene.', 'for og sikre → for å sikre'],
  ['nb', 'Du kan trekke samtykke ditt når som helst.', 'samtykke ditt → samtykket ditt'],
  ['nb', 'Dette er behandlings grunnlaget vårt.', 'behandlings grunnlaget → behandlingsgrunnlaget'],
  ['nb', 'Vi er nøye med avpersonopplysninger.', 'avpersonopplysninger → av personopplysninger'],
  ['nb', 'Vi annonserer på Facebok.', 'Facebok → Facebook'],
  ['nb', 'Du kan gi en samtykke her.', 'en samtykke → et samtykke'],
  ['nb', 'Vi trenger ikke lengre data om deg.', 'ikke lengre → ikke lenger'],
  ['nb', 'Vi bruke opplysningene til dette.', 'Vi bruke → Vi bruker'],
  ['nb', 'Du melder deg på via nett siden vår.', 'nett siden → nettsiden'],
  ['sv', 'Läs mer på vår webb plats.', 'webb plats → webbplats'],
  ['sv', 'Vi behöver en samtycke först.', 'en samtycke → ett samtycke'],
  ['da', 'Når du er inde, registrere vi det.', 'registrere vi → registrerer vi'],
  ['en', "We protect you're data.", "you're → your"],
  ['en', 'It is handled by an third party.', 'an → a'],
  ['nn', 'Me kan slettar kontoen din.', 'kan slettar → kan slette'],
  ['da', 'Det hjælper os til af forstå dig.', 'til af → til at'],
  ['da', 'Vores forpligtigelser følger af loven.', 'forpligtigelser → forpligtelser'],
  ['da', 'Når du besøge siden, ser vi det.', 'Når du besøge → Når du besøger'],
  [
    'da',
    'Læs vores cookie og privatlivspolitik.',
    'cookie og privatlivspolitik → cookie- og privatlivspolitik',
  ],
  ['sv', 'Du kan sparar dina val.', 'kan sparar → kan spara'],
  ['sv', 'Det sker i enlighet lagen.', 'i enlighet → i enlighet med'],
  ['sv', 'Skriv till oss via epost.', 'epost → e-post'],
  ['en', 'We act in accordance the law.', 'in accordance → in accordance with'],
  ['en', 'We will deletes the record.', 'will deletes → will delete'],
  ['en', 'We recieve your order.', 'recieve → receive'],
]

test.each(wrong)('in %s “%s” has something misspelled', (language, words, line) => {
  expect(languageLines(language, words)).toContain(`spelling: ${line}`)
})

/** Sentences that come close to a rule, and are right. */
const right: readonly (readonly [Language, string])[] = [
  ['nb', 'Hvis det det gjelder er viktig, ber vi deg om å vente. I samsvar med loven får du svar.'],
  ['nb', 'Når du kan gjøre det, og vil du at vi skal sende det, så sender vi det når vi kan.'],
  ['nb', 'Navn, adresse, f.eks. en faktura, bl.a. kl. 12.30 og 3,5 prosent. Se nr. 4.'],
  ['nb', 'Samtykket ditt og ditt samtykke gjelder i markedsførings- og statistikkformål.'],
  ['nb', 'Avmelding, tilbakemelding og fornavn er ord. I den forbindelse svarer Datatilsynet.'],
  ['nn', 'Du har rett til innsyn, og me sender deg svar i samsvar med lova.'],
  ['da', 'Vi gør det ved at følge loven, af hensyn til dig, og efter at have spurgt dig.'],
  ['da', 'I forbindelse med dit køb gemmer vi navn og adresse, og/eller telefonnummer.'],
  [
    'sv',
    'Vi sparar uppgifterna för att kunna hjälpa dig, och du får spara dem i enlighet med lag.',
  ],
  ['nb', 'Vi kan ikke lagre det lengre enn nødvendig, og må bruker kontakte oss, svarer vi.'],
  ['nb', 'Skal vi bruke det, spør vi. Slike data behandler vi ikke lenger.'],
  ['sv', 'Då kan vi behandla dem, och ett samtycke är en uppgift som vi sparar.'],
  ['en', 'We use an account, a user name and, in order to help you, a privacy notice of our own.'],
]

test.each(right)('in %s nothing is wrong with “%s”', (language, words) => {
  expect(languageLines(language, words)).toEqual([])
})

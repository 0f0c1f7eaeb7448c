import {expect, test} from 'vitest'

import {acceptanceByUse} from '../../../../core/checks/rules/consent/acceptanceByUse.js'
import {changeNoticeMissing} from '../../../../core/checks/rules/consent/changeNoticeMissing.js'
import {cookieNoConsent} from '../../../../core/checks/rules/consent/cookieNoConsent.js'
import {impliedConsent} from '../../../../core/checks/rules/consent/impliedConsent.js'
import {unsafeChannel} from '../../../../core/checks/rules/consent/unsafeChannel.js'
import {datePromiseMismatch} from '../../../../core/checks/rules/structure/datePromiseMismatch.js'
import {findingsOf, noticeWith, quotesOf} from '../quotesOf.js'

test.for([
  'Når du kjøper noe i nettbutikken, blir du automatisk påmeldt nyhetsbrevet vårt.',
  'Ved oprettelse af en konto bliver du samtidig tilmeldt vores kundeklub.',
  'Vid köp läggs du automatiskt till på vår e-postlista för nyhetsbrev.',
  'When you order from us you are automatically added to our mailing list.',
  'Med underskriften på kontrakten godkjenner du at vi bruker bilder av deg i reklame.',
  'I och med att du tecknar ett avtal godkänner du att våra partner kontaktar dig.',
  'By signing the membership form you allow us to use photos of you in marketing.',
  'Genom att klicka dig vidare accepterar du att kakor sparas.',
])('a yes that is tied to something else is none: %s', (sentence) => {
  expect(quotesOf(impliedConsent, noticeWith(sentence))).toEqual([sentence])
})

test.for([
  'Når du kjøper noe, får du automatisk en kvittering på e-post.',
  'Ønsker du det, blir du påmeldt nyhetsbrevet når du handler.',
  'Ved køb bliver du ikke automatisk tilmeldt vores nyhedsbrev.',
  'By signing the contract you agree to pay the fee.',
  'Genom att klicka på knappen godkänner du att kakor sparas.',
  'Med underskriften godkjenner du avtalen om opphold.',
])('a receipt, a box or a contract alone is another matter: %s', (sentence) => {
  expect(findingsOf(impliedConsent, noticeWith(sentence))).toEqual([])
})

test.for([
  'Den som fortsätter att handla hos oss efter en ändring anses ha godtagit den nya policyn.',
  'Medlemmer som blir, anses å ha godtatt den endrede erklæringen.',
  'Users who stay are deemed to have accepted the changed policy.',
])('to stay on is not to accept a change: %s', (sentence) => {
  expect(quotesOf(acceptanceByUse, noticeWith(sentence))).toEqual([sentence])
})

test.for([
  'Det påhviler kunden selv at holde sig opdateret om ændringer i politikken.',
  'Det åligger dig att själv hålla dig informerad om ändringar av policyn.',
  'It is up to you to keep yourself informed of changes to this notice.',
])('that readers have to look themselves tells nobody of a change: %s', (sentence) => {
  expect(quotesOf(changeNoticeMissing, noticeWith(sentence))).toEqual([sentence])
})

test.for([
  'Nederst på siden ser du, hvornår vi sidst har rettet i teksten.',
  'Øverst på sida står det når ho sist vart endra.',
  'Längst ner på sidan ser du när texten senast ändrades.',
])('a page without a date that says when it was changed breaks its promise: %s', (sentence) => {
  expect(quotesOf(datePromiseMismatch, `Personvern\n\nOm oss\n\n${sentence}\n`)).toEqual([sentence])
})

test.for([
  'Helseskjemaet bes sendt som vedlegg til post@klinikk.no før timen.',
  'Hälsodeklarationen ska skickas till info@gymmet.se senast måndag.',
  'Please send the health form to office@school.com before term.',
  'Kopi av målingene sender vi som vanlig vedlegg i e-post.',
])('papers on health do not go by plain mail: %s', (sentence) => {
  expect(quotesOf(unsafeChannel, noticeWith(sentence))).toEqual([sentence])
})

test.for([
  'Helseskjemaet leverer du i resepsjonen; spørsmål kan sendes til post@klinikk.no.',
  'Hälsodeklarationen skickas krypterat via vår portal.',
  'Please do not send the health form by e-mail.',
])('a safe way for them is left alone: %s', (sentence) => {
  expect(findingsOf(unsafeChannel, noticeWith(sentence))).toEqual([])
})

test('a cookie of a tool in a list asks for nothing where going on is taken for a yes', () => {
  const going = 'Når du klikker videre, har du accepteret vores cookies.'
  const browser = 'Vil du ikke have cookies, kan du slå dem fra i din browser.'
  const list = 'CookieConsent fra Cookiebot husker dit valg i 1 år.'
  expect(quotesOf(cookieNoConsent, noticeWith(`${going} ${browser} ${list}`))).toEqual([browser])
  expect(findingsOf(cookieNoConsent, noticeWith(`${browser} ${list}`))).toEqual([])
})

test.for([
  'Knappene setter cookies fra tredjepart når siden åpnes.',
  'Facebook-knappen sætter cookies, når siden indlæses.',
  'The videos set cookies of YouTube as soon as you visit the page.',
])('cookies of others before any choice need a yes first: %s', (sentence) => {
  expect(quotesOf(cookieNoConsent, noticeWith(sentence))).toEqual([sentence])
})

test('a heading over the whole notice makes no section on cookies', () => {
  const input = `Persondata og cookies\n\n${'Vi spørger kunder, fordi vores interesse er gode folk (litra f). '.repeat(2)}\n\nVi bruger nødvendige cookies.`
  expect(findingsOf(cookieNoConsent, input)).toEqual([])
})

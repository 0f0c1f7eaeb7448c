import {expect, test} from 'vitest'

import {cookieLifetime} from '../../../../core/checks/rules/consent/cookieLifetime.js'
import {cookieListIncomplete} from '../../../../core/checks/rules/consent/cookieListIncomplete.js'
import {cookieListMissing} from '../../../../core/checks/rules/consent/cookieListMissing.js'
import {cookieNameWrong} from '../../../../core/checks/rules/consent/cookieNameWrong.js'
import {cookieNoConsent} from '../../../../core/checks/rules/consent/cookieNoConsent.js'
import {meantCookie} from '../../../../core/checks/rules/consent/knownCookie.js'
import {findingsOf, noticeWith, quotesOf} from '../quotesOf.js'

test.for([
  'Du kan blokkere informasjonskapsler i nettleseren din.',
  'Ønsker du ikke cookies, kan du slå dem fra i din browser.',
  'Vill du inte ha kakor kan du stänga av dem i din webbläsare.',
  'You can set your browser to refuse all or some browser cookies.',
  'Vil du ikkje ha informasjonskapslar, kan du endre innstillingane i nettlesaren.',
])('switching cookies off in a browser is no consent: %s', (sentence) => {
  expect(quotesOf(cookieNoConsent, noticeWith(sentence))).toEqual([sentence])
})

test('an interest does not carry cookies that a site can do without', () => {
  const input = noticeWith(
    'Vi bruker cookies til statistikk. Grunnlaget er vår berettigede interesse i å forbedre siden.',
  )
  expect(findingsOf(cookieNoConsent, input)).toMatchObject([
    {quote: 'Grunnlaget er vår berettigede interesse i å forbedre siden.'},
  ])
})

test.for([
  'Vi setter bare nødvendige informasjonskapsler. Du kan slette dem i nettleseren.',
  'Cookies til statistik sætter vi kun med dit samtykke. Du kan også slette cookies i din browser.',
  'We ask for consent before we set cookies. You can also delete cookies in your browser.',
  'Strengt nødvendige informasjonskapsler bygger på vår berettigede interesse.',
  'Vi lagrer hvilken nettleser du bruker.',
  'Vi setter aldri cookies for reklame uten å spørre først.',
])('consent, or cookies that are needed, are enough: %s', (paragraph) => {
  expect(quotesOf(cookieNoConsent, noticeWith(paragraph))).toEqual([])
})

test.for([
  'Nettsiden vår bruker informasjonskapsler til statistikk.',
  'Vores hjemmeside anvender cookies for at huske dine valg.',
  'Vår webbplats använder kakor för statistik.',
  'Our website uses cookies to improve your experience.',
  'Nettsida vår brukar informasjonskapslar.',
])('cookies that are used are to be named: %s', (sentence) => {
  expect(quotesOf(cookieListMissing, noticeWith(sentence))).toEqual([sentence])
})

test.for([
  'Vi bruker ikke informasjonskapsler på nettsiden vår.',
  'Vår webbplats använder inga kakor.',
  'Nettsiden vår bruker cookies. Se listen i vår cookieerklæring.',
  'Nettsiden vår bruker én cookie, PHPSESSID, som slettes når du lukker nettleseren.',
  'Vi sender e-post til medlemmene.',
])('no list is missing: %s', (paragraph) => {
  expect(quotesOf(cookieListMissing, noticeWith(paragraph))).toEqual([])
})

test('a list that names no cookie is incomplete, and not missing', () => {
  const input = `Personvern

Cookies

Vi bruker følgende cookies på siden vår:

- Statistikk fra et analyseverktøy
- Annonser i sosiale medier
`
  expect(quotesOf(cookieListIncomplete, input)).toEqual([
    'Vi bruker følgende cookies på siden vår:',
  ])
  expect(quotesOf(cookieListMissing, input)).toEqual([])
})

const at = {block: 2, from: 0, to: 4}

test('a cookie in a list says how long it lives, and a tracker that is named is in it', () => {
  const input = noticeWith('_fbp. Vi bruker også Hotjar og en annonsepiksel for å måle annonser.')
  const cookies = [{name: '_fbp', ...at}]
  expect(findingsOf(cookieListIncomplete, input, {elements: {cookies}})).toMatchObject([
    {quote: '_fbp', message: 'Say how long this cookie lives.'},
  ])
  const listed = `${input}\nHotjar viser oss hvor besøkende klikker.\n`
  const whole = [{name: '_fbp', expiry: '3 måneder', purpose: 'annonser', ...at}]
  expect(quotesOf(cookieListIncomplete, listed, {elements: {cookies: whole}})).toEqual(['Hotjar'])
  const both = [...whole, {name: '_hjSession_1', expiry: '30 min', purpose: 'måling', ...at}]
  expect(quotesOf(cookieListIncomplete, listed, {elements: {cookies: both}})).toEqual([])
})

test.for([
  ['__ga', '_ga'],
  ['_FBP', '_fbp'],
  ['PHPSESID', 'PHPSESSID'],
  ['PHPSESSIDD', 'PHPSESSID'],
  ['_ga', undefined],
  ['_ga_4XY', undefined],
  ['__cf_bm', undefined],
  ['my_cart', undefined],
  ['_gib', undefined],
] as const)('%s is meant to be %s', ([name, meant]) => {
  expect(meantCookie(name)).toBe(meant)
})

test('a name that is one underscore off is found in running text too, and not in an address', () => {
  expect(
    quotesOf(cookieNameWrong, noticeWith('Vi bruker __gid og _ga, se www.example.com/__ga.')),
  ).toEqual(['__gid'])
})

test('a lifetime far from the known one is told; one that is near is not', () => {
  const input = noticeWith('_gid og mer tekst om den')
  const lives = (expiry: string) =>
    quotesOf(cookieNameWrong, input, {elements: {cookies: [{name: '_gid', expiry, ...at}]}})
  expect(lives('2 år')).toEqual(['_gid'])
  expect(lives('session')).toEqual(['_gid'])
  expect(lives('24 timer')).toEqual([])
  expect(lives('ett døgn')).toEqual([])
  expect(lives('en stund')).toEqual([])
})

test.for([
  ['2 years', 2 * 365 * 24 * 60],
  ['to år', 2 * 365 * 24 * 60],
  ['30 minutter', 30],
  ['24 timmar', 24 * 60],
  ['tre månader', 90 * 24 * 60],
  ['når nettleseren lukkes', 'session'],
  ['Session', 'session'],
  ['lenge', undefined],
] as const)('%s is %s', ([words, minutes]) => {
  expect(cookieLifetime(words)).toBe(minutes)
})

test.for([
  ['Vil du ikke ha kapsler, kan du skru dem av i nettleseren.', 'kapsler'],
  ['Etter loven er det nok at nettleseren din tar imot cookies.', 'nok'],
  ['Vi setter cookies så snart du åpner siden, også til reklame.', 'så snart'],
  ['Cookies til reklame sættes, uden at vi spørger.', 'uden'],
  ['Marketing cookies are placed when the page loads.', 'loads'],
  ['Sperr informasjonskapslane i nettlesaren om du ikkje vil ha dei.', 'Sperr'],
] as const)('cookies without a yes: %s', ([sentence]) => {
  expect(quotesOf(cookieNoConsent, noticeWith(sentence))).toEqual([sentence])
})

test('a short name with two letters swapped, or one too many, is no cookie’s', () => {
  expect(meantCookie('_fpb')).toBe('_fbp')
  expect(meantCookie('_gaa')).toBe('_ga')
  expect(meantCookie('PHPSESSIONID')).toBe('PHPSESSID')
  expect(meantCookie('_fbc')).toBeUndefined()
  expect(meantCookie('_gtm')).toBeUndefined()
  expect(meantCookie('__gads')).toBeUndefined()
})

test('a list that says there are more leaves some out', () => {
  const list = (end: string) =>
    `Personvern\n\nInformasjonskapsler\n\n_ga – 2 år – teller besøk\n\n_fbp – 3 måneder – annonser\n\n${end}\n`
  expect(quotesOf(cookieListIncomplete, list('Andre kapsler kan også bli satt.'))).toEqual([
    'Andre kapsler kan også bli satt.',
  ])
  expect(quotesOf(cookieListIncomplete, list('Vi setter ingen andre kapsler.'))).toEqual([])
})

import {expect, test} from 'vitest'

import {outdatedAuthorities} from '../../../../core/checks/facts/outdatedAuthorities.js'
import {outdatedCompanies} from '../../../../core/checks/facts/outdatedCompanies.js'
import {outdatedLaws} from '../../../../core/checks/facts/outdatedLaws.js'
import {outdatedTechnologies} from '../../../../core/checks/facts/outdatedTechnologies.js'
import {outdatedTransferBases, transferBases} from '../../../../core/checks/facts/transferBases.js'
import {lawFindings, quotesOf} from './lawFindings.js'

const laws: readonly (readonly [string, string])[] = [
  ['Vi følger personopplysningsloven av 2000.', 'personopplysningsloven av 2000'],
  ['Etter personopplysningslova § 18 har du rett til innsyn.', 'personopplysningslova § 18'],
  ['Vi bruker kapsler etter ekomloven § 2-7b.', 'ekomloven § 2-7b'],
  ['Sletting følger persondatalovens § 37.', 'persondatalovens'],
  ['Behandlingen sker enligt personuppgiftslagen (PuL).', 'personuppgiftslagen (PuL)'],
  ['Uppgifterna hanteras enligt PuL.', 'PuL'],
  [
    'Regler finns i lagen (2003:389) om elektronisk kommunikation.',
    'lagen (2003:389) om elektronisk kommunikation',
  ],
  ['We comply with Directive 95/46/EC.', 'Directive 95/46/EC'],
  ['Behandling skjer i tråd med personverndirektivet.', 'personverndirektivet'],
  ['Journal förs enligt fastighetsmäklarlagen (2011:666).', 'fastighetsmäklarlagen (2011:666)'],
  ['We identify buyers under the Money Laundering Act (2009:62).', '(2009:62)'],
  [
    'This is a description under Section 10 of the Personal Data Act (523/1999).',
    'Section 10 of the Personal Data Act (523/1999)',
  ],
  ['Rekisteristä säädettiin: henkilötietolaki (523/1999).', 'henkilötietolaki (523/1999)'],
  ['Uppgifterna följer personuppgiftslagen (523/1999).', 'personuppgiftslagen (523/1999)'],
  ['Kamerorna följer kameraövervakningslagen.', 'kameraövervakningslagen'],
  ['Vi gjør kundekontroll etter hvitvaskingsloven av 2009.', 'hvitvaskingsloven av 2009'],
  ['Børn kan selv samtykke, fra de er 13 år, jf. databeskyttelsesloven § 6.', 'fra de er 13 år'],
  [
    'Du får en gång per kalenderår utdrag efter en egenhändigt undertecknad begäran.',
    'en gång per kalenderår',
  ],
  [
    'Once a year you may have an extract free of charge if you send a signed request.',
    'Once a year',
  ],
]

test.for(laws)('an act that does not apply any more is found: %s', ([sentence, quote]) => {
  expect(quotesOf(`Title\n\n${sentence}`, 'outdated_law')).toEqual([quote])
})

const laws2: readonly string[] = [
  'Vi følger EU’s persondataforordning og persondatalovgivningen.',
  'Reglene står i personopplysningsloven og ekomloven § 3-15.',
  'GDPR ersatte personuppgiftslagen (PuL) den 25 maj 2018.',
  'The regulation replaced Directive 95/46/EC.',
  'Reglerne står i bekendtgørelse nr. 834 af 2014 med senere ændringer.',
  'Journal förs enligt fastighetsmäklarlagen (2021:516).',
  'Kamerabevakningslagen (2018:1200) gäller i stället för kameraövervakningslagen, som upphörde 2018.',
  'Vi gjør kundekontroll etter hvitvaskingsloven av 2018.',
  'Børn kan selv samtykke, fra de er 15 år, jf. databeskyttelsesloven § 6.',
  'Du kan få ett registerutdrag gratis så ofta det är rimligt.',
  'Once a year we ask our processors for a report.',
  'Under the old rules you had to ask once a year by a signed request for an extract.',
]

test.for(laws2)('law in force, and past law as past, is right as it is: %s', (sentence) => {
  expect(lawFindings(`Title\n\n${sentence}`, 'outdated_law')).toEqual([])
})

test('a section that moved is mended in one click', () => {
  const [finding] = lawFindings('Tittel\n\nGrunnlaget er ekomloven § 2-7b.', 'outdated_law')
  expect(finding).toMatchObject({severity: 'warning', fix: 'ekomloven § 3-15'})
})

test('a company by its old name is found with its new one, and all its mentions are one cause', () => {
  const text = 'Title\n\nGoogle Inc counts visits, MailChimp sends mail. MailChimp is in the USA.'
  const findings = lawFindings(text, 'outdated_company')
  expect(findings.map(({quote, fix}) => [quote, fix])).toEqual([
    ['Google Inc', 'Google LLC'],
    ['MailChimp', 'Mailchimp'],
    ['MailChimp', 'Mailchimp'],
  ])
  expect(new Set(findings.map(({cause}) => cause)).size).toBe(2)
})

test('companies by the names they have are left alone', () => {
  const text =
    'Title\n\nWe use Mailchimp, Google Ireland Limited, Google Ads, the Meta Pixel and X (formerly Twitter).'
  expect(lawFindings(text, 'outdated_company')).toEqual([])
})

test('an authority at an address it has left is found with the one it has', () => {
  const norway = lawFindings(
    'Tittel\n\nDatatilsynet, Tollbugata 3, 0152 Oslo',
    'outdated_authority',
  )
  expect(norway[0]).toMatchObject({fix: 'Postboks 458 Sentrum, 0105 Oslo'})
  const denmark = 'Titel\n\nDatatilsynet, Borgergade 28, 5., 1300 København K'
  expect(quotesOf(denmark, 'outdated_authority')).toEqual(['Borgergade 28, 5., 1300 København K'])
  expect(quotesOf('Titel\n\nKlaga hos Datainspektionen.', 'outdated_authority')).toEqual([
    'Datainspektionen',
  ])
})

test('an authority by its name and address of today is left alone', () => {
  const text =
    'Titel\n\nIntegritetsskyddsmyndigheten (tidigare Datainspektionen), Box 8114, 104 20 Stockholm. IMY hette före 2021 Datainspektionen. Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby.'
  expect(lawFindings(text, 'outdated_authority')).toEqual([])
})

test('a technology that was switched off is found, one that runs is not', () => {
  const text =
    'Title\n\nWe use Universal Analytics, Google+ and Flash cookies in Internet Explorer.'
  expect(quotesOf(text, 'outdated_technology')).toEqual([
    'Universal Analytics',
    'Google+',
    'Flash cookies',
    'Internet Explorer',
  ])
  expect(quotesOf('Titel\n\nDu logger ind med NemID.', 'outdated_technology')).toEqual(['NemID'])
  expect(lawFindings('Title\n\nWe use Google Analytics 4.', 'outdated_technology')).toEqual([])
  const past = 'Titel\n\nDu logger ind med MitID, der har erstattet NemID.'
  expect(lawFindings(past, 'outdated_technology')).toEqual([])
})

test('a ground for transfers that fell is found, unless the text says that it fell', () => {
  const quotes = quotesOf(
    'Title\n\nWe rely on the EU-US Privacy Shield.',
    'outdated_transfer_basis',
  )
  expect(quotes).toEqual(['EU-US Privacy Shield'])
  const past = 'Title\n\nThe Privacy Shield is invalid since 2020.'
  expect(lawFindings(past, 'outdated_transfer_basis')).toEqual([])
})

test('a ground that holds is to be looked at again after its review day, not before', () => {
  const text = 'Title\n\nGoogle is certified under the EU-U.S. Data Privacy Framework.'
  expect(lawFindings(text, 'overdue_transfer_review', '2027-05-31')).toEqual([])
  const [finding] = lawFindings(text, 'overdue_transfer_review', '2027-06-01')
  expect(finding?.source).toContain('was to be looked at again by 2027-05-31')
})

test('every fact names its source and a day it was read or is to be looked at again', () => {
  const facts = [
    ...outdatedLaws,
    ...outdatedAuthorities,
    ...outdatedCompanies,
    ...outdatedTechnologies,
    ...outdatedTransferBases,
    ...transferBases,
  ]
  for (const fact of facts) {
    expect(fact.reference).not.toBe('')
    expect(fact.reviewOn ?? '').toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(fact.pattern.flags).toContain('g')
  }
})

test.for([
  ['You can write to Ratapihantie 9, 00520 Helsinki.', 'Ratapihantie 9, 00520 Helsinki'],
  ['Adresser hämtas från Befolkningsregistercentralen.', 'Befolkningsregistercentralen'],
  ['Addresses come from the Population Register Centre.', 'Population Register Centre'],
  ['Cookies overvåkes av Viestintävirasto.', 'Viestintävirasto'],
] as const)('a Finnish authority by its old name or place is found: %s', ([sentence, quote]) => {
  expect(quotesOf(`Title\n\n${sentence}`, 'outdated_authority')).toEqual([quote])
})

test.for([
  'You can write to Lintulahdenkuja 4, 00530 Helsinki.',
  'The Population Register Centre, which was replaced in 2020, gave us the address.',
  'Adresser hämtas från Myndigheten för digitalisering och befolkningsdata.',
])('a Finnish authority as it is today, or told of as past, is left alone: %s', (sentence) => {
  expect(lawFindings(`Title\n\n${sentence}`, 'outdated_authority')).toEqual([])
})

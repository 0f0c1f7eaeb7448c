import {expect, test} from 'vitest'

import {partiesFound} from './partiesFound.js'

const head = {
  nb: 'Personvernerklæring\n\nSolvik Hudpleie AS er behandlingsansvarlig. Skriv til post@solvikhud.no, eller se www.solvikhud.no.\n\n',
  da: 'Privatlivspolitik\n\nSolvig Klinik ApS er dataansvarlig for dine oplysninger. Skriv til info@solvigklinik.dk.\n\n',
  sv: 'Integritetspolicy\n\nSolvik Tandvård AB är personuppgiftsansvarig. Du når oss på info@solviktand.se.\n\n',
  en: 'Privacy policy\n\nSolvik Cabins Oy is the data controller. Contact us at hello@solvikcabins.fi.\n\n',
} as const

test.each([
  'Skriv til post@solvikhud.no. Vi har vurdert om vi trenger personvernombud, og svaret er nei.',
  'Skriv til post@solvikhud.no. Vi er få ansatte og har ikke personvernombud.',
  'Spørsmål sendes til post@solvikhud.no. Personvernombud er ikke påkrevd for oss.',
  'Write to post@solvikhud.no. We considered whether we need a data protection officer.',
])('who says that there is no officer has given none an address: %s', (sentence) => {
  expect(partiesFound('dpo_conflict', head.nb + sentence)).toEqual([])
})

test.each([
  'Personvernombudet vårt heter Kari Li og nås på post@solvikhud.no.',
  'Our data protection officer reads post@solvikhud.no.',
  'Vi har personvernombud. Adressen er post@solvikhud.no.',
])('an officer who shares the mailbox of the business is told: %s', (sentence) => {
  expect(partiesFound('dpo_conflict', head.nb + sentence)).toHaveLength(1)
})

test.each([
  [
    head.nb,
    'Personvernombudet er Kari Li. Hun svarer raskt. På svensk kan du skrive til oss på hej@fjallhud.se.',
  ],
  [
    head.da,
    'Vores databeskyttelsesrådgiver er Bo Lund. Han svarer gerne. Spørgsmål om sletning sendes til os på svar@hudogkrop.dk.',
  ],
  [
    head.sv,
    'Vårt dataskyddsombud är Bo Lund. Han svarar gärna. Frågor om radering skickas till oss på hej@leendet.se.',
  ],
])('an officer named before does not make an address the officer’s: %s%s', (start, sentence) => {
  expect(partiesFound('foreign_email', start + sentence)).toHaveLength(1)
})

test.each([
  [head.nb, 'All trafikk mellom deg og fjellshop.no er kryptert.', 'fjellshop.no'],
  [head.da, 'Al trafik mellem dig og nordhud.dk er krypteret.', 'nordhud.dk'],
  [head.sv, 'Trafiken mellan dig och leendet.se är krypterad.', 'leendet.se'],
  [head.en, 'Traffic between you and lakehouses.com is encrypted.', 'lakehouses.com'],
])('whose traffic is protected is one’s own site: %s%s', (start, sentence, host) => {
  const [quote = ''] = partiesFound('foreign_domain', start + sentence)
  expect(quote).toContain(host)
})

test.each([
  [head.nb, 'All trafikk mellom deg og solvikhud.no er kryptert.'],
  [head.da, 'Læs mere om kryptering på wikipedia.org.'],
  [head.en, 'Payments between you and the bank are encrypted, as told on paytrail.com.'],
])('other sites are named as what they are: %s%s', (start, sentence) => {
  expect(partiesFound('foreign_domain', start + sentence)).toEqual([])
})

test.each([
  'After the stay solvikcabins.fi asks for your opinion.',
  'Each spring solvikcabins.fi sends an offer to earlier guests.',
  'Every evening solvikcabins.fi publishes what guests wrote.',
])('a domain does nothing itself: %s', (sentence) => {
  expect(partiesFound('domain_as_actor', head.en + sentence)).toHaveLength(1)
})

test.each([
  'When you visit solvikcabins.fi we keep your address.',
  'When you book on solvikcabins.fi you get a receipt.',
  'lang solvikcabins.fi Keeps the language 12 months',
])('what is done on a domain is not done by it: %s', (sentence) => {
  expect(partiesFound('domain_as_actor', head.en + sentence)).toEqual([])
})

test('a street spelled in two ways is one cause', () => {
  const text = `${head.sv}Solvik Tandvård AB, Brygguddsvägen 9, 702 30 Örebro, svarar på frågor.\n\nBesök oss på Bryggudsvägen 9, 702 30 Örebro, när du vill.`
  expect(partiesFound('inconsistent_address', text)).toHaveLength(1)
  expect(partiesFound('inconsistent_contact', text)).toEqual([])
  expect(partiesFound('inconsistent_name', text)).toEqual([])
})

test('a place and what is named for it are two names', () => {
  const text = `${head.nb}Vi leier ut hytter på Solvøya.\n\nPå Solvøy bor det tolv mennesker.\n\nOm våren drar vi til Solvøy, og om høsten fra Solvøya.`
  expect(partiesFound('inconsistent_name', text)).toEqual([])
})

import {expect, test} from 'vitest'

import {partiesFindings, partiesFound} from './partiesFound.js'

const head = {
  nb: 'Personvernerklæring\n\nSolvik Hudpleie AS er behandlingsansvarlig. Skriv til post@solvikhud.no, eller se www.solvikhud.no.\n\n',
  nn: 'Personvernerklæring\n\nSolvik Hudpleie AS er behandlingsansvarleg for opplysningane dykkar. Skriv til post@solvikhud.no.\n\n',
  da: 'Privatlivspolitik\n\nSolvig Klinik ApS er dataansvarlig for dine oplysninger. Skriv til info@solvigklinik.dk.\n\n',
  sv: 'Integritetspolicy\n\nSolvik Tandvård AB är personuppgiftsansvarig. Du når oss på info@solviktand.se.\n\n',
  en: 'Privacy policy\n\nSolvik Gym Ltd is the data controller. Contact us at hello@solvikgym.com.\n\n',
} as const

test.each([
  [head.nb, 'Vil du ha noe slettet, sender du skjemaet til personvern@fjellterapi.no.'],
  [head.nb, 'E-post: kontakt@hudoglaser.no'],
  [head.nn, 'Ta kontakt med oss på post@annanklinikk.no om du vil ha innsyn.'],
  [head.da, 'Ønsker du indsigt, skal du sende en mail til persondata@nordiskskin.dk.'],
  [head.sv, 'Begäran om registerutdrag skickas till dataskydd@leendekliniken.se.'],
  [head.en, 'To use your rights, write to privacy@strongbodies.com.'],
  [head.en, 'Gymtech Ltd hosts our site.\n\nFor erasure of your data, write to help@gymtech.com.'],
])('an address of another business is given as one’s own: %s%s', (start, sentence) => {
  const [address = ''] = /\S+@\S+\w/.exec(sentence) ?? []
  expect(partiesFound('foreign_email', start + sentence)).toEqual([address])
})

test.each([
  [head.nb, 'Datatilsynet når du på postkasse@datatilsynet.no.'],
  [
    head.nb,
    'Personvernombudet vårt er hos Compliance Nord AS og har adressen ombud@compliancenord.no.',
  ],
  [head.nb, 'Skriv gjerne til resepsjon@solvikhud.no.'],
  [head.da, 'Vores bookingsystem leveres af Timeplan A/S, som svarer på support@timeplan.dk.'],
  [head.sv, 'Klaga hos IMY: imy@imy.se.'],
  [head.da, 'Klager over behandling sendes til Patientnævnet på post@patientnaevn.dk.'],
  [head.en, 'Payments are handled by Paywell Ltd (support@paywell.com).'],
])(
  'an address of a named supplier, an officer or an authority is none: %s%s',
  (start, sentence) => {
    expect(partiesFound('foreign_email', start + sentence)).toEqual([])
  },
)

test('a branch whose mailboxes are all at its union has them there', () => {
  const notice = `Personvernerklæring

Solvik Turlag er behandlingsansvarlig for opplysningene om medlemmene. Se www.solvikturlag.no.

Solvik Turlag

E-post: solvik@turunionen.no

Vil du ha innsyn, skriver du til oss på solvik@turunionen.no.`
  expect(partiesFound('foreign_email', notice)).toEqual([])
})

test('webmail for a company that has no other mailbox is advice, and no error', () => {
  const start = 'Personvernerklæring\n\nSolvik Hudpleie AS er behandlingsansvarlig.\n\n'
  const [found] = partiesFindings(`${start}Skriv til oss på solvikhud@gmail.com.`)
  expect(found).toMatchObject({rule: 'foreign_email', severity: 'advice'})
})

test('webmail beside a mailbox of one’s own is a second address, and none of a stranger', () => {
  const notice = `${head.nb}Du kan også skrive til solvikhud@gmail.com.`
  expect(partiesFound('foreign_email', notice)).toEqual([])
  expect(partiesFound('inconsistent_contact', notice)).toContain('solvikhud@gmail.com')
})

test.each([
  [
    head.nb,
    'Når du er på vår nettside www.fjellterapi.no, lagrer vi IP-adressen din.',
    'fjellterapi.no',
  ],
  [
    head.nb,
    'Vi bruker informasjonskapsler på hjemmesiden fjellterapi.no for statistikk.',
    'fjellterapi.no',
  ],
  [head.nb, 'Denne erklæringen gjelder for fjellterapi.no.', 'fjellterapi.no'],
  [head.nn, 'Når du besøkjer nordterapi.no, samlar vi inn opplysningar.', 'nordterapi.no'],
  [head.da, 'På vores hjemmeside, www.nordiskskin.dk, bruger vi cookies.', 'nordiskskin.dk'],
  [head.sv, 'När du besöker leendekliniken.se sparar vi uppgifter.', 'leendekliniken.se'],
  [head.sv, 'På vår webbplats (www.leendekliniken.se) använder vi kakor.', 'leendekliniken.se'],
  [head.en, 'When you visit www.strongbodies.com we store your IP address.', 'strongbodies.com'],
  [head.en, 'This policy applies to our website strongbodies.com.', 'strongbodies.com'],
])('another site is called one’s own: %s%s', (start, sentence, site) => {
  const found = partiesFound('foreign_domain', start + sentence)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(site)
})

test.each([
  [head.nb, 'På nettsiden nettvett.no finner du råd om informasjonskapsler.'],
  [head.nb, 'Les mer på nettsiden til leverandøren, www.systemhuset.no.'],
  [head.nb, 'Vår nettside solvikhud.no bruker bare nødvendige informasjonskapsler.'],
  [head.da, 'Læs om cookies på hjemmesiden minecookies.org.'],
  [head.sv, 'Läs mer på webbplatsen imy.se.'],
  [head.en, 'You can find a guide on the website allaboutcookies.org.'],
])('a site where readers are sent to read is nobody’s own: %s%s', (start, sentence) => {
  expect(partiesFound('foreign_domain', start + sentence)).toEqual([])
})

test.each([
  [head.nb, 'solvikhud.noi lagrer opplysninger.', 'solvikhud.noi'],
  [head.nb, 'Send spørsmål til post@solvikhuds.no.', 'solvikhuds.no'],
  [head.nb, 'Send spørsmål til post@solvkihud.no.', 'solvkihud.no'],
  [head.da, 'Se www.solvigklinik.dkk for mere.', 'solvigklinik.dkk'],
  [head.sv, 'Skriv till info@solviktand.es om du vill.', undefined],
  [head.sv, 'Skriv till info@solviktant.se om du vill.', 'solviktant.se'],
  [head.en, 'Write to hello@solvikgym.con.', 'solvikgym.con'],
  [head.nb, 'Nettsiden solvikhud.n0 er trygg.', 'solvikhud.n0'],
  [head.en, 'Write to solvikgym@gmial.com.', 'gmial.com'],
  [head.nb, 'Klag til Datatilsynet på www.datatilsynt.no.', 'datatilsynt.no'],
])('a domain one slip away is a misspelling: %s%s', (start, sentence, typo) => {
  expect(partiesFound('typo_domain', start + sentence)).toEqual(typo === undefined ? [] : [typo])
})

test('the right domain is the fix of a misspelt one', () => {
  const found = partiesFindings(`${head.nb}Se www.solvikhud.noi for mer.`)
  expect(found.find(({rule}) => rule === 'typo_domain')?.fix).toBe('solvikhud.no')
})

test.each([
  [head.nb, 'Vi har timer hver dag.Du kan også ringe.'],
  [head.nb, 'Vi er også å finne på www.solvikhud.com og solvikhud.se.'],
  [head.en, 'Version 2.10 of the notice, see sec.4 e.g. for more.'],
])(
  'another end, a run-in sentence and a number are no misspelt domains: %s%s',
  (start, sentence) => {
    expect(partiesFound('typo_domain', start + sentence)).toEqual([])
  },
)

test.each([
  [head.nb, 'Du kan sende klage til Datatilsynet.no.'],
  [head.da, 'Du kan sende en klage til datatilsynet.dk.'],
  [head.sv, 'Skicka ditt klagomål till imy.se.'],
  [head.en, 'You can send a complaint to datatilsynet.no.'],
])('a domain takes no complaints: %s%s', (start, sentence) => {
  expect(partiesFound('wrong_channel', start + sentence)).toHaveLength(1)
})

test.each([
  [head.nb, 'Du kan klage til Datatilsynet. Se datatilsynet.no.'],
  [head.en, 'You can complain to Datatilsynet at www.datatilsynet.no/klage.'],
])('an authority with its page takes complaints: %s%s', (start, sentence) => {
  expect(partiesFound('wrong_channel', start + sentence)).toEqual([])
})

test('an address that has moved is told with where it is now', () => {
  const found = partiesFindings(
    `${head.sv}Klaga hos tillsynet på https://www.datainspektionen.se/klaga.`,
  )
  expect(found.find(({rule}) => rule === 'dead_url')?.fix).toBe('https://www.imy.se')
  expect(partiesFound('dead_url', `${head.sv}Se https://www.youronlinechoices.com/se/.`)).toEqual(
    [],
  )
})

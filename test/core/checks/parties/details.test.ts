import {expect, test} from 'vitest'

import {partiesFindings, partiesFound} from './partiesFound.js'

const long = 'Vi tar vare på opplysningene dine og bruker dem bare slik det står her. '.repeat(24)

test.each([
  'Personvern\n\nNordtann AS, org.nr. 923 456 782, er behandlingsansvarlig.',
  'Privatliv\n\nNordhud ApS, CVR-nr. 24256708, er dataansvarlig.',
  'Integritet\n\nNordgym AB, org.nr 556016-0681, är personuppgiftsansvarig.',
  'Privacy\n\nNordgym AS (organisation number 923456782) is the controller.',
])('a number that fits no register is asked about: %s', (notice) => {
  expect(partiesFound('wrong_org_number', notice)).toHaveLength(1)
})

test.each([
  'Personvern\n\nNordtann AS, org.nr. NO 923 456 783 MVA, tlf. 22 33 44 55.',
  'Privatliv\n\nNordhud ApS, CVR: 24256707. Tlf. 33 44 55 66.',
  'Integritet\n\nNordgym AB, org.nr 556016-0680.',
  'Ring oss på 923 45 678 om du lurer på noe.',
])('a number that fits, and a telephone, are let through: %s', (notice) => {
  expect(partiesFound('wrong_org_number', notice)).toEqual([])
})

test('a company without number or address is told so once, as advice', () => {
  const notice = `Personvern\n\nNordtann AS er behandlingsansvarlig. Skriv til post@nordtann.no.\n\n${long}`
  const absences = partiesFindings(notice).filter(({quote}) => quote === '')
  expect(absences.map(({rule, severity}) => `${rule} ${severity}`)).toEqual([
    'missing_address advice',
    'missing_org_number advice',
  ])
})

test('an association needs no number of a company', () => {
  const notice = 'Personvern\n\nVestbygda Idrettslag er behandlingsansvarlig. post@vestbygdail.no'
  expect(partiesFound('missing_org_number', notice)).toEqual([])
})

test('who gives no way to be reached is told that, and not each part of it', () => {
  const rules = partiesFindings(
    `Personvern\n\nNordtann AS er behandlingsansvarlig. Kontaktinformasjon finner du nederst på nettsiden.\n\n${long}`,
  )
  expect(rules.map(({rule, quote}) => `${rule}: ${quote}`)).toEqual([
    'missing_contact: Kontaktinformasjon finner du nederst på nettsiden',
  ])
})

test.each([
  ['inconsistent_address', 'Storgata 5 B, 8006 Bodø', 'Storgata 5B, 8006 Bodø'],
  ['inconsistent_contact', 'Sjøgata 12, 8006 Bodø', 'Sjøgata 21, 8006 Bodø'],
  ['inconsistent_contact', 'Sjøgata 12, 8006 Bodø', 'Sjøgaten 21, 8006 Bodø'],
  ['inconsistent_contact', 'Strandvejen 12, 3000 Helsingør', 'Strandvejen 12, 3001 Helsingør'],
  ['inconsistent_address', 'Storgatan 8, 111 22 Stockholm', 'Storgaten 8, 111 22 Stockholm'],
] as const)('one address in two spellings, or with a slip: %s, %s and %s', (rule, one, other) => {
  const notice = `Personvern\n\nNordtann AS, ${one}, svarer for dette.\n\nBesøk oss gjerne: ${other}.`
  expect(partiesFound(rule, notice)).toHaveLength(1)
})

test('words before a street are no part of it, and an authority’s address is not one’s own', () => {
  const notice =
    'Personvern\n\nVår adresse er Storgata 5, 8006 Bodø.\n\nDatatilsynet, Storgata 9, 8006 Bodø.\n\nNordtann AS, Storgata 5, 8006 Bodø'
  expect(partiesFound('inconsistent_address', notice)).toEqual([])
})

test.each([
  ['Storgata 5, 8006 Bodø', 'Storgata 5, 8006 BODØ'],
  ['Storgata 5, 8006 Bodø', 'Havnegata 9, 0150 Oslo'],
])('the same address again, and another office, are let through: %s and %s', (one, other) => {
  const notice = `Personvern\n\nNordtann AS, ${one}, svarer for dette.\n\nBesøk oss gjerne: ${other}.`
  expect(partiesFound('inconsistent_address', notice)).toEqual([])
})

const contact = (one: string, other: string) =>
  `Personvern\n\nNordtann AS er behandlingsansvarlig. ${one}\n\nSletting\n\n${other}`

test('two mailboxes for the same thing are told, each', () => {
  const notice = contact('Skriv til post@nordtann.no.', 'Vil du ha noe slettet: kari@nordtann.no.')
  expect(partiesFound('inconsistent_contact', notice)).toEqual([
    'post@nordtann.no',
    'kari@nordtann.no',
  ])
})

test.each([
  ['Om personvern: gdpr@nordtann.no, om timer: post@nordtann.no.', 'Skriv til gdpr@nordtann.no.'],
  ['Skriv til post@nordtann.no.', 'Personvernombudet: ombud@nordtann.no'],
  ['Skriv til post@nordtann.no.', 'Jobb hos oss? Skriv til jobb@nordtann.no.'],
  ['Ring 22 33 44 50.', 'Ring 22 33 44 51.'],
])('mailboxes that say what they are for are let through: %s %s', (one, other) => {
  expect(partiesFound('inconsistent_contact', contact(one, other))).toEqual([])
})

test('a telephone number with two digits swapped is told', () => {
  const notice = contact('Ring 22 33 45 50 alle dager.', 'Ring 22 33 54 50 hvis det haster.')
  expect(partiesFound('inconsistent_contact', notice)).toEqual(['22 33 54 50'])
})

test.each([
  [
    'Personvernerklæring\n\nI denne personvernpolicyen forteller vi hva vi bruker opplysningene om deg til, og hvordan vi sletter dem.',
    1,
  ],
  ['Personvernerklæring\n\nDenne erklæringen forteller hva vi gjør.', 0],
  ['Personvernerklæring\n\nLes også vår cookiepolicy.', 0],
  ['Privatlivspolitik\n\nDenne persondataerklæring fortæller, hvad vi gør.', 1],
  ['Persondatapolitik\n\nDenne privatlivspolitik fortæller, hvad vi gør.', 1],
  ['Privatlivspolitik\n\nDenne politik fortæller, hvad vi gør.', 0],
  [
    'Integritetspolicy\n\nDenna integritetsförklaring beskriver hur vi behandlar dina uppgifter och vad du har för rättigheter.',
    1,
  ],
  ['Integritetspolicy\n\nDenna policy beskriver vad vi gör.', 0],
  ['Privacy policy\n\nThis privacy notice says what we do.', 1],
  ['Privacy policy\n\nThis policy says what we do. Our policy is to answer fast.', 0],
])('the document has one name: %s', (notice, count) => {
  expect(partiesFound('inconsistent_name', notice)).toHaveLength(count)
})

test.each([
  ['Vi bruker systemet Tannbasen til journal. Timer ligger også i Tanbasen hos oss.', 1],
  ['Vi bruker JournalHuset til timer. I løsningen Journalhuset ligger svarene.', 1],
  ['Nordtann AS er vår leverandør. Avtalen er med Nordtan AS.', 1],
  ['Kunden ringer Klinikken. Vi møter Kundene på Klinikkens kontor.', 0],
  ['Vi holder til i Nordbyen og Sørbyen, med Klinikk24 og Klinikk25.', 0],
])('a name has one spelling: %s', (text, count) => {
  expect(partiesFound('inconsistent_name', `Personvern\n\n${text}`)).toHaveLength(count)
})

const listed = (more: string, list = ['Journalia AS (journal)', 'Skyvert AS (drift)']) =>
  `Personvern\n\nNordtann AS er behandlingsansvarlig. ${more}\n\nDisse databehandlerne har vi avtale med:\n\n${list.map((each) => `- ${each}`).join('\n')}\n\nKlage\n\nDu kan klage.`

test.each([
  'Betaling går gjennom leverandøren Fakturia AS.',
  'Timene ligger i bookingsystemet fra Timeplan AS.',
  'Regnskapet føres av Tallhuset AS, som er vår databehandler.',
])('a supplier that the list lacks is told: %s', (more) => {
  expect(partiesFound('processor_not_listed', listed(more))).toHaveLength(1)
})

test.each([
  'Journalen ligger i systemet fra Journalia.',
  'Bank AS bruker opplysningene til egne formål.',
  'Vi bruker cookies fra Google.',
])('a listed supplier and who uses data for itself are let through: %s', (more) => {
  expect(partiesFound('processor_not_listed', listed(more))).toEqual([])
})

test('a place that is kept for the number is quoted', () => {
  const notice =
    'Personvern\n\nNordtann AS er behandlingsansvarlig. Telefon 75 00 11 22.\n\nOrg.nr. kommer'
  expect(partiesFound('missing_org_number', notice)).toEqual(['Org.nr. kommer'])
})

test('a site that is named as a site does what sites do', () => {
  const notice =
    'Personvern\n\nNordtann AS er behandlingsansvarlig. Nettstedet www.nordtann.no bruker informasjonskapsler.'
  expect(partiesFound('domain_as_actor', notice)).toEqual([])
})

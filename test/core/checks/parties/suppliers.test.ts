import {expect, test} from 'vitest'

import {partiesFound} from './partiesFound.js'

const head = {
  nb: 'Personvernerklæring\n\nNordtann Klinikk AS er behandlingsansvarlig.\n\n',
  da: 'Privatlivspolitik\n\nNordtand Klinik ApS er dataansvarlig.\n\n',
  sv: 'Integritetspolicy\n\nNordtand Klinik AB är personuppgiftsansvarig.\n\n',
  en: 'Privacy notice\n\nNordtooth Dental Ltd is the controller.\n\n',
} as const
const items = '\n\n- Journalhuset AS, journal\n- Drifthuset A/S, drift\n\n'

test.each([
  [
    `${head.nb}Vi deler opplysninger med:${items}`,
    'Nyhetsbrev sendes ut via Mailchimp.',
    'Mailchimp',
  ],
  [
    `${head.nb}Våre leverandører er:${items}`,
    'Inkasso håndteres av Kreditthuset AS.',
    'Kreditthuset',
  ],
  [
    `${head.da}Følgende firmaer hjælper os:${items}`,
    'Chatten kører i Zendesk, som vi bruger.',
    'Zendesk',
  ],
  [`${head.nb}Våre leverandører er:${items}`, 'Chatten på siden kommer fra Zendesk.', 'Zendesk'],
  [`${head.da}Vores leverandører er:${items}`, 'Kontaktformularen er fra Typeform.', 'Typeform'],
  [`${head.en}Our suppliers are:${items}`, 'The chat on the site comes from Intercom.', 'Intercom'],
  [
    `${head.sv}Vi lämnar ut uppgifter till följande:${items}`,
    'Vi skickar enkäter genom SurveyMonkey.',
    'SurveyMonkey',
  ],
  [
    `${head.en}These companies process data for us:${items}`,
    'Newsletters are sent with ActiveCampaign.',
    'ActiveCampaign',
  ],
  [
    `${head.sv}Alla leverantörer är listade: Journalhuset AB, Drifthuset AB. `,
    'Anmälan görs via Typeform.',
    'Typeform',
  ],
  [
    `${head.en}This is who we share data with:\n\nJournal House Ltd - records\nHosting House Ltd - hosting\n\n`,
    'Our chat runs on Intercom.',
    'Intercom',
  ],
  [
    `${head.nb}Våre leverandører er:${items}`,
    'Undersøkelsen blir kjørt i SvarPilot på våre vegne.',
    'SvarPilot',
  ],
  [
    `${head.nb}Våre leverandører er:${items}`,
    'Chatten besvares ved hjelp av systemet Snakkis.',
    'Snakkis',
  ],
  [
    `${head.sv}Personuppgiftsbiträden:${items}`,
    'Avtalet skrivs under genom tjänsten Signera.',
    'Signera',
  ],
  [`${head.nb}Våre leverandører er:${items}`, 'I tillegg brukes Hotjar på nettsiden.', 'Hotjar'],
  [`${head.sv}Personuppgiftsbiträden:${items}`, 'Vi använder även Mouseflow.', 'Mouseflow'],
  [`${head.da}Databehandlere:${items}`, 'Vi bruger Microsoft Clarity.', 'Microsoft Clarity'],
  [`${head.en}Our processors:${items}`, 'We also use the LinkedIn Insight Tag.', 'LinkedIn'],
  [`${head.nb}Databehandlere:${items}`, 'En TikTok-piksel ligger på siden.', 'TikTok'],
  [
    `${head.nb}Vi deler bare med dem som er nevnt her. Databehandlere:${items}`,
    'Ved hjelp av Meta-piksel viser vi annonser.',
    'Meta',
  ],
  [
    `${head.da}Databehandlere. Vi bruger Journalhuset A/S til journal, Drifthuset A/S til drift og Beskedhuset ApS til sms.\n\n`,
    'Nyhedsbrevet sendes ud via Mailchimp (Intuit Inc.), der er certificeret.',
    'Mailchimp',
  ],
])('who gets data and is missing in the list is told: %s%s', (start, said, name) => {
  const found = partiesFound('processor_not_listed', start + said)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(name)
})

test.each([
  [`${head.nb}Våre leverandører er:${items}`, 'Vi bruker Google Analytics på nettsiden.'],
  [`${head.nb}Våre leverandører er:${items}`, 'Bilder legges ut på Facebook.'],
  [`${head.nb}Våre leverandører er:${items}`, 'Du betaler gjennom Vipps.'],
  [
    `${head.nb}Våre leverandører er:${items}`,
    'Kreditthuset AS får kravet og er selv ansvarlig for det.',
  ],
  [
    `${head.en}Our processors:\n\n- Mailchimp (Intuit), newsletters\n- Google Ireland Limited\n\n`,
    'We use Google Workspace for mail and The Rocket Science Group LLC (Mailchimp) for newsletters.',
  ],
  [head.nb, 'Nyhetsbrev sendes ut via Mailchimp.'],
  [
    `${head.nb}Våre leverandører er:${items}`,
    'Du får svar når vi har innhentet en kredittvurdering fra Solvenshuset AS.',
  ],
  [
    `${head.sv}Personuppgiftsbiträden:${items}`,
    'Vi gör en kreditupplysning hos Solvenshuset AB när du vill dela upp betalningen.',
  ],
  [
    `${head.nb}Våre leverandører er:${items}`,
    'Kravet sendes til Kreditthuset AS. Inkassoselskapet er selvstendig ansvarlig for sin del.',
  ],
  [
    `${head.sv}Personuppgiftsbiträden:${items}`,
    'Andra som bestämmer själva över sin behandling: Bostadsportalen AB (annonser) får bilderna.',
  ],
  [
    `${head.en}Our processors:${items}`,
    'Debts are passed to Collectwell Ltd, which is a controller in its own right.',
  ],
  [`${head.nb}Våre leverandører er:${items}`, 'Betalingen går via Nets og AvtaleGiro.'],
  [`${head.nb}Våre leverandører er:${items}`, 'Vi bruker ikke Hotjar eller lignende verktøy.'],
  [
    `${head.nb}Databehandlere:\n\nJournalhuset AS, Norge – journal\nMolnhuset Drift EMEA SARL, Luxembourg – drift av appen\ne-konto norden A/S, Danmark – regnskap\n\n`,
    'Appen driftes av Molnhuset Drift EMEA SARL.',
  ],
])('a list of its own, a way to pay and who answers itself are fine: %s%s', (start, said) => {
  expect(partiesFound('processor_not_listed', start + said)).toEqual([])
})

test.each([
  [head.nb, 'Vi er databehandler for opplysningene du gir oss.', 'Vi er databehandler'],
  [head.nb, 'Klinikken opptrer som databehandler for pasientene.', 'som databehandler'],
  [head.da, 'Vi er databehandler for de oplysninger, du giver os.', 'Vi er databehandler'],
  [head.sv, 'Kliniken är personuppgiftsbiträde åt dig.', 'är personuppgiftsbiträde'],
  [head.en, 'We act as processor for the data you give us.', 'We act as processor'],
  [head.en, 'We act solely as a data processor for your bookings.', 'act solely as'],
  [head.nb, 'Vi opptrer kun som databehandler for medlemmene.', 'opptrer kun som'],
  [
    'Privatlivspolitik\n\nEgeskov Friskole driver skolen. Skolen er dataansvarlig.\n\n',
    'Skolen er databehandler for elevernes oplysninger.',
    'er databehandler',
  ],
  [
    `${head.nb}Våre databehandlere:${items}`,
    'Disse selskapene er selvstendige behandlingsansvarlige.',
    'selvstendige',
  ],
  [
    `${head.nb}Våre databehandlere:${items}`,
    'For journalen deler vi ansvaret med Journalhuset AS.',
    'deler vi ansvaret',
  ],
  [
    head.nb,
    'Fjell Sykler AS er behandlingsansvarlig for personopplysningene som samles inn.',
    'Fjell Sykler AS',
  ],
])('one who is processor and controller at once is told: %s%s', (start, said, quote) => {
  expect(partiesFound('role_contradiction', start + said).join('|')).toContain(quote)
})

test.each([
  [head.nb, 'Journalhuset AS er databehandler for oss.'],
  [head.nb, 'Legger en annen klinikk inn data hos oss, er vi databehandler når de bestemmer.'],
  [`${head.nb}Våre databehandlere:${items}`, 'Disse selskapene gjør bare det vi sier.'],
  [`${head.nb}Våre databehandlere:${items}`, 'Apoteket er selvstendig behandlingsansvarlig.'],
  [head.en, 'Paywell Ltd is the controller for the payment itself.'],
])('who has one role, or says for what, is fine: %s%s', (start, said) => {
  expect(partiesFound('role_contradiction', start + said)).toEqual([])
})

test.each([
  [head.nb, 'Personvernombudet er styreleder Ola Berg.'],
  [head.sv, 'Dataskyddsombud är ordföranden Eva Lind.'],
  [head.en, 'The owner is also the data protection officer.'],
  [head.da, 'Databeskyttelsesrådgiver er forstander Jens Holm.'],
  [head.sv, 'Rektorn är också dataskyddsombud.'],
  [head.en, 'Our founder acts as DPO.'],
  [head.en, 'We have not appointed a data protection officer. Reach our DPO at dpo@nordtooth.com.'],
  [
    head.nb,
    'Vi er ikke pålagt å ha personvernombud og har ikke utpekt noe.\n\nPersonvernombudet nås på ombud@nordtann.no.',
  ],
  [
    head.sv,
    'Vi har inget dataskyddsombud.\n\nSkriv till vårt dataskyddsombud på ombud@nordtand.se.',
  ],
])('an officer who runs the business, or whom it says it lacks, is told: %s%s', (start, said) => {
  expect(partiesFound('dpo_conflict', start + said)).toHaveLength(1)
})

test.each([
  [head.nb, 'Vi har ikke utpekt personvernombud. Spørsmål går til post@nordtann.no.'],
  [
    head.en,
    'We have no data protection officer. If we appoint a DPO, write to our office instead.',
  ],
  [
    head.sv,
    'Skriv till post@nordtand.se eller dataskyddsombudet.\n\nKontakta oss på post@nordtand.se.\n\nDataskyddsombudet nås på ombud@advokathuset.se.',
  ],
])('an officer beside the own mailbox, and none at all, are fine: %s%s', (start, said) => {
  expect(partiesFound('dpo_conflict', start + said)).toEqual([])
})

test('an officer who reports to whoever runs the business is fine', () => {
  const said = 'Personvernombudet rapporterer til styreleder og er uavhengig.'
  expect(partiesFound('dpo_conflict', head.nb + said)).toEqual([])
})

test.each([
  [
    `${head.sv}Våra leverantörer är:${items}`,
    'Kortbetalningar går via Worldline. Betaltjänsterna är själva ansvariga för uppgifterna.',
  ],
  [
    `${head.nb}Våre leverandører er:${items}`,
    'Betaling håndteres av Stripe.\n\nBetalingstjenestene er selv ansvarlige for det de får.',
  ],
  [
    `${head.en}Our suppliers are:${items}`,
    'You pay through Stripe. The payment providers are independent controllers.',
  ],
])('who takes payments answers for them where all such services do: %s%s', (start, sentence) => {
  expect(partiesFound('processor_not_listed', start + sentence)).toEqual([])
})

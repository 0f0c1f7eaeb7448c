import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {agreement, cookie, purpose} from '../demoFacts.js'
import {sinceChange} from '../demoNotice.js'

const group = 'glasoterapi'

export function glasoterapiFacts(stage: DemoStage): DemoDocument[] {
  return [...purposes(stage), ...processors(), ...cookies()]
}

function purposes(stage: DemoStage): DemoDocument[] {
  return [
    purpose({
      id: 'glasoterapi-enquiry',
      group,
      order: 10,
      title: {nb: 'Svare deg og følge opp kunder'},
      subjects: {nb: 'De som henvender seg, og kunder'},
      data: [{nb: 'fornavn, etternavn, e-post og telefon'}, {nb: 'firma og rolle'}],
      basis: '6(1)(f)',
      interest: {nb: 'å gi svar og god oppfølging til dem som kontakter oss'},
      months: 12,
      start: {nb: 'etter at kundeforholdet eller samtalen er over'},
    }),
    purpose({
      id: 'glasoterapi-newsletter',
      group,
      order: 20,
      title: {nb: 'Nyhetsbrev'},
      subjects: {nb: 'Abonnenter'},
      data: [{nb: 'navn og e-post'}],
      basis: '6(1)(a)',
      start: {nb: 'Til samtykket er trukket'},
    }),
    purpose({
      id: 'glasoterapi-customer-news',
      group,
      order: 25,
      title: {nb: 'Nyhetsbrev til kunder om det de har kjøpt før'},
      subjects: {nb: 'Kunder'},
      data: [{nb: 'navn og e-post'}],
      basis: '6(1)(f)',
      interest: {nb: 'å fortelle kunder om lignende behandlinger'},
      law: {nb: 'markedsføringsloven § 15 tredje ledd'},
      start: {nb: 'Til du sier nei, eller kundeforholdet er over'},
    }),
    ...sinceChange(stage, [
      purpose({
        id: 'glasoterapi-course',
        group,
        order: 30,
        title: {nb: 'Kurs og seminarer'},
        subjects: {nb: 'Deltakere'},
        data: [{nb: 'navn, firma, e-post og fakturaopplysninger'}],
        basis: '6(1)(f)',
        interest: {nb: 'å planlegge kurset og ta betalt for det'},
        months: 60,
        start: {nb: 'etter regnskapsåret kurset ble holdt'},
        retentionLaw: {nb: 'bokføringsloven § 13'},
        source: {nb: 'Arbeidsgiveren, når det er den som melder deg på'},
      }),
    ]),
    purpose({
      id: 'glasoterapi-statistics',
      group,
      order: 40,
      title: {nb: 'Google Analytics'},
      subjects: {nb: 'Besøkende som har sagt ja'},
      data: [{nb: 'avkortet IP-adresse, nettleser, siden du kom fra og tidspunkt'}],
      basis: '6(1)(f)',
      interest: {nb: 'å se hva som blir lest på nettstedet'},
      law: {nb: 'samtykke til lagring på enheten etter ekomloven § 3-15'},
      months: 14,
      start: {nb: 'etter besøket'},
    }),
    purpose({
      id: 'glasoterapi-form',
      group,
      order: 50,
      title: {nb: 'Kontaktskjema og salg'},
      subjects: {nb: 'De som fyller ut skjemaet'},
      data: [{nb: 'navn, e-post og telefon'}],
      basis: '6(1)(f)',
      interest: {nb: 'å kunne gi deg et tilbud på det du spør om'},
      months: 6,
      start: {nb: 'etter siste kontakt'},
      source: {nb: 'Du selv, og i noen tilfeller åpne registre over foretak'},
    }),
  ]
}

function processors(): DemoDocument[] {
  return [
    {_id: 'organisation-lykke-media', _type: 'organisation', name: 'Lykke Media AS', country: 'NO'},
    agreement({
      id: 'glasoterapi-lykke-media',
      searchedBy: 'people',
      requestEmail: 'innsyn-lykke-media@example.com',
      group,
      order: 10,
      organisation: 'lykke-media',
      service: {nb: 'lager og drifter nettstedet'},
      purposes: ['glasoterapi-enquiry', 'glasoterapi-form'],
      location: 'NO',
      agreedOn: '2023-02-15',
    }),
    agreement({
      id: 'glasoterapi-google',
      searchedBy: 'elsewhere',
      group,
      order: 20,
      organisation: 'google',
      service: {nb: 'leverer besøksstatistikk'},
      purposes: ['glasoterapi-statistics'],
      location: 'US',
      transfer: 'dpf',
      reviewOn: '2027-06-30',
      agreedOn: '2023-02-15',
    }),
  ]
}

function cookies(): DemoDocument[] {
  const google = {group, provider: 'google', category: 'statistics'} as const
  return [
    cookie({
      ...google,
      id: 'glasoterapi-ga',
      order: 10,
      name: '_ga',
      purpose: {nb: 'skiller en bruker fra en annen i Google Analytics'},
      expiry: {nb: 'To år'},
    }),
    cookie({
      ...google,
      id: 'glasoterapi-gid',
      order: 20,
      name: '_gid',
      purpose: {nb: 'skiller brukere i løpet av et døgn'},
      expiry: {nb: '24 timer'},
    }),
    cookie({
      ...google,
      id: 'glasoterapi-gat',
      order: 30,
      name: '_gat',
      purpose: {nb: 'sier hvilket nettsted tallene hører til'},
      expiry: {nb: '10 minutter'},
    }),
    cookie({
      id: 'glasoterapi-session',
      group,
      order: 40,
      name: 'PHPSESSID',
      category: 'necessary',
      purpose: {nb: 'holder økten åpen mens du er på siden'},
      expiry: {nb: 'Til du lukker nettleseren, eller etter en stund uten aktivitet'},
    }),
  ]
}

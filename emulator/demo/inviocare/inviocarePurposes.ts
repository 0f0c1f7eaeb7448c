import type {DemoDocument} from '../demoDocument.js'
import {purpose} from '../demoFacts.js'

const group = 'inviocare'
const contactData = {da: 'navn, adresse, postnummer, e-mail og telefonnumre'}

export function inviocarePurposes(): DemoDocument[] {
  return [
    purpose({
      id: 'inviocare-treatment',
      group,
      order: 10,
      title: {da: 'Behandling og patientjournal'},
      subjects: {da: 'Kunder i behandling'},
      data: [contactData, {da: 'CPR-nummer, køn og alder'}],
      specialData: [
        {da: 'helbredsoplysninger'},
        {da: 'fotos før og efter en kosmetisk behandling'},
      ],
      basis: '6(1)(c)',
      condition: '9(2)(h)',
      law: {
        da: 'autorisationsloven, bekendtgørelsen om kosmetisk behandling og databeskyttelsesloven § 11',
      },
      start: {
        da: 'Så længe reglerne om patientjournaler kræver det; journalen må ikke slettes før',
      },
      retentionLaw: {da: 'autorisationsloven § 25 og journalføringsbekendtgørelsen'},
      kinds: [
        {name: {da: 'dit forsikringsselskab'}, condition: {da: 'når det betaler behandlingen'}},
        {
          name: {da: 'en speciallæge i klinikken'},
          condition: {da: 'når din behandling kræver det'},
        },
      ],
      requirement: {da: 'Vi må ikke behandle dig uden at føre journal'},
    }),
    purpose({
      id: 'inviocare-service',
      group,
      order: 20,
      title: {da: 'Aftaler, køb og levering'},
      subjects: {da: 'Kunder'},
      data: [contactData, {da: 'aftaler i bookingsystemet'}],
      basis: '6(1)(b)',
      months: 60,
      start: {da: 'efter kundeforholdets ophør, medmindre en sag stadig kører'},
      retentionLaw: {da: 'forældelsesloven § 3'},
    }),
    purpose({
      id: 'inviocare-accounts',
      group,
      order: 30,
      title: {da: 'Bogføring'},
      subjects: {da: 'Kunder'},
      data: [{da: 'fakturaer og betalinger'}],
      basis: '6(1)(c)',
      law: {da: 'bogføringsloven'},
      months: 60,
      start: {da: 'efter udgangen af det løbende regnskabsår'},
      retentionLaw: {da: 'bogføringsloven § 12'},
    }),
    purpose({
      id: 'inviocare-users',
      group,
      order: 40,
      title: {da: 'Lære brugerne bedre at kende'},
      subjects: {da: 'Besøgende, der har sagt ja'},
      data: [{da: 'besøg på siderne, interesser, holdninger og kendskab til emner'}],
      basis: '6(1)(a)',
      law: {da: 'cookiebekendtgørelsen'},
      months: 14,
      start: {da: 'efter besøget'},
      recipients: ['meta'],
      isToUsa: true,
    }),
    purpose({
      id: 'inviocare-survey',
      group,
      order: 50,
      title: {da: 'Undersøgelser og analyser'},
      subjects: {da: 'Kunder, der deltager'},
      data: [{da: 'dine svar'}],
      basis: '6(1)(a)',
      months: 12,
      start: {da: 'efter undersøgelsen'},
      isAnonymised: true,
    }),
    purpose({
      id: 'inviocare-newsletter',
      group,
      order: 60,
      title: {da: 'Nyhedsbrev og markedsføring'},
      subjects: {da: 'Abonnenter'},
      data: [{da: 'navn og e-mail'}],
      basis: '6(1)(a)',
      start: {da: 'Indtil du trækker samtykket tilbage'},
    }),
    purpose({
      id: 'inviocare-recruitment',
      group,
      order: 70,
      title: {da: 'Ansættelse af nye medarbejdere'},
      subjects: {da: 'Ansøgere'},
      data: [
        contactData,
        {da: 'ansøgning, CV og foto'},
        {da: 'oplysninger om strafbare forhold, når stillingen kræver det'},
      ],
      basis: '6(1)(b)',
      law: {da: 'databeskyttelsesloven § 8 for strafbare forhold'},
      months: 6,
      start: {da: 'efter at stillingen er besat, eller før, hvis du beder om det'},
    }),
  ]
}

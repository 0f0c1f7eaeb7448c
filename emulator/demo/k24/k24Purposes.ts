import type {DemoDocument} from '../demoDocument.js'
import {purpose} from '../demoFacts.js'

const group = 'k24'
const gyms = ['fit24', 'k24-trening']

const untilWithdrawn = {
  nb: 'Til du trekker samtykket tilbake',
  en: 'Until you withdraw your consent',
}

/** What K24 uses personal data for. Facts that Klinikk24 shows are in English too. */
export function k24Purposes(): DemoDocument[] {
  return [
    purpose({
      id: 'k24-membership',
      group,
      brands: gyms,
      order: 10,
      title: {nb: 'Medlemskap og trening'},
      subjects: {nb: 'Medlemmer'},
      data: [
        {nb: 'navn, fødselsdato og kjønn'},
        {nb: 'adresse, postnummer, e-post og mobilnummer'},
        {nb: 'kontonummer'},
        {nb: 'besøk og gruppetimer'},
      ],
      basis: '6(1)(b)',
      months: 12,
      start: {nb: 'etter at medlemskapet er avsluttet'},
      requirement: {nb: 'Uten disse opplysningene kan vi ikke opprette et medlemskap'},
      consentAge: 13,
    }),
    purpose({
      id: 'k24-guest',
      group,
      brands: gyms,
      order: 20,
      title: {nb: 'Prøvetime og gjestebesøk'},
      subjects: {nb: 'Gjester'},
      data: [
        {nb: 'navn, fødselsdato, kjønn, adresse, e-post og mobilnummer'},
        {nb: 'besøk og gruppetimer'},
      ],
      basis: '6(1)(b)',
      months: 12,
      start: {nb: 'etter siste besøk'},
    }),
    purpose({
      id: 'k24-picture',
      group,
      brands: gyms,
      order: 30,
      title: {nb: 'Bilde i medlemsregisteret'},
      subjects: {nb: 'Medlemmer som vil'},
      data: [{nb: 'bilde av deg'}],
      basis: '6(1)(a)',
      start: {nb: untilWithdrawn.nb},
      requirement: {nb: 'Bildet er frivillig og har ingenting å si for treningen'},
    }),
    purpose({
      id: 'k24-patient-record',
      group,
      brands: ['klinikk24'],
      order: 10,
      title: {nb: 'Behandling og pasientjournal', en: 'Treatment and patient record'},
      subjects: {nb: 'Pasienter', en: 'Patients'},
      data: [
        {
          nb: 'navn, fødselsdato, adresse, e-post og mobilnummer',
          en: 'name, date of birth, address, e-mail and mobile number',
        },
      ],
      specialData: [
        {
          nb: 'helseopplysninger: undersøkelser, vurderinger og behandling',
          en: 'health data: examinations, assessments and treatment',
        },
      ],
      basis: '6(1)(c)',
      condition: '9(2)(h)',
      law: {
        nb: 'helsepersonelloven § 39 og pasientjournalloven',
        en: 'the Norwegian Health Personnel Act section 39 and the Patient Records Act',
      },
      start: {
        nb: 'Så lenge helsehjelpen tilsier at journalen trengs, i praksis minst 10 år etter siste innføring',
        en: 'For as long as care requires the record, in practice at least 10 years after the last entry',
      },
      retentionLaw: {nb: 'pasientjournalloven § 25', en: 'the Patient Records Act section 25'},
      requirement: {
        nb: 'Loven krever journal; uten den kan vi ikke behandle deg',
        en: 'The law requires a record; without it we cannot treat you',
      },
    }),
    purpose({
      id: 'k24-dialogue',
      group,
      order: 40,
      title: {nb: 'Påminnelser og svar på henvendelser', en: 'Reminders and answers'},
      subjects: {
        nb: 'Medlemmer, pasienter og andre som tar kontakt',
        en: 'Members, patients and others who contact us',
      },
      data: [
        {nb: 'navn, mobilnummer og e-post', en: 'name, mobile number and e-mail'},
        {nb: 'logg over meldinger mellom oss', en: 'a log of messages between us'},
      ],
      basis: '6(1)(b)',
      months: 12,
      start: {nb: 'etter siste melding', en: 'after the last message'},
    }),
    purpose({
      id: 'k24-payment',
      group,
      order: 50,
      title: {nb: 'Betaling og regnskap', en: 'Payment and accounts'},
      subjects: {nb: 'De som betaler', en: 'Those who pay'},
      data: [
        {
          nb: 'faktura, kortbetaling eller avtalegiro, og kontonummer',
          en: 'invoice, card payment or direct debit, and account number',
        },
      ],
      basis: '6(1)(c)',
      law: {nb: 'bokføringsloven', en: 'the Norwegian Bookkeeping Act'},
      months: 60,
      start: {nb: 'etter utgangen av regnskapsåret', en: 'after the end of the financial year'},
      retentionLaw: {nb: 'bokføringsloven § 13', en: 'the Bookkeeping Act section 13'},
      recipients: ['nets'],
    }),
    purpose({
      id: 'k24-newsletter',
      group,
      order: 60,
      title: {nb: 'Nyhetsbrev', en: 'Newsletters'},
      subjects: {nb: 'Abonnenter', en: 'Subscribers'},
      data: [{nb: 'navn og e-postadresse', en: 'name and e-mail address'}],
      basis: '6(1)(a)',
      start: {nb: 'Til du melder deg av', en: 'Until you unsubscribe'},
      consentAge: 13,
    }),
    purpose({
      id: 'k24-statistics',
      group,
      order: 70,
      title: {nb: 'Statistikk og annonser på nett', en: 'Web statistics and advertising'},
      subjects: {nb: 'Besøkende som har samtykket', en: 'Visitors who consented'},
      data: [
        {
          nb: 'IP-adresse, nettleser og sidene du åpner',
          en: 'IP address, browser and the pages you open',
        },
      ],
      basis: '6(1)(a)',
      law: {nb: 'ekomloven § 3-15', en: 'the Electronic Communications Act section 3-15'},
      months: 14,
      start: {nb: 'etter besøket', en: 'after the visit'},
      recipients: ['meta'],
      isToUsa: true,
    }),
  ]
}

import type {DemoDocument, DemoStage} from '../demoDocument.js'
import {purpose} from '../demoFacts.js'
import {sinceChange} from '../demoNotice.js'

const group = 'colosseumklinikken'
const customers = {nb: 'Privatkunder og bedriftskunder'}

export function colosseumklinikkenPurposes(stage: DemoStage): DemoDocument[] {
  return [
    purpose({
      id: 'colosseumklinikken-record',
      group,
      order: 10,
      title: {nb: 'Helsehjelp og pasientjournal'},
      subjects: {nb: 'Pasienter'},
      data: [{nb: 'navn, fødselsnummer og kontaktopplysninger'}],
      specialData: [{nb: 'helseopplysninger i journalen'}],
      basis: '6(1)(c)',
      condition: '9(2)(h)',
      law: {nb: 'helsepersonelloven § 39'},
      start: {nb: 'Så lenge helsehjelpen gjør det nødvendig'},
      retentionLaw: {nb: 'pasientjournalloven § 25'},
      requirement: {nb: 'Uten journal har vi ikke lov til å gi helsehjelp'},
    }),
    purpose({
      id: 'colosseumklinikken-order',
      group,
      order: 20,
      title: {nb: 'Levere det du bestiller, og ta imot klager på det'},
      subjects: customers,
      data: [
        {nb: 'navn, adresse, e-postadresse og telefonnummer'},
        {nb: 'kjøp og returer'},
        {nb: 'IP-adresse'},
      ],
      basis: '6(1)(b)',
      months: 60,
      start: {nb: 'uten at kontoen er brukt til kjøp, endring eller innlogging'},
      requirement: {nb: 'Vi må ha dette for å oppfylle avtalen'},
    }),
    purpose({
      id: 'colosseumklinikken-accounts',
      group,
      order: 30,
      title: {nb: 'Regnskap'},
      subjects: customers,
      data: [{nb: 'fakturaer'}],
      basis: '6(1)(c)',
      law: {nb: 'bokføringsloven'},
      months: 60,
      start: {nb: 'etter regnskapsårets slutt'},
      isAnonymised: true,
      retentionLaw: {nb: 'bokføringsloven § 13'},
    }),
    purpose({
      id: 'colosseumklinikken-fraud',
      group,
      order: 40,
      title: {nb: 'Stanse svindel'},
      subjects: customers,
      data: [{nb: 'IP-adresse'}],
      basis: '6(1)(f)',
      interest: {nb: 'å hindre at noen handler i ditt navn'},
      months: 6,
      start: {nb: 'etter bestillingen'},
    }),
    ...sinceChange(stage, [
      purpose({
        id: 'colosseumklinikken-review',
        group,
        order: 50,
        title: {nb: 'Be deg vurdere kjøpet'},
        subjects: customers,
        data: [{nb: 'e-postadresse'}],
        basis: '6(1)(f)',
        interest: {nb: 'å få vite hvordan kjøp og levering har fungert'},
        months: 1,
        start: {nb: 'etter kjøpet'},
        kinds: [
          {name: {nb: 'tjenesten som tar imot vurderingen'}, condition: {nb: 'når du svarer'}},
        ],
      }),
    ]),
    purpose({
      id: 'colosseumklinikken-newsletter',
      group,
      order: 60,
      title: {nb: 'Nyhetsbrev'},
      subjects: {nb: 'Abonnenter'},
      data: [{nb: 'navn og e-postadresse'}],
      basis: '6(1)(a)',
      start: {nb: 'Til du trekker samtykket'},
    }),
    purpose({
      id: 'colosseumklinikken-site',
      group,
      order: 70,
      title: {nb: 'Bedre nettsted og tilpassede annonser'},
      subjects: {nb: 'Besøkende som har samtykket'},
      data: [{nb: 'nettleser, søkeord, klikk, IP-adresse og type maskin'}],
      basis: '6(1)(a)',
      law: {nb: 'ekomloven § 3-15'},
      months: 14,
      start: {nb: 'etter besøket'},
      recipients: ['meta'],
      isToUsa: true,
      kinds: [
        {name: {nb: 'de som har den tekniske driften'}},
        {
          name: {nb: 'nettsteder som viser annonsene våre på nytt'},
          condition: {nb: 'når du har godtatt det'},
        },
      ],
    }),
    purpose({
      id: 'colosseumklinikken-disclosure',
      group,
      order: 80,
      title: {nb: 'Utlevering til selvstendige dataansvarlige'},
      subjects: customers,
      data: [{nb: 'det mottakeren trenger, og ikke mer'}],
      basis: '6(1)(f)',
      interest: {nb: 'at betaling, frakt og krav kan håndteres av dem som har ansvaret for det'},
      start: {nb: 'Til utleveringen er gjennomført'},
      kinds: [
        {
          name: {nb: 'banker, fraktselskaper og andre som selv svarer for bruken'},
          condition: {nb: 'når bestillingen eller et krav gjør det nødvendig'},
        },
      ],
    }),
  ]
}

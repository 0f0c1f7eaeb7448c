import type {DoubtWording} from './doubtWords.js'

export const doubtWordsNb: DoubtWording = {
  page: {
    heading: 'Tvil om identiteten',
    help: 'Be bare om mer når det er rimelig tvil, og bare om det som trengs. Personen får teksten på e-post, og et skjema til å signere på siden for forespørselen. Fristen for svar står.',
    label: 'Hvorfor du er i tvil, og hva du trenger',
    button: 'Be om bekreftelse',
    asked: 'Personen er spurt om mer. Bekreft identiteten over når det har kommet.',
    print: 'Last ned skjemaet som PDF',
  },
  mail: {
    subject: 'Vi trenger en bekreftelse fra deg',
    text: (object, controller) =>
      `Du har bedt ${controller} om ${object}. Før vi gjør det, må vi være sikre på at det er du som spør.`,
    formOnPage: (contact) =>
      `På siden for forespørselen ligger et skjema som PDF. Skriv det ut, signer det og send det til ${contact}.`,
    formEnclosed: (contact) => `Et skjema ligger ved. Signer det og send det til ${contact}.`,
    due: (day) => `Siste dag for svar er fortsatt ${day}.`,
    draft: 'Vi er i tvil fordi […]\n\nVi trenger […]',
  },
  status: {
    heading: 'Vi må vite at det er deg',
    text: 'Grunnen står i e-posten du fikk. Skriv ut skjemaet, signer det og send det tilbake.',
    button: 'Last ned skjemaet (PDF)',
  },
  form: {
    title: 'Bekreftelse av identitet',
    intro: (object, controller) =>
      `Noen har bedt ${controller} om ${object}. Signer her hvis det var deg.`,
    known: 'Forespørselen',
    kind: 'Gjelder',
    controller: 'Rettet til',
    address: 'E-postadresse',
    reference: 'Referanse',
    received: 'Mottatt',
    fill: 'Fyll ut',
    name: 'Navn',
    phone: 'Telefon, hvis du vil',
    placeAndDate: 'Sted og dato',
    declaration: 'Jeg bekrefter at det er jeg som har sendt forespørselen.',
    signature: 'Signatur',
    return: 'Send skjemaet tilbake',
    returnText: (contact) => `Send det til ${contact}, og skriv referansen.`,
    post: (address) => `Du kan også sende det i posten: ${address}`,
    little:
      'Ikke send mer enn du er bedt om. Skjemaet brukes bare til å vite at det er deg, og slettes sammen med saken.',
    fileName: 'bekreftelse-av-identitet',
    page: (page, count) => `Side ${page} av ${count}`,
  },
}

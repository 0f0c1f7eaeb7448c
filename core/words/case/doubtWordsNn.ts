import type {DoubtWording} from './doubtWords.js'

export const doubtWordsNn: DoubtWording = {
  page: {
    heading: 'Tvil om identiteten',
    help: 'Be berre om meir når det er rimeleg tvil, og berre om det som trengst. Personen får teksten på e-post, og eit skjema til å signere på sida for førespurnaden. Fristen for svar står.',
    label: 'Kvifor du er i tvil, og kva du treng',
    button: 'Be om stadfesting',
    asked: 'Personen er spurd om meir. Stadfest identiteten over når det har kome.',
    print: 'Last ned skjemaet som PDF',
  },
  mail: {
    subject: 'Vi treng ei stadfesting frå deg',
    text: (object, controller) =>
      `Du har bede ${controller} om ${object}. Før vi gjer det, må vi vere sikre på at det er du som spør.`,
    formOnPage: (contact) =>
      `På sida for førespurnaden ligg eit skjema som PDF. Skriv det ut, signer det og send det til ${contact}.`,
    formEnclosed: (contact) => `Eit skjema ligg ved. Signer det og send det til ${contact}.`,
    due: (day) => `Siste dag for svar er framleis ${day}.`,
    draft: 'Vi er i tvil fordi […]\n\nVi treng […]',
  },
  status: {
    heading: 'Vi må vite at det er deg',
    text: 'Grunnen står i e-posten du fekk. Skriv ut skjemaet, signer det og send det tilbake.',
    button: 'Last ned skjemaet (PDF)',
  },
  form: {
    title: 'Stadfesting av identitet',
    intro: (object, controller) =>
      `Nokon har bede ${controller} om ${object}. Signer her om det var deg.`,
    known: 'Førespurnaden',
    kind: 'Gjeld',
    controller: 'Retta til',
    address: 'E-postadresse',
    reference: 'Referanse',
    received: 'Motteken',
    fill: 'Fyll ut',
    name: 'Namn',
    phone: 'Telefon, om du vil',
    placeAndDate: 'Stad og dato',
    declaration: 'Eg stadfestar at det er eg som har sendt førespurnaden.',
    signature: 'Signatur',
    return: 'Send skjemaet tilbake',
    returnText: (contact) => `Send det til ${contact}, og skriv referansen.`,
    post: (address) => `Du kan òg sende det i posten: ${address}`,
    little:
      'Ikkje send meir enn du er beden om. Skjemaet blir berre brukt til å vite at det er deg, og blir sletta saman med saka.',
    fileName: 'stadfesting-av-identitet',
    page: (page, count) => `Side ${page} av ${count}`,
  },
}

import type {ProcessorWording} from './processorWording.js'

export const processorWordsNb: ProcessorWording = {
  asked: {
    rectification:
      'Noe av det dere har om en person på vegne av oss, skal rettes. Hva det er, står på siden.',
    restriction:
      'Det dere har om en person på vegne av oss, skal inntil videre bare lagres og ikke brukes. Hva det gjelder, står på siden.',
    access: 'En person ber om en kopi av alt dere har om vedkommende på vegne av oss.',
    portability:
      'En person ber om å få med seg det vedkommende selv har gitt fra seg, i et format andre systemer kan lese (helst JSON eller CSV).',
    erasure:
      'Det dere har om en person på vegne av oss, skal slettes. Unntaket er det en lov sier at dere må beholde.',
  },
  mail: {
    subject: (date) => `Krav om personopplysninger: svar innen ${date}`,
    reminderSubject: (date) => `Påminnelse: svar innen ${date} på krav om personopplysninger`,
    intro: (controller) =>
      `${controller} har fått et krav fra en person og trenger svar fra dere som databehandler.`,
    reminder: 'Vi har spurt før og ikke fått svar ennå.',
    answerBy: (date) => `Svar innen ${date}.`,
    how: 'Åpne lenken. Der ser dere hvem det gjelder, og svarer på den samme siden. Har dere ingenting, tar det et minutt.',
    noData:
      'Av hensyn til personen står verken navn eller e-postadresse her. Svar derfor på siden og ikke i en e-post.',
    button: 'Åpne kravet',
    expires: (date) =>
      `Lenken virker til ${date}. Etterpå kan dere be om en ny på den samme siden.`,
    why: (controller) =>
      `Dere får denne e-posten fordi ${controller} har oppgitt adressen som stedet der dere tar imot slike krav.`,
    doubt: (contact) =>
      `Er dere i tvil om e-posten er ekte, eller har den kommet feil? Spør ${contact} og oppgi referansen.`,
  },
  page: {
    task: 'Dette skal gjøres',
    title: 'Krav om personopplysninger',
    reference: 'Referanse',
    controller: 'Hvem som spør',
    service: 'Slik står tjenesten beskrevet for folk',
    brands: 'Gjelder',
    late: (date) => `Fristen var ${date}. Send svaret likevel, så snart dere kan.`,
    openText:
      'Når du trykker på knappen, ser du hvem det gjelder, og kan svare. Det blir notert at opplysningene ble vist.',
    openButton: 'Vis hvem det gjelder, og svar',
    personHeading: 'Hvem det gjelder',
    address: 'E-postadresse',
    name: 'Navn',
    useOnly: 'Bruk dette bare til å søke og svare. Søk etter adressen slik den står.',
    legend: 'Hva er svaret?',
    choices: {
      done: {label: 'Det er gjort'},
      nothing: {label: 'Vi har søkt, og har ingenting om denne personen'},
      found: {label: 'Her er det vi har', hint: 'Velg filene nedenfor.'},
      erased: {label: 'Alt er slettet'},
      kept: {
        label: 'Noe må beholdes etter loven',
        hint: 'Resten er slettet. Skriv nedenfor hvilken lov det er.',
      },
      several: {
        label: 'Adressen hører til flere personer, eller vi er usikre på hvem det er',
        hint: 'Send ingen filer. En saksbehandler ser på det og tar kontakt.',
      },
    },
    files: 'Filer',
    filesHint:
      'PDF, JSON eller CSV, høyst 10 filer og 4 MB til sammen. Har dere et regneark, så lagre det som PDF eller som «CSV UTF-8». Personen får filene slik de er, så ta bare med det som handler om denne personen.',
    noHealth: 'Send aldri helseopplysninger her. Skriv til oss, så avtaler vi en trygg måte.',
    law: 'Hvilken lov, og hvilken paragraf',
    until: 'Beholdes til og med (hvis dere vet det)',
    message: 'Melding til saksbehandleren (valgfritt)',
    submit: 'Send svaret',
    question: (contact) => `Spørsmål? Skriv til ${contact} og oppgi referansen.`,
    problems: {
      noChoice: 'Velg ett av svarene.',
      noFile: 'Velg minst én fil, eller svar at dere ikke har noe.',
      filesUnused:
        'Du har valgt filer, men ikke svaret «Her er det vi har». Velg det ene eller det andre.',
      tooLarge:
        'Filene er for store: høyst 4 MB til sammen. Gjør dem mindre, eller skriv til oss, så finner vi en annen måte.',
      tooMany: 'Det er for mange filer: høyst 10.',
      noLaw: 'Skriv hvilken lov som sier at noe må beholdes.',
      wrongDate: 'Datoen finnes ikke. Skriv den som ÅÅÅÅ-MM-DD, eller la feltet stå tomt.',
      tooLong: 'Teksten er for lang: høyst 2000 tegn.',
    },
    wrongType: (name) =>
      `«${name}» er verken PDF, JSON eller CSV i UTF-8. Lagre filen i et av formatene, og prøv igjen.`,
    notSent: 'Ingenting er sendt ennå. Filene må velges på nytt.',
  },
  done: {
    title: 'Takk, svaret er mottatt',
    text: (controller) => `${controller} har fått det. Dere trenger ikke å gjøre mer.`,
    answer: 'Svaret',
    answeredAt: 'Sendt',
    files: (count) => (count === 1 ? '1 fil' : `${count} filer`),
    change:
      'Ble noe feil? Dere kan svare på nytt til saken er avsluttet. Det nye svaret erstatter det gamle.',
    changeButton: 'Svar på nytt',
    settledTitle: 'Dette er avsluttet',
    settled: 'Det er svart på denne delen av kravet. Dere trenger ikke å gjøre mer.',
  },
  link: {
    invalidTitle: 'Lenken virker ikke',
    invalid:
      'Den er ikke hel. Åpne den rett fra e-posten, eller kopier hele lenken. Hjelper ikke det, så skriv til selskapet som står i e-posten, og oppgi referansen.',
    expiredTitle: 'Lenken er utløpt',
    expired: 'Lenker til slike krav virker i 45 dager.',
    supersededTitle: 'Det finnes en nyere lenke',
    superseded: 'Denne lenken sluttet å virke da en ny ble sendt. Se etter den nyeste e-posten.',
    goneTitle: 'Kravet finnes ikke lenger',
    gone: 'Det er avsluttet, og opplysningene i det er slettet. Dere trenger ikke å gjøre mer.',
    offer: 'Vi kan sende en ny lenke til adressen dere tar imot slike krav på.',
    button: 'Send en ny lenke',
    sentTitle: 'Se i innboksen',
    sent: 'Er adressen for krav kjent, er en ny lenke på vei dit, og tidligere lenker virker ikke lenger. Det sendes høyst tre om dagen.',
  },
  person: {
    asked: (date) => `Blir gjennomsøkt for hånd. De er bedt om å svare innen ${date}.`,
    late: (date) =>
      `Har ikke svart, enda fristen var ${date}. Svaret kommer i tillegg når det er her.`,
    files: (count) =>
      count === 1
        ? '1 fil mottatt. Den ligger på nedlastingssiden.'
        : `${count} filer mottatt. De ligger på nedlastingssiden.`,
    handedOver: 'Utlevert.',
    kept: (law, until) =>
      `Noe må beholdes etter loven: ${law}${until ? `, til og med ${until}` : ''}.`,
    filesHeading: 'Filer fra andre',
    file: (organisation, type, size) => `Last ned fra ${organisation} (${type}, ${size})`,
  },
}

import type {ProcessorWording} from './processorWording.js'

export const processorWordsDa: ProcessorWording = {
  asked: {
    rectification:
      'Noget af det, I har om en person på vores vegne, skal rettes. Hvad det er, står på siden.',
    restriction:
      'Det, I har om en person på vores vegne, skal indtil videre kun opbevares og ikke bruges. Hvad det gælder, står på siden.',
    access: 'En person beder om en kopi af alt, I har om vedkommende på vores vegne.',
    portability:
      'En person beder om at få det med, som vedkommende selv har givet, i et format, andre systemer kan læse (helst JSON eller CSV).',
    erasure:
      'Det, I har om en person på vores vegne, skal slettes. Undtaget er det, som en lov siger, at I skal beholde.',
  },
  mail: {
    subject: (date) => `Anmodning om personoplysninger: svar senest ${date}`,
    reminderSubject: (date) => `Påmindelse: svar senest ${date} på anmodning om personoplysninger`,
    intro: (controller) =>
      `${controller} har fået en anmodning fra en person og skal bruge svar fra jer som databehandler.`,
    reminder: 'Vi har spurgt før og ikke fået svar endnu.',
    answerBy: (date) => `Svar senest ${date}.`,
    how: 'Åbn linket. Der ser I, hvem det gælder, og svarer på den samme side. Har I ingenting, tager det et minut.',
    noData:
      'Af hensyn til personen står hverken navn eller e-mailadresse her. Svar derfor på siden og ikke i en e-mail.',
    button: 'Åbn anmodningen',
    expires: (date) =>
      `Linket virker til ${date}. Derefter kan I bede om et nyt på den samme side.`,
    why: (controller) =>
      `I får denne e-mail, fordi ${controller} har oplyst adressen som stedet, hvor I tager imod sådanne anmodninger.`,
    doubt: (contact) =>
      `Er I i tvivl, om e-mailen er ægte, eller er den havnet forkert? Spørg ${contact} og oplys referencen.`,
  },
  page: {
    task: 'Dette skal gøres',
    title: 'Anmodning om personoplysninger',
    reference: 'Reference',
    controller: 'Hvem der spørger',
    service: 'Sådan er jeres ydelse beskrevet for folk',
    brands: 'Gælder',
    late: (date) => `Fristen var ${date}. Send svaret alligevel, så snart I kan.`,
    openText:
      'Når du trykker på knappen, ser du, hvem det gælder, og kan svare. Det bliver noteret, at oplysningerne blev vist.',
    openButton: 'Vis, hvem det gælder, og svar',
    personHeading: 'Hvem det gælder',
    address: 'E-mailadresse',
    name: 'Navn',
    useOnly: 'Brug kun dette til at søge og svare. Søg efter adressen, som den står.',
    legend: 'Hvad er svaret?',
    choices: {
      done: {label: 'Det er gjort'},
      nothing: {label: 'Vi har søgt og har intet om denne person'},
      found: {label: 'Her er det, vi har', hint: 'Vælg filerne nedenfor.'},
      erased: {label: 'Alt er slettet'},
      kept: {
        label: 'Noget skal beholdes efter loven',
        hint: 'Resten er slettet. Skriv nedenfor, hvilken lov det er.',
      },
      several: {
        label: 'Adressen hører til flere personer, eller vi er usikre på, hvem det er',
        hint: 'Send ingen filer. En sagsbehandler ser på det og kontakter jer.',
      },
    },
    files: 'Filer',
    filesHint:
      'PDF, JSON eller CSV, højst 10 filer og 4 MB i alt. Har I et regneark, så gem det som PDF eller som »CSV UTF-8«. Personen får filerne, som de er, så tag kun det med, der handler om denne person.',
    noHealth: 'Send aldrig helbredsoplysninger her. Skriv til os, så aftaler vi en sikker måde.',
    law: 'Hvilken lov og hvilken paragraf',
    until: 'Beholdes til og med (hvis I ved det)',
    message: 'Besked til sagsbehandleren (valgfrit)',
    submit: 'Send svaret',
    question: (contact) => `Spørgsmål? Skriv til ${contact} og oplys referencen.`,
    problems: {
      noChoice: 'Vælg et af svarene.',
      noFile: 'Vælg mindst én fil, eller svar, at I intet har.',
      filesUnused:
        'Du har valgt filer, men ikke svaret »Her er det, vi har«. Vælg det ene eller det andet.',
      tooLarge:
        'Filerne er for store: højst 4 MB i alt. Gør dem mindre, eller skriv til os, så finder vi en anden måde.',
      tooMany: 'Der er for mange filer: højst 10.',
      noLaw: 'Skriv, hvilken lov der siger, at noget skal beholdes.',
      wrongDate: 'Datoen findes ikke. Skriv den som ÅÅÅÅ-MM-DD, eller lad feltet stå tomt.',
      tooLong: 'Teksten er for lang: højst 2000 tegn.',
    },
    wrongType: (name) =>
      `»${name}« er hverken PDF, JSON eller CSV i UTF-8. Gem filen i et af formaterne, og prøv igen.`,
    notSent: 'Intet er sendt endnu. Filerne skal vælges igen.',
  },
  done: {
    title: 'Tak, svaret er modtaget',
    text: (controller) => `${controller} har fået det. I skal ikke gøre mere.`,
    answer: 'Svaret',
    answeredAt: 'Sendt',
    files: (count) => (count === 1 ? '1 fil' : `${count} filer`),
    change:
      'Blev noget forkert? I kan svare igen, indtil sagen er afsluttet. Det nye svar erstatter det gamle.',
    changeButton: 'Svar igen',
    settledTitle: 'Dette er afsluttet',
    settled: 'Der er svaret på denne del af anmodningen. I skal ikke gøre mere.',
  },
  link: {
    invalidTitle: 'Linket virker ikke',
    invalid:
      'Det er ikke helt. Åbn det direkte fra e-mailen, eller kopiér hele linket. Hjælper det ikke, så skriv til det selskab, der står i e-mailen, og oplys referencen.',
    expiredTitle: 'Linket er udløbet',
    expired: 'Links til sådanne anmodninger virker i 45 dage.',
    supersededTitle: 'Der findes et nyere link',
    superseded:
      'Dette link holdt op med at virke, da et nyt blev sendt. Se efter den nyeste e-mail.',
    goneTitle: 'Anmodningen findes ikke længere',
    gone: 'Den er afsluttet, og oplysningerne i den er slettet. I skal ikke gøre mere.',
    offer: 'Vi kan sende et nyt link til den adresse, hvor I tager imod sådanne anmodninger.',
    button: 'Send et nyt link',
    sentTitle: 'Se i indbakken',
    sent: 'Er adressen til anmodninger kendt, er et nyt link på vej dertil, og tidligere links virker ikke længere. Der sendes højst tre om dagen.',
  },
  person: {
    asked: (date) => `Bliver gennemsøgt i hånden. De er bedt om at svare senest ${date}.`,
    late: (date) =>
      `Har ikke svaret, selv om fristen var ${date}. Svaret kommer for sig, når det er her.`,
    files: (count) =>
      count === 1
        ? '1 fil modtaget. Den ligger på downloadsiden.'
        : `${count} filer modtaget. De ligger på downloadsiden.`,
    handedOver: 'Udleveret.',
    kept: (law, until) =>
      `Noget skal beholdes efter loven: ${law}${until ? `, til og med ${until}` : ''}.`,
    filesHeading: 'Filer fra andre',
    file: (organisation, type, size) => `Download fra ${organisation} (${type}, ${size})`,
  },
}

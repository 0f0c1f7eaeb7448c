import type {RequestWording} from './requestWording.js'

export const requestWordsNb: RequestWording = {
  form: {
    whatFollows: {
      access:
        'En kopi er som regel klar etter noen minutter. Du får en e-post med en lenke til filene.',
      portability:
        'En kopi er som regel klar etter noen minutter. Du får en e-post med en lenke til filene.',
      rectification: 'En saksbehandler ser på det og svarer senest innen en måned.',
      erasure:
        'En saksbehandler tar det opp med alle som har opplysningene. Senest innen en måned får du vite hva som er slettet, og hva som må beholdes.',
      restriction: 'En saksbehandler ser på det og svarer senest innen en måned.',
      objection:
        'Gjelder det nyhetsbrev og reklame, slutter det straks du har bekreftet. Ellers svarer en saksbehandler senest innen en måned.',
      withdrawal:
        'Gjelder det nyhetsbrev, slutter de straks du har bekreftet. Ellers svarer en saksbehandler senest innen en måned.',
    },
    concernsLegend: 'Hva skal ta slutt? (bare for innsigelse og samtykke)',
    concerns: {
      marketing: {
        label: 'Alle nyhetsbrev og all reklame',
        hint: 'Slutter straks du har bekreftet.',
      },
      other: {label: 'Noe annet', hint: 'Skriv hva det er, nederst. En saksbehandler svarer.'},
    },
    subjectLegend: 'Hvem gjelder det?',
    subjects: {
      self: {label: 'Meg selv', hint: 'Under den e-postadressen jeg skriver her.'},
      ward: {
        label: 'Noen jeg er verge for',
        hint: 'En saksbehandler svarer. Det kan bli nødvendig å vise at du er verge.',
      },
      child: {
        label: 'Meg selv, og jeg er under 18 år',
        hint: 'En saksbehandler svarer, og hjelper deg om noe er vanskelig å forstå.',
      },
      lostAddress: {
        label: 'Meg selv, under en adresse jeg ikke lenger leser',
        hint: 'En saksbehandler svarer. Vi må være sikre på at den var din.',
      },
    },
    brandsLegend: 'Hva skal den omfatte?',
    brandsHint: 'Alt er valgt. Fjern haken for det som ikke skal være med.',
    noBrand: 'Velg minst én av dem. Uten noen valgt er det ingenting å svare på.',
    other: 'Adressen du ikke lenger leser',
    otherHint:
      'Fyll ut bare hvis du ikke lenger leser den. Øverst skriver du en adresse du leser nå.',
    noOther:
      'Skriv e-postadressen du ikke lenger leser. Da vet saksbehandleren hva det skal letes etter.',
    name: 'Navnet ditt (valgfritt)',
    nameHint: 'Kan gjøre det lettere for en saksbehandler å finne deg.',
    words: 'Med egne ord (valgfritt)',
    wordsHint: (most) =>
      `For det en saksbehandler skal ta seg av: hva som er feil, hva som skal slettes, eller hva du ikke vil ha. Skriv ikke mer enn nødvendig. Høyst ${most} tegn.`,
    tooLong: (most) => `Teksten er for lang. Den kan være på høyst ${most} tegn.`,
    mend: 'Noe må rettes før forespørselen kan sendes. Det du skrev, står der ennå.',
  },
  asked: {
    noMail: (contact) =>
      `Kommer den likevel ikke, kan du skrive til ${contact}. Du har de samme rettighetene uten dette skjemaet.`,
  },
  confirm: {
    brands: 'Det gjelder:',
    about: {
      self: 'Det gjelder deg selv.',
      ward: 'Det gjelder noen du er verge for.',
      child: 'Det gjelder deg selv, og du er under 18 år.',
      lostAddress: 'Det gjelder deg selv, under en adresse du ikke lenger leser.',
    },
    what: {
      automatic: 'Ingenting er søkt etter ennå. Det begynner når du trykker på knappen.',
      desk: 'Ingen har sett forespørselen ennå. Den går til en saksbehandler når du trykker på knappen.',
      atOnce:
        'Ingenting er endret ennå. Når du trykker på knappen, slutter nyhetsbrev og reklame til denne adressen.',
    },
    button: {
      automatic: 'Bekreft og start søket',
      desk: 'Bekreft og send til en saksbehandler',
      atOnce: 'Bekreft og stopp nyhetsbrevene',
    },
  },
  status: {
    moved: (target) =>
      `En måned etter at forespørselen kom, er ${target}. Den dagen er en helg eller helligdag, og da er fristen første virkedag etterpå.`,
    extended: (at, first) =>
      `Fristen var ${first}. Den ${at} ble den forlenget, til høyst tre måneder i alt. Grunnen står i e-posten du fikk.`,
    noTerm: 'Det gjaldt straks du bekreftet. Det er ingen frist å vente på.',
    closed: (date) => `Avsluttet ${date}.`,
    kept: (date) =>
      `Denne siden kan åpnes til ${date}. Da slettes alt i forespørselen som handler om deg.`,
    filesKept: (date) => `Filene kan hentes til ${date}. Da slettes de.`,
    filesGone: (date, period) => `Filene ble slettet ${date}, fordi de bare lagres i ${period}.`,
    filesAgain: 'Vil du ha dem igjen, kan du trykke på lenken i e-posten. Da samles alt på nytt.',
    filesAnew: 'Vil du ha dem igjen, kan du be om innsyn på nytt.',
    filesOpen: 'Forespørselen er fortsatt åpen, og du får en ny lenke når hele svaret er klart.',
    atDesk: (controller) =>
      `Forespørselen er hos en saksbehandler hos ${controller}. Svaret kommer til adressen din på e-post.`,
    handler: 'Hos en saksbehandler',
    answered: 'Besvart',
    stopped: 'Nyhetsbrev og reklame er stoppet',
    stoppedHint: 'Noe som alt var på vei ut, kan komme fram i løpet av kort tid.',
    timelineHeading: 'Det som har skjedd',
    events: {
      erasureBegun: 'Slettingen begynte',
      recipientsTold: 'De som har opplysninger for oss, fikk beskjed',
      received: 'Forespørselen kom inn',
      confirmed: 'Du bekreftet den',
      searchBegun: 'En saksbehandler satte i gang søket',
      collected: 'Opplysningene ble samlet',
      sourceAnswered: 'Et svar kom inn',
      downloaded: 'Du lastet ned filene',
      caseOpened: 'En saksbehandler åpnet saken',
      extended: 'Fristen ble forlenget',
      refused: 'Forespørselen ble avslått, med begrunnelse',
      answered: 'En saksbehandler svarte',
      identityProven: 'Det ble bekreftet at du er den du er',
      identityDoubted: 'Det ble bedt om mer for å være sikker på at du er deg',
      markedByHand: 'En saksbehandler gikk gjennom et system for hånd',
      printed: 'Svaret ble skrevet ut',
      handedOver: 'Svaret ble utlevert',
      actedAtOnce: 'Nyhetsbrev og reklame ble stoppet',
      erased: 'Opplysninger ble slettet',
      closed: 'Saken ble avsluttet',
      purged: 'Opplysningene i saken ble slettet',
    },
  },
  mail: {
    what: {
      automatic:
        'Trykk på knappen for å bekrefte. På siden som åpnes, er det en knapp til. Først da begynner søket.',
      desk: 'Trykk på knappen for å bekrefte. På siden som åpnes, er det en knapp til. Først da går forespørselen til en saksbehandler.',
      atOnce:
        'Trykk på knappen for å bekrefte. På siden som åpnes, er det en knapp til. Først da slutter nyhetsbrev og reklame.',
    },
    openAlready: (controller, contact) =>
      `Du har alt en slik forespørsel hos ${controller}, og den er bekreftet. Du trenger ikke å gjøre noe. Vil du legge til noe, så skriv til ${contact}.`,
    reminderSubject: 'Forespørselen din er ikke bekreftet ennå',
    reminderIntro: (object, controller) =>
      `Noen, trolig du, har bedt ${controller} om ${object}, med denne e-postadressen. Det er ikke bekreftet ennå, så ingenting er gjort.`,
    reminderEnd: (date) =>
      `Lenken virker til ${date}. Da slettes forespørselen. Dette er den eneste påminnelsen.`,
  },
}

import type {RequestWording} from './requestWording.js'

export const requestWordsDa: RequestWording = {
  form: {
    whatFollows: {
      access:
        'En kopi er som regel klar efter nogle minutter. Du får en e-mail med et link til filerne.',
      portability:
        'En kopi er som regel klar efter nogle minutter. Du får en e-mail med et link til filerne.',
      rectification: 'En sagsbehandler ser på det og svarer senest inden for en måned.',
      erasure:
        'En sagsbehandler tager det op med alle, der har oplysningerne. Senest inden for en måned får du at vide, hvad der er slettet, og hvad der skal gemmes.',
      restriction: 'En sagsbehandler ser på det og svarer senest inden for en måned.',
      objection:
        'Gælder det nyhedsbreve og reklame, hører det op, straks du har bekræftet. Ellers svarer en sagsbehandler senest inden for en måned.',
      withdrawal:
        'Gælder det nyhedsbreve, hører de op, straks du har bekræftet. Ellers svarer en sagsbehandler senest inden for en måned.',
    },
    concernsLegend: 'Hvad skal høre op? (kun ved indsigelse og samtykke)',
    concerns: {
      marketing: {
        label: 'Alle nyhedsbreve og al reklame',
        hint: 'Hører op, straks du har bekræftet.',
      },
      other: {label: 'Noget andet', hint: 'Skriv, hvad det er, nederst. En sagsbehandler svarer.'},
    },
    subjectLegend: 'Hvem gælder det?',
    subjects: {
      self: {label: 'Mig selv', hint: 'Under den e-mailadresse, jeg skriver her.'},
      ward: {
        label: 'En, jeg er værge for',
        hint: 'En sagsbehandler svarer. Det kan blive nødvendigt at vise, at du er værge.',
      },
      child: {
        label: 'Mig selv, og jeg er under 18 år',
        hint: 'En sagsbehandler svarer og hjælper dig, hvis noget er svært at forstå.',
      },
      lostAddress: {
        label: 'Mig selv, under en adresse, jeg ikke længere læser',
        hint: 'En sagsbehandler svarer. Vi skal være sikre på, at den var din.',
      },
    },
    brandsLegend: 'Hvad skal den omfatte?',
    brandsHint: 'Alt er valgt. Fjern fluebenet ved det, der ikke skal med.',
    noBrand: 'Vælg mindst én af dem. Uden nogen valgt er der ikke noget at svare på.',
    other: 'Adressen, du ikke længere læser',
    otherHint:
      'Udfyld kun, hvis du ikke længere læser den. Øverst skriver du en adresse, du læser nu.',
    noOther:
      'Skriv den e-mailadresse, du ikke længere læser. Så ved sagsbehandleren, hvad der skal søges efter.',
    name: 'Dit navn (valgfrit)',
    nameHint: 'Kan gøre det lettere for en sagsbehandler at finde dig.',
    words: 'Med dine egne ord (valgfrit)',
    wordsHint: (most) =>
      `Til det, en sagsbehandler skal tage sig af: hvad der er forkert, hvad der skal slettes, eller hvad du ikke vil have. Skriv ikke mere end nødvendigt. Højst ${most} tegn.`,
    tooLong: (most) => `Teksten er for lang. Den kan være på højst ${most} tegn.`,
    mend: 'Noget skal rettes, før anmodningen kan sendes. Det, du skrev, står der endnu.',
  },
  asked: {
    noMail: (contact) =>
      `Kommer den alligevel ikke, kan du skrive til ${contact}. Du har de samme rettigheder uden denne formular.`,
  },
  confirm: {
    brands: 'Det gælder:',
    about: {
      self: 'Det gælder dig selv.',
      ward: 'Det gælder en, du er værge for.',
      child: 'Det gælder dig selv, og du er under 18 år.',
      lostAddress: 'Det gælder dig selv, under en adresse, du ikke længere læser.',
    },
    what: {
      automatic: 'Der er ikke søgt efter noget endnu. Det begynder, når du trykker på knappen.',
      desk: 'Ingen har set anmodningen endnu. Den går til en sagsbehandler, når du trykker på knappen.',
      atOnce:
        'Intet er ændret endnu. Når du trykker på knappen, hører nyhedsbreve og reklame til denne adresse op.',
    },
    button: {
      automatic: 'Bekræft og start søgningen',
      desk: 'Bekræft og send til en sagsbehandler',
      atOnce: 'Bekræft og stop nyhedsbrevene',
    },
  },
  status: {
    moved: (target) =>
      `En måned efter at anmodningen kom, er ${target}. Den dag er en weekend eller helligdag, og så er fristen den første hverdag derefter.`,
    extended: (at, first) =>
      `Fristen var ${first}. Den ${at} blev den forlænget, til højst tre måneder i alt. Grunden står i den e-mail, du fik.`,
    noTerm: 'Det gjaldt, straks du bekræftede. Der er ingen frist at vente på.',
    closed: (date) => `Afsluttet ${date}.`,
    kept: (date) =>
      `Denne side kan åbnes til ${date}. Så slettes alt i anmodningen, der handler om dig.`,
    filesKept: (date) => `Filerne kan hentes til ${date}. Så slettes de.`,
    filesGone: (date, period) => `Filerne blev slettet ${date}, fordi de kun gemmes i ${period}.`,
    filesAgain: 'Vil du have dem igen, kan du trykke på linket i e-mailen. Så samles alt på ny.',
    filesAnew: 'Vil du have dem igen, kan du bede om indsigt på ny.',
    filesOpen: 'Anmodningen er stadig åben, og du får et nyt link, når hele svaret er klar.',
    atDesk: (controller) =>
      `Anmodningen er hos en sagsbehandler hos ${controller}. Svaret kommer til din adresse på e-mail.`,
    handler: 'Hos en sagsbehandler',
    answered: 'Besvaret',
    stopped: 'Nyhedsbreve og reklame er stoppet',
    stoppedHint: 'Noget, der allerede var på vej ud, kan nå frem i løbet af kort tid.',
    timelineHeading: 'Det, der er sket',
    events: {
      erasureBegun: 'Sletningen begyndte',
      recipientsTold: 'De, der har oplysninger for os, fik besked',
      received: 'Anmodningen kom ind',
      confirmed: 'Du bekræftede den',
      searchBegun: 'En sagsbehandler satte søgningen i gang',
      collected: 'Oplysningerne blev samlet',
      sourceAnswered: 'Et svar kom ind',
      downloaded: 'Du hentede filerne',
      caseOpened: 'En sagsbehandler åbnede sagen',
      extended: 'Fristen blev forlænget',
      refused: 'Anmodningen blev afslået, med begrundelse',
      answered: 'En sagsbehandler svarede',
      identityProven: 'Det blev bekræftet, at du er den, du er',
      identityDoubted: 'Der blev bedt om mere for at være sikker på, at du er dig',
      markedByHand: 'En sagsbehandler gennemgik et system manuelt',
      printed: 'Svaret blev skrevet ud',
      handedOver: 'Svaret blev udleveret',
      actedAtOnce: 'Nyhedsbreve og reklame blev stoppet',
      erased: 'Oplysninger blev slettet',
      closed: 'Sagen blev afsluttet',
      purged: 'Oplysningerne i sagen blev slettet',
    },
  },
  mail: {
    what: {
      automatic:
        'Tryk på knappen for at bekræfte. På siden, der åbner, er der en knap til. Først da begynder søgningen.',
      desk: 'Tryk på knappen for at bekræfte. På siden, der åbner, er der en knap til. Først da går anmodningen til en sagsbehandler.',
      atOnce:
        'Tryk på knappen for at bekræfte. På siden, der åbner, er der en knap til. Først da hører nyhedsbreve og reklame op.',
    },
    openAlready: (controller, contact) =>
      `Du har allerede en sådan anmodning hos ${controller}, og den er bekræftet. Du behøver ikke gøre noget. Vil du tilføje noget, så skriv til ${contact}.`,
    reminderSubject: 'Din anmodning er ikke bekræftet endnu',
    reminderIntro: (object, controller) =>
      `Nogen, formentlig du, har bedt ${controller} om ${object}, med denne e-mailadresse. Det er ikke bekræftet endnu, så intet er gjort.`,
    reminderEnd: (date) =>
      `Linket virker til ${date}. Så slettes anmodningen. Dette er den eneste påmindelse.`,
  },
}

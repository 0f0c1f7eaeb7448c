import type {RequestWording} from './requestWording.js'

export const requestWordsNn: RequestWording = {
  form: {
    whatFollows: {
      access:
        'Ein kopi er som regel klar etter nokre minutt. Du får ein e-post med ei lenkje til filene.',
      portability:
        'Ein kopi er som regel klar etter nokre minutt. Du får ein e-post med ei lenkje til filene.',
      rectification: 'Ein saksbehandlar ser på det og svarer seinast innan ein månad.',
      erasure:
        'Ein saksbehandlar tek det opp med alle som har opplysningane. Seinast innan ein månad får du vite kva som er sletta, og kva som må takast vare på.',
      restriction: 'Ein saksbehandlar ser på det og svarer seinast innan ein månad.',
      objection:
        'Gjeld det nyheitsbrev og reklame, sluttar det straks du har stadfesta. Elles svarer ein saksbehandlar seinast innan ein månad.',
      withdrawal:
        'Gjeld det nyheitsbrev, sluttar dei straks du har stadfesta. Elles svarer ein saksbehandlar seinast innan ein månad.',
    },
    concernsLegend: 'Kva skal ta slutt? (berre for motsegn og samtykke)',
    concerns: {
      marketing: {
        label: 'Alle nyheitsbrev og all reklame',
        hint: 'Sluttar straks du har stadfesta.',
      },
      other: {label: 'Noko anna', hint: 'Skriv kva det er, nedst. Ein saksbehandlar svarer.'},
    },
    subjectLegend: 'Kven gjeld det?',
    subjects: {
      self: {label: 'Meg sjølv', hint: 'Under den e-postadressa eg skriv her.'},
      ward: {
        label: 'Nokon eg er verje for',
        hint: 'Ein saksbehandlar svarer. Det kan bli nødvendig å vise at du er verje.',
      },
      child: {
        label: 'Meg sjølv, og eg er under 18 år',
        hint: 'Ein saksbehandlar svarer, og hjelper deg om noko er vanskeleg å forstå.',
      },
      lostAddress: {
        label: 'Meg sjølv, under ei adresse eg ikkje lenger les',
        hint: 'Ein saksbehandlar svarer. Vi må vere sikre på at ho var di.',
      },
    },
    brandsLegend: 'Kva skal han omfatte?',
    brandsHint: 'Alt er valt. Ta bort haken for det som ikkje skal vere med.',
    noBrand: 'Vel minst éin av dei. Utan nokon vald er det ingenting å svare på.',
    other: 'Adressa du ikkje lenger les',
    otherHint: 'Fyll ut berre om du ikkje lenger les ho. Øvst skriv du ei adresse du les no.',
    noOther:
      'Skriv e-postadressa du ikkje lenger les. Då veit saksbehandlaren kva det skal leitast etter.',
    name: 'Namnet ditt (valfritt)',
    nameHint: 'Kan gjere det lettare for ein saksbehandlar å finne deg.',
    words: 'Med eigne ord (valfritt)',
    wordsHint: (most) =>
      `For det ein saksbehandlar skal ta seg av: kva som er feil, kva som skal slettast, eller kva du ikkje vil ha. Skriv ikkje meir enn nødvendig. Høgst ${most} teikn.`,
    tooLong: (most) => `Teksten er for lang. Han kan vere på høgst ${most} teikn.`,
    mend: 'Noko må rettast før førespurnaden kan sendast. Det du skreiv, står der enno.',
  },
  asked: {
    noMail: (contact) =>
      `Kjem han likevel ikkje, kan du skrive til ${contact}. Du har dei same rettane utan dette skjemaet.`,
  },
  confirm: {
    brands: 'Det gjeld:',
    about: {
      self: 'Det gjeld deg sjølv.',
      ward: 'Det gjeld nokon du er verje for.',
      child: 'Det gjeld deg sjølv, og du er under 18 år.',
      lostAddress: 'Det gjeld deg sjølv, under ei adresse du ikkje lenger les.',
    },
    what: {
      automatic: 'Ingenting er søkt etter enno. Det byrjar når du trykkjer på knappen.',
      desk: 'Ingen har sett førespurnaden enno. Han går til ein saksbehandlar når du trykkjer på knappen.',
      atOnce:
        'Ingenting er endra enno. Når du trykkjer på knappen, sluttar nyheitsbrev og reklame til denne adressa.',
    },
    button: {
      automatic: 'Stadfest og start søket',
      desk: 'Stadfest og send til ein saksbehandlar',
      atOnce: 'Stadfest og stopp nyheitsbreva',
    },
  },
  status: {
    moved: (target) =>
      `Ein månad etter at førespurnaden kom, er ${target}. Den dagen er ei helg eller ein heilagdag, og då er fristen første yrkedag etterpå.`,
    extended: (at, first) =>
      `Fristen var ${first}. Den ${at} blei han forlengd, til høgst tre månader i alt. Grunnen står i e-posten du fekk.`,
    noTerm: 'Det gjaldt straks du stadfesta. Det er ingen frist å vente på.',
    closed: (date) => `Avslutta ${date}.`,
    kept: (date) =>
      `Denne sida kan opnast til ${date}. Då blir alt i førespurnaden som handlar om deg, sletta.`,
    filesKept: (date) => `Filene kan hentast til ${date}. Då blir dei sletta.`,
    filesGone: (date, period) =>
      `Filene vart sletta ${date}, fordi dei berre blir lagra i ${period}.`,
    filesAgain:
      'Vil du ha dei att, kan du trykkje på lenkja i e-posten. Då blir alt samla på nytt.',
    filesAnew: 'Vil du ha dei att, kan du be om innsyn på nytt.',
    filesOpen: 'Førespurnaden er framleis open, og du får ei ny lenkje når heile svaret er klart.',
    atDesk: (controller) =>
      `Førespurnaden er hos ein saksbehandlar hos ${controller}. Svaret kjem til adressa di på e-post.`,
    handler: 'Hos ein saksbehandlar',
    answered: 'Svara på',
    stopped: 'Nyhendebrev og reklame er stoppa',
    stoppedHint: 'Noko som alt var på veg ut, kan kome fram i løpet av kort tid.',
    timelineHeading: 'Det som har hendt',
    events: {
      erasureBegun: 'Slettinga tok til',
      recipientsTold: 'Dei som har opplysningar for oss, fekk beskjed',
      received: 'Førespurnaden kom inn',
      confirmed: 'Du stadfesta han',
      searchBegun: 'Ein saksbehandlar sette i gang søket',
      collected: 'Opplysningane blei samla',
      sourceAnswered: 'Eit svar kom inn',
      downloaded: 'Du lasta ned filene',
      caseOpened: 'Ein saksbehandlar opna saka',
      extended: 'Fristen blei forlengd',
      refused: 'Førespurnaden blei avslått, med grunngiving',
      answered: 'Ein saksbehandlar svarte',
      identityProven: 'Det blei stadfesta at du er den du er',
      identityDoubted: 'Det blei bede om meir for å vere sikker på at du er deg',
      markedByHand: 'Ein saksbehandlar gjekk gjennom eit system for hand',
      printed: 'Svaret blei skrive ut',
      handedOver: 'Svaret blei utlevert',
      actedAtOnce: 'Nyhendebrev og reklame blei stoppa',
      erased: 'Opplysningar blei sletta',
      closed: 'Saka blei avslutta',
      purged: 'Opplysningane i saka blei sletta',
    },
  },
  mail: {
    what: {
      automatic:
        'Trykk på knappen for å stadfeste. På sida som opnar seg, er det ein knapp til. Først då byrjar søket.',
      desk: 'Trykk på knappen for å stadfeste. På sida som opnar seg, er det ein knapp til. Først då går førespurnaden til ein saksbehandlar.',
      atOnce:
        'Trykk på knappen for å stadfeste. På sida som opnar seg, er det ein knapp til. Først då sluttar nyheitsbrev og reklame.',
    },
    openAlready: (controller, contact) =>
      `Du har alt ein slik førespurnad hos ${controller}, og han er stadfesta. Du treng ikkje gjere noko. Vil du leggje til noko, så skriv til ${contact}.`,
    reminderSubject: 'Førespurnaden din er ikkje stadfesta enno',
    reminderIntro: (object, controller) =>
      `Nokon, truleg du, har bedt ${controller} om ${object}, med denne e-postadressa. Det er ikkje stadfesta enno, så ingenting er gjort.`,
    reminderEnd: (date) =>
      `Lenkja verkar til ${date}. Då blir førespurnaden sletta. Dette er den einaste påminninga.`,
  },
}

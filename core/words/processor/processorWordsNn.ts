import type {ProcessorWording} from './processorWording.js'

export const processorWordsNn: ProcessorWording = {
  asked: {
    rectification:
      'Noko av det de har om ein person på vegner av oss, skal rettast. Kva det er, står på sida.',
    restriction:
      'Det de har om ein person på vegner av oss, skal inntil vidare berre lagrast og ikkje brukast. Kva det gjeld, står på sida.',
    access: 'Ein person bed om ein kopi av alt de har om vedkomande på vegner av oss.',
    portability:
      'Ein person bed om å få med seg det vedkomande sjølv har gitt frå seg, i eit format andre system kan lese (helst JSON eller CSV).',
    erasure:
      'Det de har om ein person på vegner av oss, skal slettast. Unntaket er det ei lov seier at de må ta vare på.',
  },
  mail: {
    subject: (date) => `Krav om personopplysningar: svar innan ${date}`,
    reminderSubject: (date) => `Påminning: svar innan ${date} på krav om personopplysningar`,
    intro: (controller) =>
      `${controller} har fått eit krav frå ein person og treng svar frå dykk som databehandlar.`,
    reminder: 'Vi har spurt før og ikkje fått svar enno.',
    answerBy: (date) => `Svar innan ${date}.`,
    how: 'Opne lenkja. Der ser de kven det gjeld, og svarer på den same sida. Har de ingenting, tek det eit minutt.',
    noData:
      'Av omsyn til personen står verken namn eller e-postadresse her. Svar difor på sida og ikkje i ein e-post.',
    button: 'Opne kravet',
    expires: (date) => `Lenkja verkar til ${date}. Etterpå kan de be om ei ny på den same sida.`,
    why: (controller) =>
      `De får denne e-posten fordi ${controller} har oppgitt adressa som staden der de tek imot slike krav.`,
    doubt: (contact) =>
      `Er de i tvil om e-posten er ekte, eller har han kome feil? Spør ${contact} og oppgi referansen.`,
  },
  page: {
    task: 'Dette skal gjerast',
    title: 'Krav om personopplysningar',
    reference: 'Referanse',
    controller: 'Kven som spør',
    service: 'Slik står tenesta skildra for folk',
    brands: 'Gjeld',
    late: (date) => `Fristen var ${date}. Send svaret likevel, så snart de kan.`,
    openText:
      'Når du trykkjer på knappen, ser du kven det gjeld, og kan svare. Det blir notert at opplysningane vart viste.',
    openButton: 'Vis kven det gjeld, og svar',
    personHeading: 'Kven det gjeld',
    address: 'E-postadresse',
    name: 'Namn',
    useOnly: 'Bruk dette berre til å søkje og svare. Søk etter adressa slik ho står.',
    legend: 'Kva er svaret?',
    choices: {
      done: {label: 'Det er gjort'},
      nothing: {label: 'Vi har søkt, og har ingenting om denne personen'},
      found: {label: 'Her er det vi har', hint: 'Vel filene nedanfor.'},
      erased: {label: 'Alt er sletta'},
      kept: {
        label: 'Noko må takast vare på etter lova',
        hint: 'Resten er sletta. Skriv nedanfor kva lov det er.',
      },
      several: {
        label: 'Adressa høyrer til fleire personar, eller vi er usikre på kven det er',
        hint: 'Send ingen filer. Ein saksbehandlar ser på det og tek kontakt.',
      },
    },
    files: 'Filer',
    filesHint:
      'PDF, JSON eller CSV, høgst 10 filer og 4 MB til saman. Har de eit rekneark, så lagre det som PDF eller som «CSV UTF-8». Personen får filene slik dei er, så ta berre med det som handlar om denne personen.',
    noHealth: 'Send aldri helseopplysningar her. Skriv til oss, så avtalar vi ein trygg måte.',
    law: 'Kva lov, og kva paragraf',
    until: 'Blir teke vare på til og med (om de veit det)',
    message: 'Melding til saksbehandlaren (valfritt)',
    submit: 'Send svaret',
    question: (contact) => `Spørsmål? Skriv til ${contact} og oppgi referansen.`,
    problems: {
      noChoice: 'Vel eitt av svara.',
      noFile: 'Vel minst éi fil, eller svar at de ikkje har noko.',
      filesUnused:
        'Du har valt filer, men ikkje svaret «Her er det vi har». Vel det eine eller det andre.',
      tooLarge:
        'Filene er for store: høgst 4 MB til saman. Gjer dei mindre, eller skriv til oss, så finn vi ein annan måte.',
      tooMany: 'Det er for mange filer: høgst 10.',
      noLaw: 'Skriv kva lov som seier at noko må takast vare på.',
      wrongDate: 'Datoen finst ikkje. Skriv han som ÅÅÅÅ-MM-DD, eller lat feltet stå tomt.',
      tooLong: 'Teksten er for lang: høgst 2000 teikn.',
    },
    wrongType: (name) =>
      `«${name}» er verken PDF, JSON eller CSV i UTF-8. Lagre fila i eit av formata, og prøv igjen.`,
    notSent: 'Ingenting er sendt enno. Filene må veljast på nytt.',
  },
  done: {
    title: 'Takk, svaret er motteke',
    text: (controller) => `${controller} har fått det. De treng ikkje å gjere meir.`,
    answer: 'Svaret',
    answeredAt: 'Sendt',
    files: (count) => (count === 1 ? '1 fil' : `${count} filer`),
    change:
      'Vart noko feil? De kan svare på nytt til saka er avslutta. Det nye svaret kjem i staden for det gamle.',
    changeButton: 'Svar på nytt',
    settledTitle: 'Dette er avslutta',
    settled: 'Det er svart på denne delen av kravet. De treng ikkje å gjere meir.',
  },
  link: {
    invalidTitle: 'Lenkja verkar ikkje',
    invalid:
      'Ho er ikkje heil. Opne ho rett frå e-posten, eller kopier heile lenkja. Hjelper ikkje det, så skriv til selskapet som står i e-posten, og oppgi referansen.',
    expiredTitle: 'Lenkja er utgått',
    expired: 'Lenkjer til slike krav verkar i 45 dagar.',
    supersededTitle: 'Det finst ei nyare lenkje',
    superseded: 'Denne lenkja slutta å verke då ei ny vart send. Sjå etter den nyaste e-posten.',
    goneTitle: 'Kravet finst ikkje lenger',
    gone: 'Det er avslutta, og opplysningane i det er sletta. De treng ikkje å gjere meir.',
    offer: 'Vi kan sende ei ny lenkje til adressa de tek imot slike krav på.',
    button: 'Send ei ny lenkje',
    sentTitle: 'Sjå i innboksen',
    sent: 'Er adressa for krav kjend, er ei ny lenkje på veg dit, og tidlegare lenkjer verkar ikkje lenger. Det blir sendt høgst tre om dagen.',
  },
  person: {
    asked: (date) => `Blir gjennomsøkt for hand. Dei er bedne om å svare innan ${date}.`,
    late: (date) =>
      `Har ikkje svart, endå fristen var ${date}. Svaret kjem i tillegg når det er her.`,
    files: (count) =>
      count === 1
        ? '1 fil motteken. Ho ligg på nedlastingssida.'
        : `${count} filer mottekne. Dei ligg på nedlastingssida.`,
    handedOver: 'Utlevert.',
    kept: (law, until) =>
      `Noko må takast vare på etter lova: ${law}${until ? `, til og med ${until}` : ''}.`,
    filesHeading: 'Filer frå andre',
    file: (organisation, type, size) => `Last ned frå ${organisation} (${type}, ${size})`,
  },
}

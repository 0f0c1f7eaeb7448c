import type {Words} from './words.js'

const article = 'databeskyttelsesforordningens artikel'

/** Danish. */
export const da: Words = {
  locale: 'da',
  and: 'og',
  missing: 'mangler',
  yes: 'ja',
  no: 'nej',
  units: {
    day: {one: 'én dag', many: 'dage'},
    month: {one: 'én måned', many: 'måneder'},
    year: {one: 'ét år', many: 'år'},
  },
  labels: {
    name: 'Navn',
    representedBy: 'Repræsenteret ved',
    orgNumber: 'Registreringsnummer',
    postalAddress: 'Postadresse',
    country: 'Land',
    email: 'E-mail',
    phone: 'Telefon',
    website: 'Hjemmeside',
    subjects: 'Hvem det gælder',
    dataCategories: 'Oplysninger',
    legitimateInterest: 'legitim interesse',
    source: 'Hvor oplysningerne kommer fra',
    requirement: 'Om du skal give dem',
    automatedDecision: 'Automatiske afgørelser',
    service: 'Ydelse',
    location: 'Sted for behandlingen',
    law: 'Lov',
    safeguardCopy: 'kopi af garantierne',
    cookie: 'Cookie',
    provider: 'Udbyder',
    category: 'Type',
    storage: 'Gemmes som',
    blockable: 'Kan blokeres',
    duration: 'Session eller vedvarende',
    cookiePurpose: 'Hvad den bruges til',
    expiry: 'Varighed',
    version: 'Version',
    kind: 'Ændring',
    summary: 'Hvad der er ændret',
  },
  captions: {
    purposes: 'Hvad vi bruger oplysningerne til',
    processors: 'Vores databehandlere',
    retention: 'Hvor længe vi opbevarer oplysningerne',
    cookies: 'Cookies på hjemmesiden',
    changes: 'Ændringer i privatlivspolitikken',
  },
  noProcessors: 'Vi bruger ingen databehandlere.',
  noCookies: 'Hjemmesiden bruger ingen cookies.',
  legalBases: {
    '6(1)(a)': `Samtykke (${article} 6, stk. 1, litra a)`,
    '6(1)(b)': `Aftale med dig (${article} 6, stk. 1, litra b)`,
    '6(1)(c)': `Retlig forpligtelse (${article} 6, stk. 1, litra c)`,
    '6(1)(d)': `Beskyttelse af nogens liv eller helbred (${article} 6, stk. 1, litra d)`,
    '6(1)(e)': `Opgave i samfundets interesse (${article} 6, stk. 1, litra e)`,
    '6(1)(f)': `Interesseafvejning (${article} 6, stk. 1, litra f)`,
  },
  specialConditions: {
    '9(2)(a)': 'udtrykkeligt samtykke (artikel 9, stk. 2, litra a)',
    '9(2)(b)': 'pligter og rettigheder i arbejdslivet (artikel 9, stk. 2, litra b)',
    '9(2)(c)': 'beskyttelse af nogens liv eller helbred (artikel 9, stk. 2, litra c)',
    '9(2)(d)': 'almennyttig organisation (artikel 9, stk. 2, litra d)',
    '9(2)(e)': 'oplysninger, du selv har offentliggjort (artikel 9, stk. 2, litra e)',
    '9(2)(f)': 'retskrav (artikel 9, stk. 2, litra f)',
    '9(2)(g)': 'væsentlige samfundsinteresser (artikel 9, stk. 2, litra g)',
    '9(2)(h)': 'sundhedsbehandling (artikel 9, stk. 2, litra h)',
    '9(2)(i)': 'folkesundhed (artikel 9, stk. 2, litra i)',
    '9(2)(j)': 'arkiv, forskning eller statistik (artikel 9, stk. 2, litra j)',
  },
  anonymised: 'derefter gøres de anonyme',
  consentAge: 'under {age} år skal en forælder eller værge samtykke',
  transferBases: {
    none: 'Ingen overførsel ud af EØS',
    adequacy: 'Landet har et tilstrækkeligt beskyttelsesniveau (artikel 45)',
    dpf: 'EU–US Data Privacy Framework (artikel 45)',
    scc: 'EU’s standardkontrakter (artikel 46)',
    bcr: 'Bindende virksomhedsregler (artikel 47)',
  },
  cookieCategories: {
    necessary: 'Nødvendig',
    functional: 'Funktionel',
    statistics: 'Statistik',
    marketing: 'Markedsføring',
  },
  cookieStorages: {
    cookie: 'cookie',
    local_storage: 'lokal lagring',
    session_storage: 'sessionslagring',
    pixel: 'sporingspixel',
  },
  cookieDurations: {session: 'session', persistent: 'vedvarende'},
  cookieParties: {first: 'førstepart', third: 'tredjepart'},
  rights: {
    '15': {
      name: 'Indsigt',
      sentence:
        'Du kan få at vide, om vi behandler oplysninger om dig, hvilke det er, og hvad vi bruger dem til, og få en kopi.',
    },
    '16': {
      name: 'Berigtigelse',
      sentence: 'Du kan kræve, at vi retter det, der er forkert, og supplerer det, der mangler.',
    },
    '17': {
      name: 'Sletning',
      sentence:
        'Du kan kræve, at vi sletter oplysninger, som vi ikke længere har grund eller pligt til at have.',
    },
    '18': {
      name: 'Begrænsning',
      sentence:
        'Du kan kræve, at vi kun opbevarer oplysningerne, for eksempel mens vi undersøger, om de er rigtige.',
    },
    '20': {
      name: 'Dataportabilitet',
      sentence:
        'Det, du har givet os med samtykke eller efter aftale, kan du få i et maskinlæsbart format eller få overført til andre.',
    },
    '21': {
      name: 'Indsigelse',
      sentence:
        'Du kan gøre indsigelse mod behandling, der bygger på en interesseafvejning eller en opgave i samfundets interesse. Siger du nej til direkte markedsføring, stopper vi altid.',
    },
    '22': {
      name: 'Automatiske afgørelser',
      sentence:
        'Du kan bede om, at et menneske vurderer en automatisk afgørelse, sige din mening og bestride den.',
    },
    '7(3)': {
      name: 'Trække samtykket tilbage',
      sentence:
        'Et samtykke kan du trække tilbage når som helst, lige så let som du gav det. Det, der er sket før, er stadig lovligt.',
    },
    '77': {
      name: 'Klage',
      sentence:
        'Du kan klage til {authority}, hvis du mener, at vi behandler dine oplysninger i strid med loven.',
    },
  },
  embedded: {
    independent_controller:
      '{controller} bestemmer selv formålet med denne behandling og svarer for den i eget navn. Det, der står her, er deres privatlivspolitik, version {version}, i kraft fra {date}.',
    joint_controller:
      '{ours} og {controller} har fælles ansvar for denne behandling (databeskyttelsesforordningens artikel 26). Det, der står her, er privatlivspolitikken for {controller}, version {version}, i kraft fra {date}.',
  },
  kinds: {
    first: 'første version',
    editorial: 'sproglig',
    minor: 'mindre',
    material: 'væsentlig',
    retired: 'trukket tilbage',
  },
  draft: 'Udkast: teksten er ikke offentliggjort og har intet versionsnummer.',
}

import type {Words} from './words.js'

const article = 'personvernforordningen artikkel'

/** Norwegian Bokmål. */
export const nb: Words = {
  locale: 'nb',
  and: 'og',
  missing: 'mangler',
  yes: 'ja',
  no: 'nei',
  units: {
    day: {one: 'én dag', many: 'dager'},
    month: {one: 'én måned', many: 'måneder'},
    year: {one: 'ett år', many: 'år'},
  },
  labels: {
    name: 'Navn',
    representedBy: 'Representert ved',
    orgNumber: 'Organisasjonsnummer',
    postalAddress: 'Postadresse',
    country: 'Land',
    email: 'E-post',
    phone: 'Telefon',
    website: 'Nettsted',
    subjects: 'Hvem det gjelder',
    dataCategories: 'Opplysninger',
    legitimateInterest: 'berettiget interesse',
    source: 'Hvor opplysningene kommer fra',
    requirement: 'Om du må gi dem',
    automatedDecision: 'Automatiserte avgjørelser',
    service: 'Tjeneste',
    location: 'Sted for behandlingen',
    law: 'Lov',
    safeguardCopy: 'kopi av garantiene',
    cookie: 'Informasjonskapsel',
    provider: 'Leverandør',
    category: 'Type',
    storage: 'Lagres som',
    blockable: 'Kan blokkeres',
    duration: 'Økt eller vedvarende',
    cookiePurpose: 'Hva den brukes til',
    expiry: 'Varighet',
    version: 'Versjon',
    kind: 'Endring',
    summary: 'Hva som er endret',
  },
  captions: {
    purposes: 'Hva vi bruker opplysningene til',
    processors: 'Våre databehandlere',
    retention: 'Hvor lenge vi lagrer opplysningene',
    cookies: 'Informasjonskapsler på nettstedet',
    changes: 'Endringer i personvernerklæringen',
  },
  noProcessors: 'Vi bruker ingen databehandlere.',
  noCookies: 'Nettstedet bruker ingen informasjonskapsler.',
  legalBases: {
    '6(1)(a)': `Samtykke (${article} 6 nr. 1 bokstav a)`,
    '6(1)(b)': `Avtale med deg (${article} 6 nr. 1 bokstav b)`,
    '6(1)(c)': `Rettslig plikt (${article} 6 nr. 1 bokstav c)`,
    '6(1)(d)': `Vern av noens liv eller helse (${article} 6 nr. 1 bokstav d)`,
    '6(1)(e)': `Oppgave i allmennhetens interesse (${article} 6 nr. 1 bokstav e)`,
    '6(1)(f)': `Interesseavveining (${article} 6 nr. 1 bokstav f)`,
  },
  specialConditions: {
    '9(2)(a)': 'uttrykkelig samtykke (artikkel 9 nr. 2 bokstav a)',
    '9(2)(b)': 'plikter og rettigheter i arbeidslivet (artikkel 9 nr. 2 bokstav b)',
    '9(2)(c)': 'vern av noens liv eller helse (artikkel 9 nr. 2 bokstav c)',
    '9(2)(d)': 'ideell organisasjon (artikkel 9 nr. 2 bokstav d)',
    '9(2)(e)': 'opplysninger du selv har offentliggjort (artikkel 9 nr. 2 bokstav e)',
    '9(2)(f)': 'rettskrav (artikkel 9 nr. 2 bokstav f)',
    '9(2)(g)': 'viktige allmenne interesser (artikkel 9 nr. 2 bokstav g)',
    '9(2)(h)': 'helsehjelp (artikkel 9 nr. 2 bokstav h)',
    '9(2)(i)': 'folkehelse (artikkel 9 nr. 2 bokstav i)',
    '9(2)(j)': 'arkiv, forskning eller statistikk (artikkel 9 nr. 2 bokstav j)',
  },
  anonymised: 'deretter blir de anonyme',
  consentAge: 'under {age} år må en forelder eller verge samtykke',
  transferBases: {
    none: 'Ingen overføring ut av EØS',
    adequacy: 'Landet har tilstrekkelig beskyttelsesnivå (artikkel 45)',
    dpf: 'EU–US Data Privacy Framework (artikkel 45)',
    scc: 'EUs standardavtaler (artikkel 46)',
    bcr: 'Bindende virksomhetsregler (artikkel 47)',
  },
  cookieCategories: {
    necessary: 'Nødvendig',
    functional: 'Funksjonell',
    statistics: 'Statistikk',
    marketing: 'Markedsføring',
  },
  cookieStorages: {
    cookie: 'informasjonskapsel',
    local_storage: 'lokal lagring',
    session_storage: 'øktlagring',
    pixel: 'sporingspiksel',
  },
  cookieDurations: {session: 'økt', persistent: 'vedvarende'},
  cookieParties: {first: 'førstepart', third: 'tredjepart'},
  rights: {
    '15': {
      name: 'Innsyn',
      sentence:
        'Du kan få vite om vi behandler opplysninger om deg, hvilke det er og hva vi bruker dem til, og få en kopi.',
    },
    '16': {
      name: 'Retting',
      sentence: 'Du kan kreve at vi retter det som er feil, og utfyller det som mangler.',
    },
    '17': {
      name: 'Sletting',
      sentence:
        'Du kan kreve at vi sletter opplysninger som vi ikke lenger har grunn eller plikt til å ha.',
    },
    '18': {
      name: 'Begrensning',
      sentence:
        'Du kan kreve at vi bare oppbevarer opplysningene, for eksempel mens vi undersøker om de er riktige.',
    },
    '20': {
      name: 'Dataportabilitet',
      sentence:
        'Det du har gitt oss med samtykke eller etter avtale, kan du få i et maskinlesbart format eller få overført til andre.',
    },
    '21': {
      name: 'Innsigelse',
      sentence:
        'Du kan protestere mot behandling som bygger på en interesseavveining eller en oppgave i allmennhetens interesse. Protesterer du mot direkte markedsføring, slutter vi alltid.',
    },
    '22': {
      name: 'Automatiserte avgjørelser',
      sentence:
        'Du kan be om at et menneske vurderer en automatisert avgjørelse, si hva du mener og bestride den.',
    },
    '7(3)': {
      name: 'Trekke samtykket',
      sentence:
        'Et samtykke kan du trekke når som helst, like enkelt som du ga det. Det som er gjort før, er fortsatt lovlig.',
    },
    '77': {
      name: 'Klage',
      sentence:
        'Du kan klage til {authority} hvis du mener at vi behandler opplysningene dine i strid med loven.',
    },
  },
  embedded: {
    independent_controller:
      '{controller} bestemmer selv formålet med denne behandlingen og svarer for den i eget navn. Det som står her, er deres personvernerklæring, versjon {version}, i kraft fra {date}.',
    joint_controller:
      '{ours} og {controller} har felles ansvar for denne behandlingen (personvernforordningen artikkel 26). Det som står her, er personvernerklæringen til {controller}, versjon {version}, i kraft fra {date}.',
  },
  kinds: {
    first: 'første versjon',
    editorial: 'språklig',
    minor: 'mindre',
    material: 'vesentlig',
    retired: 'trukket tilbake',
  },
  draft: 'Utkast: teksten er ikke publisert og har ikke noe versjonsnummer.',
}

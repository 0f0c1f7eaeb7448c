import type {Words} from './words.js'

const article = 'personvernforordninga artikkel'

/** Norwegian Nynorsk. Browsers may lack it, so dates and countries are Bokmål's but for the list below. */
export const nn: Words = {
  locale: 'nb',
  and: 'og',
  missing: 'manglar',
  yes: 'ja',
  no: 'nei',
  units: {
    day: {one: 'éin dag', many: 'dagar'},
    month: {one: 'éin månad', many: 'månader'},
    year: {one: 'eitt år', many: 'år'},
  },
  labels: {
    name: 'Namn',
    representedBy: 'Representert ved',
    orgNumber: 'Organisasjonsnummer',
    postalAddress: 'Postadresse',
    country: 'Land',
    email: 'E-post',
    phone: 'Telefon',
    website: 'Nettstad',
    subjects: 'Kven det gjeld',
    dataCategories: 'Opplysningar',
    legitimateInterest: 'rettkomen interesse',
    source: 'Kvar opplysningane kjem frå',
    requirement: 'Om du må gje dei',
    automatedDecision: 'Automatiserte avgjerder',
    service: 'Teneste',
    location: 'Stad for behandlinga',
    law: 'Lov',
    safeguardCopy: 'kopi av garantiane',
    cookie: 'Informasjonskapsel',
    provider: 'Leverandør',
    category: 'Type',
    storage: 'Blir lagra som',
    blockable: 'Kan blokkerast',
    duration: 'Økt eller varig',
    cookiePurpose: 'Kva han blir brukt til',
    expiry: 'Varigheit',
    version: 'Versjon',
    kind: 'Endring',
    summary: 'Kva som er endra',
  },
  captions: {
    purposes: 'Kva vi bruker opplysningane til',
    processors: 'Databehandlarane våre',
    retention: 'Kor lenge vi lagrar opplysningane',
    cookies: 'Informasjonskapslar på nettstaden',
    changes: 'Endringar i personvernerklæringa',
  },
  noProcessors: 'Vi bruker ingen databehandlarar.',
  noCookies: 'Nettstaden bruker ingen informasjonskapslar.',
  legalBases: {
    '6(1)(a)': `Samtykke (${article} 6 nr. 1 bokstav a)`,
    '6(1)(b)': `Avtale med deg (${article} 6 nr. 1 bokstav b)`,
    '6(1)(c)': `Rettsleg plikt (${article} 6 nr. 1 bokstav c)`,
    '6(1)(d)': `Vern av livet eller helsa til nokon (${article} 6 nr. 1 bokstav d)`,
    '6(1)(e)': `Oppgåve i ålmenta si interesse (${article} 6 nr. 1 bokstav e)`,
    '6(1)(f)': `Interesseavveging (${article} 6 nr. 1 bokstav f)`,
  },
  specialConditions: {
    '9(2)(a)': 'uttrykkjeleg samtykke (artikkel 9 nr. 2 bokstav a)',
    '9(2)(b)': 'plikter og rettar i arbeidslivet (artikkel 9 nr. 2 bokstav b)',
    '9(2)(c)': 'vern av livet eller helsa til nokon (artikkel 9 nr. 2 bokstav c)',
    '9(2)(d)': 'ideell organisasjon (artikkel 9 nr. 2 bokstav d)',
    '9(2)(e)': 'opplysningar du sjølv har offentleggjort (artikkel 9 nr. 2 bokstav e)',
    '9(2)(f)': 'rettskrav (artikkel 9 nr. 2 bokstav f)',
    '9(2)(g)': 'viktige ålmenne interesser (artikkel 9 nr. 2 bokstav g)',
    '9(2)(h)': 'helsehjelp (artikkel 9 nr. 2 bokstav h)',
    '9(2)(i)': 'folkehelse (artikkel 9 nr. 2 bokstav i)',
    '9(2)(j)': 'arkiv, forsking eller statistikk (artikkel 9 nr. 2 bokstav j)',
  },
  anonymised: 'deretter blir dei anonyme',
  consentAge: 'under {age} år må ein forelder eller verje samtykkje',
  transferBases: {
    none: 'Inga overføring ut av EØS',
    adequacy: 'Landet har tilstrekkeleg vernenivå (artikkel 45)',
    dpf: 'EU–US Data Privacy Framework (artikkel 45)',
    scc: 'Standardavtalane til EU (artikkel 46)',
    bcr: 'Bindande verksemdsreglar (artikkel 47)',
  },
  cookieCategories: {
    necessary: 'Nødvendig',
    functional: 'Funksjonell',
    statistics: 'Statistikk',
    marketing: 'Marknadsføring',
  },
  cookieStorages: {
    cookie: 'informasjonskapsel',
    local_storage: 'lokal lagring',
    session_storage: 'øktlagring',
    pixel: 'sporingspiksel',
  },
  cookieDurations: {session: 'økt', persistent: 'varig'},
  cookieParties: {first: 'førstepart', third: 'tredjepart'},
  rights: {
    '15': {
      name: 'Innsyn',
      sentence:
        'Du kan få vite om vi behandlar opplysningar om deg, kva det er og kva vi bruker dei til, og få ein kopi.',
    },
    '16': {
      name: 'Retting',
      sentence: 'Du kan krevje at vi rettar det som er feil, og fyller ut det som manglar.',
    },
    '17': {
      name: 'Sletting',
      sentence:
        'Du kan krevje at vi slettar opplysningar som vi ikkje lenger har grunn eller plikt til å ha.',
    },
    '18': {
      name: 'Avgrensing',
      sentence:
        'Du kan krevje at vi berre oppbevarer opplysningane, til dømes medan vi undersøkjer om dei er rette.',
    },
    '20': {
      name: 'Dataportabilitet',
      sentence:
        'Det du har gjeve oss med samtykke eller etter avtale, kan du få i eit maskinleseleg format eller få overført til andre.',
    },
    '21': {
      name: 'Protest',
      sentence:
        'Du kan protestere mot behandling som byggjer på ei interesseavveging eller ei oppgåve i ålmenta si interesse. Protesterer du mot direkte marknadsføring, sluttar vi alltid.',
    },
    '22': {
      name: 'Automatiserte avgjerder',
      sentence:
        'Du kan be om at eit menneske vurderer ei automatisert avgjerd, seie kva du meiner og bestride ho.',
    },
    '7(3)': {
      name: 'Trekkje samtykket',
      sentence:
        'Eit samtykke kan du trekkje når som helst, like enkelt som du gav det. Det som er gjort før, er framleis lovleg.',
    },
    '77': {
      name: 'Klage',
      sentence:
        'Du kan klage til {authority} om du meiner at vi behandlar opplysningane dine i strid med lova.',
    },
  },
  embedded: {
    independent_controller:
      '{controller} avgjer sjølv formålet med denne behandlinga og svarar for ho i eige namn. Det som står her, er deira personvernerklæring, versjon {version}, i kraft frå {date}.',
    joint_controller:
      '{ours} og {controller} har felles ansvar for denne behandlinga (personvernforordninga artikkel 26). Det som står her, er personvernerklæringa til {controller}, versjon {version}, i kraft frå {date}.',
  },
  kinds: {
    first: 'første versjon',
    editorial: 'språkleg',
    minor: 'mindre',
    material: 'vesentleg',
    retired: 'trekt tilbake',
  },
  draft: 'Utkast: teksten er ikkje publisert og har ikkje noko versjonsnummer.',
  countries: {
    AE: 'Dei sameinte arabiske emirata',
    AT: 'Austerrike',
    DO: 'Den dominikanske republikken',
    FO: 'Færøyane',
    KY: 'Caymanøyane',
    LU: 'Luxembourg',
    MV: 'Maldivane',
    NO: 'Noreg',
    PH: 'Filippinane',
    SC: 'Seychellane',
    VG: 'Dei britiske Jomfruøyane',
    VI: 'Dei amerikanske Jomfruøyane',
  },
}

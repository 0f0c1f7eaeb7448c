import type {Words} from './words.js'

const law = 'i dataskyddsförordningen'

/** Swedish. */
export const sv: Words = {
  locale: 'sv',
  and: 'och',
  missing: 'saknas',
  yes: 'ja',
  no: 'nej',
  units: {
    day: {one: 'en dag', many: 'dagar'},
    month: {one: 'en månad', many: 'månader'},
    year: {one: 'ett år', many: 'år'},
  },
  labels: {
    name: 'Namn',
    representedBy: 'Företräds av',
    orgNumber: 'Organisationsnummer',
    postalAddress: 'Postadress',
    country: 'Land',
    email: 'E-post',
    phone: 'Telefon',
    website: 'Webbplats',
    subjects: 'Vem det gäller',
    dataCategories: 'Uppgifter',
    legitimateInterest: 'berättigat intresse',
    source: 'Varifrån uppgifterna kommer',
    requirement: 'Om du måste lämna dem',
    automatedDecision: 'Automatiserade beslut',
    service: 'Tjänst',
    location: 'Plats för behandlingen',
    law: 'Lag',
    safeguardCopy: 'kopia av skyddsåtgärderna',
    cookie: 'Kaka',
    provider: 'Leverantör',
    category: 'Typ',
    storage: 'Lagras som',
    blockable: 'Kan blockeras',
    duration: 'Session eller beständig',
    cookiePurpose: 'Vad den används till',
    expiry: 'Varaktighet',
    version: 'Version',
    kind: 'Ändring',
    summary: 'Vad som har ändrats',
  },
  captions: {
    purposes: 'Vad vi använder uppgifterna till',
    processors: 'Våra personuppgiftsbiträden',
    retention: 'Hur länge vi lagrar uppgifterna',
    cookies: 'Kakor på webbplatsen',
    changes: 'Ändringar i integritetspolicyn',
  },
  noProcessors: 'Vi anlitar inga personuppgiftsbiträden.',
  noCookies: 'Webbplatsen använder inga kakor.',
  legalBases: {
    '6(1)(a)': `Samtycke (artikel 6.1 a ${law})`,
    '6(1)(b)': `Avtal med dig (artikel 6.1 b ${law})`,
    '6(1)(c)': `Rättslig förpliktelse (artikel 6.1 c ${law})`,
    '6(1)(d)': `Skydd av någons liv eller hälsa (artikel 6.1 d ${law})`,
    '6(1)(e)': `Uppgift av allmänt intresse (artikel 6.1 e ${law})`,
    '6(1)(f)': `Intresseavvägning (artikel 6.1 f ${law})`,
  },
  specialConditions: {
    '9(2)(a)': 'uttryckligt samtycke (artikel 9.2 a)',
    '9(2)(b)': 'skyldigheter och rättigheter i arbetslivet (artikel 9.2 b)',
    '9(2)(c)': 'skydd av någons liv eller hälsa (artikel 9.2 c)',
    '9(2)(d)': 'ideell organisation (artikel 9.2 d)',
    '9(2)(e)': 'uppgifter som du själv har offentliggjort (artikel 9.2 e)',
    '9(2)(f)': 'rättsliga anspråk (artikel 9.2 f)',
    '9(2)(g)': 'viktigt allmänt intresse (artikel 9.2 g)',
    '9(2)(h)': 'hälso- och sjukvård (artikel 9.2 h)',
    '9(2)(i)': 'folkhälsa (artikel 9.2 i)',
    '9(2)(j)': 'arkiv, forskning eller statistik (artikel 9.2 j)',
  },
  anonymised: 'därefter anonymiseras de',
  consentAge: 'under {age} år måste en vårdnadshavare samtycka',
  transferBases: {
    none: 'Ingen överföring utanför EES',
    adequacy: 'Landet har adekvat skyddsnivå (artikel 45)',
    dpf: 'EU–US Data Privacy Framework (artikel 45)',
    scc: 'EU:s standardavtalsklausuler (artikel 46)',
    bcr: 'Bindande företagsbestämmelser (artikel 47)',
  },
  cookieCategories: {
    necessary: 'Nödvändig',
    functional: 'Funktionell',
    statistics: 'Statistik',
    marketing: 'Marknadsföring',
  },
  cookieStorages: {
    cookie: 'kaka',
    local_storage: 'lokal lagring',
    session_storage: 'sessionslagring',
    pixel: 'spårningspixel',
  },
  cookieDurations: {session: 'session', persistent: 'beständig'},
  cookieParties: {first: 'förstapart', third: 'tredjepart'},
  rights: {
    '15': {
      name: 'Tillgång',
      sentence:
        'Du kan få veta om vi behandlar uppgifter om dig, vilka de är och vad vi använder dem till, och få en kopia.',
    },
    '16': {
      name: 'Rättelse',
      sentence: 'Du kan kräva att vi rättar det som är fel och kompletterar det som saknas.',
    },
    '17': {
      name: 'Radering',
      sentence:
        'Du kan kräva att vi raderar uppgifter som vi inte längre har skäl eller skyldighet att ha.',
    },
    '18': {
      name: 'Begränsning',
      sentence:
        'Du kan kräva att vi bara lagrar uppgifterna, till exempel medan vi undersöker om de är riktiga.',
    },
    '20': {
      name: 'Dataportabilitet',
      sentence:
        'Det du har lämnat med samtycke eller enligt avtal kan du få i ett maskinläsbart format eller få överfört till andra.',
    },
    '21': {
      name: 'Invändning',
      sentence:
        'Du kan invända mot behandling som bygger på en intresseavvägning eller en uppgift av allmänt intresse. Säger du nej till direkt marknadsföring slutar vi alltid.',
    },
    '22': {
      name: 'Automatiserade beslut',
      sentence:
        'Du kan begära att en människa prövar ett automatiserat beslut, säga vad du tycker och bestrida det.',
    },
    '7(3)': {
      name: 'Återkalla samtycket',
      sentence:
        'Ett samtycke kan du återkalla när som helst, lika lätt som du gav det. Det som har gjorts innan är fortfarande lagligt.',
    },
    '77': {
      name: 'Klagomål',
      sentence:
        'Du kan klaga hos {authority} om du anser att vi behandlar dina uppgifter i strid med lagen.',
    },
  },
  embedded: {
    independent_controller:
      '{controller} bestämmer själv ändamålet med den här behandlingen och svarar för den i eget namn. Det som står här är deras integritetspolicy, version {version}, som gäller från {date}.',
    joint_controller:
      '{ours} och {controller} har gemensamt ansvar för den här behandlingen (artikel 26 i dataskyddsförordningen). Det som står här är integritetspolicyn för {controller}, version {version}, som gäller från {date}.',
  },
  kinds: {
    first: 'första versionen',
    editorial: 'språklig',
    minor: 'mindre',
    material: 'väsentlig',
    retired: 'indragen',
  },
  draft: 'Utkast: texten är inte publicerad och har inget versionsnummer.',
}

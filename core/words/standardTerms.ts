import type {Language} from '../language.js'

/** The field's own words for what a privacy notice speaks of; no synonyms beside them. */
export type StandardTerms = {
  readonly privacyNotice: string
  readonly controller: string
  readonly jointControllers: string
  readonly processor: string
  readonly dataSubject: string
  readonly dataProtectionOfficer: string
  readonly supervisoryAuthority: string
  readonly purpose: string
  readonly legalBasis: string
  readonly retentionPeriod: string
  readonly recipient: string
  readonly transferBasis: string
  readonly access: string
  readonly accessRequest: string
  readonly rectification: string
  readonly erasure: string
  readonly restriction: string
  readonly portability: string
  readonly objection: string
  readonly withdrawConsent: string
  readonly unsubscribe: string
  readonly recordOfProcessing: string
  readonly newVersion: string
  readonly changeNotice: string
  readonly editorial: string
  readonly minor: string
  readonly material: string
  readonly inForceFrom: string
  readonly clause: string
  readonly facts: string
  readonly cases: string
}

const terms: Record<Language, StandardTerms> = {
  nb: {
    privacyNotice: 'personvernerklæring',
    controller: 'behandlingsansvarlig',
    jointControllers: 'felles behandlingsansvarlige',
    processor: 'databehandler',
    dataSubject: 'den registrerte',
    dataProtectionOfficer: 'personvernombud',
    supervisoryAuthority: 'tilsynsmyndighet',
    purpose: 'formål',
    legalBasis: 'behandlingsgrunnlag',
    retentionPeriod: 'lagringstid',
    recipient: 'mottaker',
    transferBasis: 'overføringsgrunnlag',
    access: 'innsyn',
    accessRequest: 'innsynsbegjæring',
    rectification: 'retting',
    erasure: 'sletting',
    restriction: 'begrensning',
    portability: 'dataportabilitet',
    objection: 'innsigelse',
    withdrawConsent: 'trekke samtykket',
    unsubscribe: 'avmelding',
    recordOfProcessing: 'behandlingsprotokoll',
    newVersion: 'ny versjon',
    changeNotice: 'endringsvarsel',
    editorial: 'språklig',
    minor: 'mindre',
    material: 'vesentlig',
    inForceFrom: 'i kraft fra',
    clause: 'felles tekst',
    facts: 'faste opplysninger',
    cases: 'saker',
  },
  nn: {
    privacyNotice: 'personvernerklæring',
    controller: 'behandlingsansvarleg',
    jointControllers: 'felles behandlingsansvarlege',
    processor: 'databehandlar',
    dataSubject: 'den registrerte',
    dataProtectionOfficer: 'personvernombod',
    supervisoryAuthority: 'tilsynsorgan',
    purpose: 'formål',
    legalBasis: 'behandlingsgrunnlag',
    retentionPeriod: 'lagringstid',
    recipient: 'mottakar',
    transferBasis: 'overføringsgrunnlag',
    access: 'innsyn',
    accessRequest: 'innsynskrav',
    rectification: 'retting',
    erasure: 'sletting',
    restriction: 'avgrensing',
    portability: 'dataportabilitet',
    objection: 'protest',
    withdrawConsent: 'trekkje samtykket',
    unsubscribe: 'avmelding',
    recordOfProcessing: 'behandlingsprotokoll',
    newVersion: 'ny versjon',
    changeNotice: 'endringsvarsel',
    editorial: 'språkleg',
    minor: 'mindre',
    material: 'vesentleg',
    inForceFrom: 'i kraft frå',
    clause: 'felles tekst',
    facts: 'faste opplysningar',
    cases: 'saker',
  },
  da: {
    privacyNotice: 'privatlivspolitik',
    controller: 'dataansvarlig',
    jointControllers: 'fælles dataansvarlige',
    processor: 'databehandler',
    dataSubject: 'den registrerede',
    dataProtectionOfficer: 'databeskyttelsesrådgiver',
    supervisoryAuthority: 'tilsynsmyndighed',
    purpose: 'formål',
    legalBasis: 'behandlingsgrundlag',
    retentionPeriod: 'opbevaringsperiode',
    recipient: 'modtager',
    transferBasis: 'overførselsgrundlag',
    access: 'indsigt',
    accessRequest: 'indsigtsanmodning',
    rectification: 'berigtigelse',
    erasure: 'sletning',
    restriction: 'begrænsning',
    portability: 'dataportabilitet',
    objection: 'indsigelse',
    withdrawConsent: 'trække samtykket tilbage',
    unsubscribe: 'afmelding',
    recordOfProcessing: 'fortegnelse over behandlingsaktiviteter',
    newVersion: 'ny version',
    changeNotice: 'ændringsvarsel',
    editorial: 'sproglig',
    minor: 'mindre',
    material: 'væsentlig',
    inForceFrom: 'i kraft fra',
    clause: 'fælles tekst',
    facts: 'faste oplysninger',
    cases: 'sager',
  },
  sv: {
    privacyNotice: 'integritetspolicy',
    controller: 'personuppgiftsansvarig',
    jointControllers: 'gemensamt personuppgiftsansvariga',
    processor: 'personuppgiftsbiträde',
    dataSubject: 'den registrerade',
    dataProtectionOfficer: 'dataskyddsombud',
    supervisoryAuthority: 'tillsynsmyndighet',
    purpose: 'ändamål',
    legalBasis: 'rättslig grund',
    retentionPeriod: 'lagringstid',
    recipient: 'mottagare',
    transferBasis: 'överföringsgrund',
    access: 'tillgång',
    accessRequest: 'begäran om registerutdrag',
    rectification: 'rättelse',
    erasure: 'radering',
    restriction: 'begränsning',
    portability: 'dataportabilitet',
    objection: 'invändning',
    withdrawConsent: 'återkalla samtycket',
    unsubscribe: 'avregistrering',
    recordOfProcessing: 'register över behandling',
    newVersion: 'ny version',
    changeNotice: 'ändringsmeddelande',
    editorial: 'språklig',
    minor: 'mindre',
    material: 'väsentlig',
    inForceFrom: 'gäller från',
    clause: 'gemensam text',
    facts: 'fasta uppgifter',
    cases: 'ärenden',
  },
  en: {
    privacyNotice: 'privacy notice',
    controller: 'controller',
    jointControllers: 'joint controllers',
    processor: 'processor',
    dataSubject: 'data subject',
    dataProtectionOfficer: 'data protection officer',
    supervisoryAuthority: 'supervisory authority',
    purpose: 'purpose',
    legalBasis: 'legal basis',
    retentionPeriod: 'retention period',
    recipient: 'recipient',
    transferBasis: 'transfer basis',
    access: 'access',
    accessRequest: 'access request',
    rectification: 'rectification',
    erasure: 'erasure',
    restriction: 'restriction',
    portability: 'portability',
    objection: 'objection',
    withdrawConsent: 'withdraw consent',
    unsubscribe: 'unsubscribe',
    recordOfProcessing: 'record of processing',
    newVersion: 'new version',
    changeNotice: 'change notice',
    editorial: 'wording only',
    minor: 'minor',
    material: 'material',
    inForceFrom: 'in force from',
    clause: 'shared text',
    facts: 'facts',
    cases: 'cases',
  },
}

/** Norwegian health law (pasientjournalloven § 2) calls the controller "dataansvarlig". */
const healthServiceTerms: Partial<Record<Language, Partial<StandardTerms>>> = {
  nb: {controller: 'dataansvarlig', jointControllers: 'felles dataansvarlige'},
  nn: {controller: 'dataansvarleg', jointControllers: 'felles dataansvarlege'},
}

const healthTerms = new Map<Language, StandardTerms>()

/** The standard terms of a language; a health service has its own word for the controller. */
export function standardTerms(
  language: Language,
  options: {isHealthService: boolean} = {isHealthService: false},
): StandardTerms {
  const changed = options.isHealthService ? healthServiceTerms[language] : undefined
  if (!changed) return terms[language]
  const known = healthTerms.get(language)
  if (known) return known
  const own = {...terms[language], ...changed}
  healthTerms.set(language, own)
  return own
}

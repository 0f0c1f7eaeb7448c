import type {Language} from '../../../language.js'
import {latin} from '../../../reading/latin.js'
import {loanWords} from './loanWords.js'

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words of data protection and of the web that general dictionaries lack. Each stands for its forms. */
const terms: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: listed(`poeng tofaktor tofaktorautentisering bonuspoeng anonymisering anonymisere avvisningsfrekvens behandlingsaktivitet behandlingsansvarlig
    behandlingsansvarlige behandlingsformål behandlingsgrunnlag besøksstatistikk brukeratferd
    brukeropplevelse databehandler databehandleravtale databehandlerliste dataminimering
    avmelding nøkle nøklet kundekonto brukerkonto internett internett-teknologi webside konto skjema faktura noen medieproduksjon journal dataoverførbarhet dataportabilitet datasikkerhet dataansvarlig delingstjeneste ekomloven
    e-postadresse e-posttjeneste fakturainformasjon fellesansvar forhåndssamtykke førstepart
    førstepartskapsel helseopplysning informasjonskapsel informasjonssikkerhet innebygd
    innloggingsinformasjon innsynsbegjæring innsynsrett interesseavveining internkontroll
    journalsystem klikkstrømdata kontaktskjema kredittsjekk legitim markedsføringsloven målretting
    nettbutikk nettleser nettleserinnstilling nettsted nettside nyhetsbrev personaliser personalisere
    personalisering personopplysning personopplysningsloven personopplysningssikkerhet personvern
    personvernerklæring personvernforordningen personvernombud personvernregelverk personverninnstilling
    profilering protokollføring pseudonymisere pseudonymisering reservasjonsrett samtykke
    samtykkebanner samtykkeverktøy sletterutine sporingspiksel sporingsteknologi sporingsverktøy
    særkategori timebestilling timebok tilgangsstyring tredjeland tredjepart tredjepartskapsel
    underbehandler underdatabehandler underleverandør utløpstid varslingsplikt vedvarende øktkapsel
    overførbar overføringsgrunnlag standardkontrakt personvernvilkår personvernlovgivning pasientjournalloven`),
  nn: listed(`strøken kafé kaféen tofaktor helsepersonellova kryptert personellova internett webside webanalyse webanalyseverktøy medier tekstfil skjema konto
    faktura personopplysningsloven behandlingsansvarleg behandlingsgrunnlag databehandlar databehandlaravtale
    dataportabilitet dataminimering e-postadresse informasjonskapsel informasjonskapslar innsynsrett
    interesseavveging kontaktskjema nettlesar nettstad nettside nyhendebrev nyheitsbrev
    personopplysning personopplysningslova personvern personvernerklæring personvernfråsegn
    personvernforordninga personvernombod profilering pseudonymisering samtykke tredjeland tredjepart
    underleverandør tilsynsstyresmakt markedsføringslova ekomlova helseopplysning handsaming
    anonymisering tenesteleverandør`),
  da: listed(`adfærd aftalegrundlag anonymisering behandlingsaktivitet behandlingsgrundlag
    behandlingssikkerhed brugeroplevelse cookiebanner cookiepolitik dataansvarlig databehandler
    databehandleraftale databeskyttelse databeskyttelsesforordningen databeskyttelsesloven
    databeskyttelsesrådgiver dataminimering dataportabilitet e-mailadresse førstepart
    helbredsoplysning hjemmeside indsigelsesret indsigtsret interesseafvejning kontaktformular
    markedsføringsloven nyhedsbrev oplysningspligt persondata persondataforordningen
    persondatapolitik personoplysning privatlivspolitik profilering pseudonymisering samtykke
    slettefrist standardkontraktbestemmelser tredjeland tredjepart tredjepartscookie underdatabehandler
    videregivelse webshop websted sporingsteknologi journalføring følsom almindelig rettighed`),
  sv: listed(`anonymisering behandlingsaktivitet behörighetsstyrning besöksstatistik cookiepolicy
    dataminimering dataportabilitet dataskydd dataskyddsförordningen dataskyddslagen dataskyddsombud
    dataskyddspolicy e-postadress förstapartscookie gallring gallringsrutin hemsida integritetspolicy
    intresseavvägning invändning kakor kontaktformulär känsliga laglig lagringstid nyhetsbrev
    personnummer personuppgift personuppgiftsansvarig personuppgiftsbehandling personuppgiftsbiträde
    personuppgiftsbiträdesavtal personuppgiftspolicy profilering pseudonymisering registerutdrag
    samtycke standardavtalsklausuler tillsynsmyndighet tredjeland tredjepart tredjepartscookie
    underbiträde webbläsare webbplats webbshop webbsida spårningspixel rättslig`),
  en: listed(`autoresponder geolocation anonymise anonymised anonymisation pseudonymisation pseudonymised pseudonymise
    sub-processor subprocessor sub-processors erasure rectification datasets lawfully adequacy
    personalise personalised personalisation opt-outs unsubscribes unsubscription whistleblowing whistleblower jobseeker safeguarding
    biometric third-party cookieless minimisation GDPR EEA controllership`),
}

const endings =
  /^(?:['’]?s|e|n|en|et|a|r|er|ar|or|ene|ane|ne|na|erna|arna|erne|ens|ets|enes|enas|t|es|ed|ing)$/

/** Whether a word belongs to the field, or to what all the languages took over, in any of its forms. */
export function isTerm(word: string, language: Language): boolean {
  const small = word.toLowerCase()
  const isListed = (each: string): boolean => terms[language].has(each) || loanWords.has(each)
  if (isListed(small)) return true
  for (let cut = small.length - 1; cut > 2 && cut >= small.length - 4; cut -= 1) {
    if (endings.test(small.slice(cut)) && isListed(small.slice(0, cut))) return true
  }
  return isDoubled(small, isListed)
}

const doubled = latin(/^(\p{L}+?(\p{L}))\2(?:en|et|ene|er|ar|arna|erna|a|ane|ede|ad|at|ing)$/u)

/** `chatten`, `appen`: a short vowel doubles the last letter before an ending. */
function isDoubled(small: string, isListed: (word: string) => boolean): boolean {
  const stem = doubled.exec(small)?.[1]
  return stem !== undefined && isListed(stem)
}

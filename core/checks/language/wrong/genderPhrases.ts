import type {Language} from '../../../language.js'
import {phrase, type Phrase} from '../phrase.js'

/** Nouns of notices by the article they take, each article with those it cannot stand before. */
interface Genders {
  readonly common: string
  readonly commonNouns: string
  readonly neuter: string
  readonly neuterNouns: string
}

const genders: Readonly<Partial<Record<Language, Genders>>> = {
  nb: {
    common: 'en',
    commonNouns: `informasjonskapsel|tjeneste|avtale|behandling|erklæring|personvernerklæring|rettighet|
      konto|adresse|nettleser|nettside|opplysning|bruker|kunde|pasient|virksomhet|klage|database|
      databehandleravtale|henvendelse|tredjepart|interesse|leverandør`,
    neuter: 'et',
    neuterNouns: `samtykke|formål|nettsted|krav|grunnlag|behandlingsgrunnlag|nyhetsbrev|personvern|tiltak|
      navn|system|skjema|kontaktskjema|register|behov|kjøp|besøk|kundeforhold|personvernombud`,
  },
  nn: {
    common: 'ein',
    commonNouns:
      'informasjonskapsel|avtale|rett|konto|nettlesar|brukar|kunde|pasient|leverandør|tredjepart',
    neuter: 'eit',
    neuterNouns: `samtykke|føremål|formål|krav|grunnlag|behandlingsgrunnlag|nyheitsbrev|personvern|tiltak|
      namn|system|skjema|register|behov|kjøp|besøk|personvernombod`,
  },
  da: {
    common: 'en',
    commonNouns: `cookie|aftale|behandling|hjemmeside|rettighed|konto|adresse|browser|oplysning|bruger|
      kunde|patient|virksomhed|klage|anmodning|database|privatlivspolitik|databehandleraftale|
      tredjepart|interesse|leverandør`,
    neuter: 'et',
    neuterNouns: `samtykke|formål|websted|krav|grundlag|retsgrundlag|nyhedsbrev|system|navn|køb|besøg|
      register|behov|kundeforhold|behandlingsgrundlag`,
  },
  sv: {
    common: 'en',
    commonNouns: `cookie|kaka|webbplats|hemsida|tjänst|behandling|uppgift|personuppgift|policy|
      integritetspolicy|rättighet|begäran|användare|kund|patient|förening|medlem|webbläsare|adress`,
    neuter: 'ett',
    neuterNouns: `samtycke|ändamål|avtal|krav|nyhetsbrev|system|namn|köp|besök|formulär|registerutdrag|
      dataskyddsombud|personuppgiftsbiträde|personuppgiftsbiträdesavtal|konto|register|behov`,
  },
}

/** The article of the other gender before a noun: `en samtykke`. */
export function genderPhrases(language: Language): readonly Phrase[] {
  const known = genders[language]
  if (!known) return []
  const listed = (nouns: string): string => nouns.replaceAll(/\s+/g, '')
  const {common, commonNouns, neuter, neuterNouns} = known
  return [
    phrase(`${common} (${listed(neuterNouns)})`, `${neuter} $1`),
    phrase(`${neuter} (${listed(commonNouns)})`, `${common} $1`),
  ]
}

import type {Language} from '../language.js'

/** What is said beside a notice about how it is delivered. `{…}` are filled in. */
export interface DeliveryNotes {
  /** Above a notice in `{language}` that was asked for in `{asked}`, in the language asked for. */
  readonly notThere: string
  /** Above a translation that follows version `{follows}`, where `{version}` is in force. */
  readonly lags: string
  /** The link to the text that prevails. */
  readonly readPrevailing: string
}

export const deliveryNotes: Readonly<Record<Language, DeliveryNotes>> = {
  nb: {
    notThere: 'Denne personvernerklæringen finnes ikke på {asked}. Her er den på {language}.',
    lags: 'Denne oversettelsen følger versjon {follows} av erklæringen på {language}. Versjon {version} er i kraft, og den går foran hvis tekstene er ulike.',
    readPrevailing: 'Les versjon {version} på {language}',
  },
  nn: {
    notThere: 'Denne personvernerklæringa finst ikkje på {asked}. Her er ho på {language}.',
    lags: 'Denne omsetjinga følgjer versjon {follows} av erklæringa på {language}. Versjon {version} er i kraft, og han går føre om tekstane er ulike.',
    readPrevailing: 'Les versjon {version} på {language}',
  },
  da: {
    notThere: 'Denne privatlivspolitik findes ikke på {asked}. Her er den på {language}.',
    lags: 'Denne oversættelse følger version {follows} af privatlivspolitikken på {language}. Version {version} er i kraft og går forud, hvis teksterne er forskellige.',
    readPrevailing: 'Læs version {version} på {language}',
  },
  sv: {
    notThere: 'Den här integritetspolicyn finns inte på {asked}. Här är den på {language}.',
    lags: 'Den här översättningen följer version {follows} av integritetspolicyn på {language}. Version {version} gäller och har företräde om texterna skiljer sig åt.',
    readPrevailing: 'Läs version {version} på {language}',
  },
  en: {
    notThere: 'This privacy notice is not available in {asked}. Here it is in {language}.',
    lags: 'This translation follows version {follows} of the notice in {language}. Version {version} is in force and prevails where the texts differ.',
    readPrevailing: 'Read version {version} in {language}',
  },
}

import type {CheckLanguage} from '../checkLanguage.js'

/** What can be compared between notices in any language, and what editors call it. */
export const comparedFacts = {
  orgNumber: {en: 'The organisation number', nb: 'Organisasjonsnummeret', da: 'CVR-nummeret'},
  postalAddress: {en: 'The postal address', nb: 'Postadressen', da: 'Postadressen'},
  email: {en: 'The e-mail address', nb: 'E-postadressen', da: 'E-mailadressen'},
  phone: {en: 'The telephone number', nb: 'Telefonnummeret', da: 'Telefonnummeret'},
  location: {
    en: 'The place of processing',
    nb: 'Stedet for behandlingen',
    da: 'Stedet for behandlingen',
  },
  transferBasis: {
    en: 'The transfer basis',
    nb: 'Overføringsgrunnlaget',
    da: 'Overførselsgrundlaget',
  },
  retention: {en: 'The retention period', nb: 'Lagringstiden', da: 'Opbevaringsperioden'},
  legalBasis: {en: 'The legal basis', nb: 'Behandlingsgrunnlaget', da: 'Behandlingsgrundlaget'},
  leadTime: {
    en: 'The notice before changes',
    nb: 'Fristen før endringer',
    da: 'Fristen før ændringer',
  },
  expiry: {en: 'The duration', nb: 'Varigheten', da: 'Varigheden'},
} as const satisfies Record<string, Record<CheckLanguage, string>>

export type ComparedFact = keyof typeof comparedFacts

/** What is compared of an organisation. */
export const partyFacts = [
  'orgNumber',
  'postalAddress',
  'email',
  'phone',
] as const satisfies readonly ComparedFact[]

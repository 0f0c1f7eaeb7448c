import type {Language} from '../language.js'
import type {Channel} from '../optOut/channel.js'

/** Words about how far leaving reaches: other companies, what is not e-mail, what is under way. */
export interface OptOutReachWords {
  readonly otherCompanies: string
  /** `company`: the legal name behind the brand. */
  readonly isOtherCompany: (brand: string, company: string) => string
  /** As the object of "by": "e-mail", "SMS". */
  readonly channels: Readonly<Record<Channel, string>>
  /** `channels`: what else was left beside e-mail. */
  readonly alsoLeft: (channels: string) => string
  readonly notReached: (channels: string) => string
  readonly recorded: string
  readonly underWay: string
}

export const optOutReachWords: Record<Language, OptOutReachWords> = {
  nb: {
    otherCompanies: 'Andre selskaper',
    isOtherCompany: (brand, company) =>
      `${brand} er et annet selskap (${company}). Det er bare med hvis du velger det her.`,
    channels: {email: 'e-post', sms: 'SMS', phone: 'telefon', post: 'post'},
    alsoLeft: (channels) => `Det gjelder også reklame per ${channels}.`,
    notReached: (channels) =>
      `Reklame per ${channels} kan likevel komme, for der kan vi ikke finne deg ut fra e-postadressen. Avmeldingen er registrert, men gi oss beskjed med nummeret eller adressen din om det kommer noe.`,
    recorded: 'Dette er registrert.',
    underWay: 'En utsending som allerede er på vei, kan likevel nå deg.',
  },
  nn: {
    otherCompanies: 'Andre selskap',
    isOtherCompany: (brand, company) =>
      `${brand} er eit anna selskap (${company}). Det er berre med om du vel det her.`,
    channels: {email: 'e-post', sms: 'SMS', phone: 'telefon', post: 'post'},
    alsoLeft: (channels) => `Det gjeld òg reklame per ${channels}.`,
    notReached: (channels) =>
      `Reklame per ${channels} kan likevel kome, for der kan vi ikkje finne deg ut frå e-postadressa. Avmeldinga er registrert, men gi oss beskjed med nummeret eller adressa di om det kjem noko.`,
    recorded: 'Dette er registrert.',
    underWay: 'Ei utsending som alt er på veg, kan likevel nå deg.',
  },
  da: {
    otherCompanies: 'Andre selskaber',
    isOtherCompany: (brand, company) =>
      `${brand} er et andet selskab (${company}). Det er kun med, hvis du vælger det her.`,
    channels: {email: 'e-mail', sms: 'sms', phone: 'telefon', post: 'post'},
    alsoLeft: (channels) => `Det gælder også reklame via ${channels}.`,
    notReached: (channels) =>
      `Via ${channels} kan vi ikke finde dig ud fra e-mailadressen. Afmeldingen er registreret, men giv os besked med dit nummer eller din adresse, hvis der alligevel kommer noget.`,
    recorded: 'Dette er registreret.',
    underWay: 'En udsendelse, der allerede er på vej, kan stadig nå dig.',
  },
  sv: {
    otherCompanies: 'Andra företag',
    isOtherCompany: (brand, company) =>
      `${brand} är ett annat företag (${company}). Det är bara med om du väljer det här.`,
    channels: {email: 'e-post', sms: 'sms', phone: 'telefon', post: 'post'},
    alsoLeft: (channels) => `Det gäller även reklam via ${channels}.`,
    notReached: (channels) =>
      `Via ${channels} kan vi inte hitta dig utifrån e-postadressen. Avregistreringen är sparad, men meddela oss ditt nummer eller din adress om det ändå kommer något.`,
    recorded: 'Det här är registrerat.',
    underWay: 'Ett utskick som redan är på väg kan ändå nå dig.',
  },
  en: {
    otherCompanies: 'Other companies',
    isOtherCompany: (brand, company) =>
      `${brand} is another company (${company}). It is only left if you choose it here.`,
    channels: {email: 'e-mail', sms: 'SMS', phone: 'phone', post: 'post'},
    alsoLeft: (channels) => `This also covers marketing by ${channels}.`,
    notReached: (channels) =>
      `By ${channels} we cannot find you from your e-mail address. Your choice is recorded, but tell us your number or postal address if something still comes.`,
    recorded: 'This is recorded.',
    underWay: 'A mail that is already on its way may still reach you.',
  },
}

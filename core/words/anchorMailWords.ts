import type {Language} from '../language.js'

/** What the mail with the hash of a new version says to a privacy lead. `{…}` are filled in. */
export interface AnchorMailWords {
  readonly sender: string
  readonly subject: string
  readonly intro: string
  readonly stamped: string
  readonly effective: string
  readonly kind: string
  readonly changed: string
  readonly hash: string
  readonly hashBefore: string
  readonly noHashBefore: string
  readonly signature: string
}

export const anchorMailWords: Readonly<Record<Language, AnchorMailWords>> = {
  nb: {
    sender: 'Personvernerklæringer',
    subject: '{title}: versjon {version} ({brand}, {language})',
    intro:
      'Versjon {version} av «{title}» er laget. Ta vare på denne e-posten: Den beviser senere at arkivet ikke er skrevet om.',
    stamped: 'Laget',
    effective: 'I kraft fra',
    kind: 'Slags endring',
    changed: 'Dette er endret',
    hash: 'Kontrollsum',
    hashBefore: 'Kontrollsum for versjonen før',
    noHashBefore: 'ingen, dette er den første versjonen',
    signature: 'Signatur',
  },
  nn: {
    sender: 'Personvernerklæringar',
    subject: '{title}: versjon {version} ({brand}, {language})',
    intro:
      'Versjon {version} av «{title}» er laga. Ta vare på denne e-posten: Han prov seinare at arkivet ikkje er skrive om.',
    stamped: 'Laga',
    effective: 'I kraft frå',
    kind: 'Slags endring',
    changed: 'Dette er endra',
    hash: 'Kontrollsum',
    hashBefore: 'Kontrollsum for versjonen før',
    noHashBefore: 'ingen, dette er den første versjonen',
    signature: 'Signatur',
  },
  da: {
    sender: 'Privatlivspolitikker',
    subject: '{title}: version {version} ({brand}, {language})',
    intro:
      'Version {version} af »{title}« er lavet. Gem denne e-mail: Den beviser senere, at arkivet ikke er skrevet om.',
    stamped: 'Lavet',
    effective: 'I kraft fra',
    kind: 'Slags ændring',
    changed: 'Dette er ændret',
    hash: 'Kontrolsum',
    hashBefore: 'Kontrolsum for versionen før',
    noHashBefore: 'ingen, dette er den første version',
    signature: 'Signatur',
  },
  sv: {
    sender: 'Integritetspolicyer',
    subject: '{title}: version {version} ({brand}, {language})',
    intro:
      'Version {version} av ”{title}” är skapad. Spara det här mejlet: Det bevisar senare att arkivet inte har skrivits om.',
    stamped: 'Skapad',
    effective: 'Gäller från',
    kind: 'Slags ändring',
    changed: 'Det här har ändrats',
    hash: 'Kontrollsumma',
    hashBefore: 'Kontrollsumma för versionen före',
    noHashBefore: 'ingen, det här är den första versionen',
    signature: 'Signatur',
  },
  en: {
    sender: 'Privacy notices',
    subject: '{title}: version {version} ({brand}, {language})',
    intro:
      'Version {version} of “{title}” was stamped. Keep this mail: it proves later that the archive was not rewritten.',
    stamped: 'Stamped',
    effective: 'In force from',
    kind: 'Kind',
    changed: 'What changed',
    hash: 'Hash',
    hashBefore: 'Hash before',
    noHashBefore: 'none, this is the first version',
    signature: 'Signature',
  },
}

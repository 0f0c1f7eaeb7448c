import type {Language} from '../language.js'

/** What is said around two texts of a notice laid side by side. */
export interface ComparisonWords {
  /** `{from}` and `{to}` are version numbers. */
  readonly title: string
  readonly since: string
  readonly inShort: string
  readonly inDetail: string
  readonly nothing: string
  /** Read aloud before words that came or went; the eye sees them underlined or struck through. */
  readonly added: string
  readonly removed: string
  readonly newSection: string
  readonly removedSection: string
  readonly moved: string
  /** The words are the same; what was a paragraph is a heading now, or an item of a list. */
  readonly setOtherwise: string
  /** The link to one of the two, by `{version}`. */
  readonly read: string
}

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  nb: {
    title: 'Endringer fra versjon {from} til versjon {to}',
    since: 'Versjon {to} gjelder fra {date}.',
    inShort: 'Kort fortalt',
    inDetail: 'Ord for ord',
    nothing: 'Ingen ord er endret mellom de to versjonene.',
    added: 'Lagt til',
    removed: 'Fjernet',
    newSection: 'Ny del',
    removedSection: 'Del fjernet',
    moved: 'Flyttet',
    setOtherwise: 'Annen oppstilling',
    read: 'Les versjon {version}',
  },
  nn: {
    title: 'Endringar frå versjon {from} til versjon {to}',
    since: 'Versjon {to} gjeld frå {date}.',
    inShort: 'Kort fortalt',
    inDetail: 'Ord for ord',
    nothing: 'Ingen ord er endra mellom dei to versjonane.',
    added: 'Lagt til',
    removed: 'Fjerna',
    newSection: 'Ny del',
    removedSection: 'Del fjerna',
    moved: 'Flytta',
    setOtherwise: 'Anna oppstilling',
    read: 'Les versjon {version}',
  },
  da: {
    title: 'Ændringer fra version {from} til version {to}',
    since: 'Version {to} gælder fra {date}.',
    inShort: 'Kort fortalt',
    inDetail: 'Ord for ord',
    nothing: 'Ingen ord er ændret mellem de to versioner.',
    added: 'Tilføjet',
    removed: 'Fjernet',
    newSection: 'Nyt afsnit',
    removedSection: 'Afsnit fjernet',
    moved: 'Flyttet',
    setOtherwise: 'Anden opstilling',
    read: 'Læs version {version}',
  },
  sv: {
    title: 'Ändringar från version {from} till version {to}',
    since: 'Version {to} gäller från {date}.',
    inShort: 'I korthet',
    inDetail: 'Ord för ord',
    nothing: 'Inga ord har ändrats mellan de två versionerna.',
    added: 'Tillagt',
    removed: 'Borttaget',
    newSection: 'Nytt avsnitt',
    removedSection: 'Avsnitt borttaget',
    moved: 'Flyttat',
    setOtherwise: 'Annan uppställning',
    read: 'Läs version {version}',
  },
  en: {
    title: 'Changes from version {from} to version {to}',
    since: 'Version {to} is in force from {date}.',
    inShort: 'In short',
    inDetail: 'Word for word',
    nothing: 'No words changed between the two versions.',
    added: 'Added',
    removed: 'Removed',
    newSection: 'New section',
    removedSection: 'Section removed',
    moved: 'Moved',
    setOtherwise: 'Set out otherwise',
    read: 'Read version {version}',
  },
}

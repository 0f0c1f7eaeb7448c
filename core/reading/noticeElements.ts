import type {Mention} from './noticeText.js'

/** An organisation that a notice names: `Skyhus AS`, `Google Inc.`. */
export interface NamedOrganisation extends Mention {
  readonly name: string
  /** What it says of itself by its form: `AS`, `ApS`, `AB`, `Inc.`; absent for known names without. */
  readonly form?: string
  readonly orgNumber?: string
}

export interface NamedAddress extends Mention {
  /** As written, lower case. */
  readonly address: string
}

export interface NamedUrl extends Mention {
  /** As written. */
  readonly url: string
  /** Lower case, without `www.`. */
  readonly host: string
  /** Whether it is written with `http:`. */
  readonly isInsecure: boolean
}

export interface NamedNumber extends Mention {
  /** Digits alone, with a leading `+` where it is written. */
  readonly digits: string
}

export interface NamedController extends Mention {
  readonly name: string
  /**
   * The notice itself names a domain or a brand, with no company behind it. Then `name` is that, or the
   * company that only somebody else's notice pasted in names; the mention is of its own words.
   */
  readonly isUnnamed: boolean
  readonly orgNumber?: string
  readonly address?: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

export interface NamedOfficer extends Mention {
  readonly name?: string
  readonly email?: string
}

export interface NamedAuthority extends Mention {
  readonly name: string
  readonly address?: string
}

/** The line that says which version this is and from when. */
export interface NoticeStamp extends Mention {
  readonly version?: number
  /** `YYYY-MM-DD` */
  readonly date?: string
  /** The line as written. */
  readonly raw: string
  readonly isAtTop: boolean
}

export interface NamedCookie extends Mention {
  readonly name: string
  readonly expiry?: string
  readonly purpose?: string
}

/** What data is used for, and why it may be. */
export interface NamedPurpose extends Mention {
  readonly title: string
  /** `6.1.a` to `6.1.f`, `9.2.a` …, as far as they are named. */
  readonly bases: readonly string[]
}

export interface NamedRetention extends Mention {
  /** In months; absent where it is a criterion and no period. */
  readonly months?: number
}

/** The rights of Art. 13(2)(b)–(d), by what they are. */
export const rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'withdrawal',
  'complaint',
] as const

export type Right = (typeof rights)[number]

export interface NamedRight extends Mention {
  readonly right: Right
}

/** `see section 4.8`: words that point at a numbered section. */
export interface SectionReference extends Mention {
  /** `4.8`; absent where the number is missing. */
  readonly number?: string
}

/** What a table of contents says stands in the notice. */
export interface TocEntry extends Mention {
  /** Without its number. */
  readonly text: string
  readonly number?: string
}

/** A notice of somebody else that is pasted in: from its first block to the one after its last. */
export interface EmbeddedNotice {
  readonly organisation: string
  readonly first: number
  readonly end: number
}

/** What a notice says, as far as it can be read from its words; each points at them. */
export interface NoticeElements {
  readonly title?: Mention & {readonly text: string}
  readonly controller?: NamedController
  readonly brands: readonly (Mention & {readonly name: string})[]
  readonly officer?: NamedOfficer
  readonly authority?: NamedAuthority
  readonly stamp?: NoticeStamp
  readonly emails: readonly NamedAddress[]
  readonly urls: readonly NamedUrl[]
  readonly phones: readonly NamedNumber[]
  readonly orgNumbers: readonly NamedNumber[]
  /** Every organisation by name, each mention. */
  readonly organisations: readonly NamedOrganisation[]
  /** Those it says work on its behalf or get data, once each, in the order of the text. */
  readonly processors: readonly NamedOrganisation[]
  readonly cookies: readonly NamedCookie[]
  readonly purposes: readonly NamedPurpose[]
  readonly retentions: readonly NamedRetention[]
  readonly rights: readonly NamedRight[]
  readonly references: readonly SectionReference[]
  readonly toc: readonly TocEntry[]
  readonly embedded: readonly EmbeddedNotice[]
  /** Whether it is of somebody who treats patients. */
  readonly isHealthService: boolean
}

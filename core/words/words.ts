import type {cookieCategories, cookieDurations, cookieStorages} from '../content/cookie.js'
import type {EmbeddedRole} from '../content/embeddedRole.js'
import type {VersionKind} from '../content/privacyNotice.js'
import type {legalBases, specialConditions} from '../content/processingPurpose.js'
import type {transferBases} from '../content/processorAgreement.js'

/** A unit of time: for exactly one, and after a number. */
export type UnitWords = {readonly one: string; readonly many: string}

/** The rights a notice states, by article of the GDPR, in the order people look for them. */
export const rights = ['15', '16', '17', '18', '20', '21', '22', '7(3)', '77'] as const
export type Right = (typeof rights)[number]

/** Everything the product says of its own in a notice, in one language. */
export type Words = {
  /** The locale dates and country names are written in. */
  readonly locale: string
  readonly and: string
  /** What an unfilled fact is shown as in a preview, before the name of the field. */
  readonly missing: string
  readonly yes: string
  readonly no: string
  readonly units: Readonly<Record<'day' | 'month' | 'year', UnitWords>>
  /** Names of cards' lines and tables' columns. */
  readonly labels: Readonly<Record<Label, string>>
  readonly captions: Readonly<
    Record<'purposes' | 'processors' | 'retention' | 'cookies' | 'changes', string>
  >
  readonly noProcessors: string
  readonly noCookies: string
  readonly legalBases: Readonly<Record<(typeof legalBases)[number], string>>
  readonly specialConditions: Readonly<Record<(typeof specialConditions)[number], string>>
  /** What becomes of data that is not erased but anonymised when its time is over. */
  readonly anonymised: string
  /** Who consents for children: `{age}`. */
  readonly consentAge: string
  readonly transferBases: Readonly<Record<(typeof transferBases)[number], string>>
  readonly cookieCategories: Readonly<Record<(typeof cookieCategories)[number], string>>
  readonly cookieStorages: Readonly<Record<(typeof cookieStorages)[number], string>>
  readonly cookieDurations: Readonly<Record<(typeof cookieDurations)[number], string>>
  readonly cookieParties: Readonly<Record<'first' | 'third', string>>
  /** `{authority}` stands for the supervisory authority. */
  readonly rights: Readonly<Record<Right, {readonly name: string; readonly sentence: string}>>
  /** Said before another organisation's notice: `{controller}`, `{ours}`, `{version}`, `{date}`. */
  readonly embedded: Readonly<Record<EmbeddedRole, string>>
  readonly kinds: Readonly<Record<VersionKind, string>>
  /** In place of the stamp line while nothing is stamped. */
  readonly draft: string
  /** Names of countries that the locale's own list writes otherwise. */
  readonly countries?: Readonly<Record<string, string>>
}

export type Label =
  | 'name'
  | 'representedBy'
  | 'orgNumber'
  | 'postalAddress'
  | 'country'
  | 'email'
  | 'phone'
  | 'website'
  | 'subjects'
  | 'dataCategories'
  | 'legitimateInterest'
  | 'source'
  | 'requirement'
  | 'automatedDecision'
  | 'service'
  | 'location'
  | 'law'
  | 'safeguardCopy'
  | 'cookie'
  | 'provider'
  | 'category'
  | 'storage'
  | 'blockable'
  | 'duration'
  | 'cookiePurpose'
  | 'expiry'
  | 'version'
  | 'kind'
  | 'summary'

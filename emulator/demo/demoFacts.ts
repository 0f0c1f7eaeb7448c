import type {cookieCategories, cookieDurations, cookieStorages} from '../../core/content/cookie.js'
import type {LocalizedText} from '../../core/content/localizedText.js'
import type {legalBases, specialConditions} from '../../core/content/processingPurpose.js'
import type {ProcessorSearch, transferBases} from '../../core/content/processorAgreement.js'
import type {KeptThing} from '../../core/keeping/keptPeriods.js'
import type {DemoDocument} from './demoDocument.js'
import {refer, referAll} from './refer.js'

interface Scope {
  id: string
  /** The group's short name, without `group-`. */
  group: string
  /** Brand slugs; none means every brand of the group. */
  brands?: string[]
  order: number
}

function scopeOf({group, brands, order}: Scope) {
  const scope = {group: refer(`group-${group}`), order}
  return brands === undefined
    ? scope
    : {...scope, brands: referAll(brands.map((brand) => `brand-${brand}`))}
}

interface PurposeFacts extends Scope {
  title: LocalizedText
  subjects: LocalizedText
  data: LocalizedText[]
  /** Health and the like (Art. 9). */
  specialData?: LocalizedText[]
  basis: (typeof legalBases)[number]
  condition?: (typeof specialConditions)[number]
  law?: LocalizedText
  interest?: LocalizedText
  months?: number
  /** What the product's settings keep for so long. */
  kept?: KeptThing
  start: LocalizedText
  retentionLaw?: LocalizedText
  /** Organisations' short names, without `organisation-`. */
  recipients?: string[]
  /** Kinds of recipients, and when they get it. */
  kinds?: {name: LocalizedText; condition?: LocalizedText}[]
  /** Recipients named take data to the USA, on the Data Privacy Framework. */
  isToUsa?: boolean
  /** Kept without anyone being known from it when its time is over. */
  isAnonymised?: boolean
  /** Parents consent below this age. */
  consentAge?: number
  source?: LocalizedText
  requirement?: LocalizedText
}

const usaTransfer = {
  _key: 'us',
  _type: 'purposeTransfer',
  country: 'US',
  basis: 'dpf' as const,
  reviewOn: '2027-06-30',
}

export function purpose(facts: PurposeFacts): DemoDocument {
  const {title, subjects, data, specialData = [], recipients = []} = facts
  return {
    _id: `purpose-${facts.id}`,
    _type: 'processingPurpose',
    title,
    subjects,
    dataCategories: [
      ...data.map((name, index) => category(`data-${index + 1}`, name, false)),
      ...specialData.map((name, index) => category(`special-${index + 1}`, name, true)),
    ],
    legalBasis: facts.basis,
    specialCondition: facts.condition,
    supplementaryLaw: facts.law,
    legitimateInterest: facts.interest,
    retention: {
      months: facts.months,
      kept: facts.kept,
      start: facts.start,
      law: facts.retentionLaw,
      after: facts.isAnonymised ? 'anonymised' : undefined,
    },
    consentAge: facts.consentAge,
    recipients:
      recipients.length === 0
        ? undefined
        : referAll(recipients.map((name) => `organisation-${name}`)),
    recipientCategories: facts.kinds?.map((kind, index) => ({
      _key: `kind-${index + 1}`,
      _type: 'recipientKind',
      ...kind,
    })),
    transfers: facts.isToUsa ? [usaTransfer] : undefined,
    source: facts.source,
    requirement: facts.requirement,
    ...scopeOf(facts),
  }
}

function category(key: string, name: LocalizedText, isSpecial: boolean) {
  return {_key: key, _type: 'dataCategory', name, isSpecial}
}

interface AgreementFacts extends Scope {
  /** The organisation's short name, without `organisation-`. */
  organisation: string
  service: LocalizedText
  product?: string
  /** The purposes' short names, without `purpose-`. */
  purposes?: string[]
  location: string
  transfer?: (typeof transferBases)[number]
  reviewOn?: string
  safeguardUrl?: string
  agreedOn: string
  requestEmail?: string
  searchedBy?: ProcessorSearch
}

export function agreement(facts: AgreementFacts): DemoDocument {
  return {
    _id: `agreement-${facts.id}`,
    _type: 'processorAgreement',
    organisation: refer(`organisation-${facts.organisation}`),
    service: facts.service,
    product: facts.product,
    purposes: referAll((facts.purposes ?? []).map((name) => `purpose-${name}`)),
    location: facts.location,
    transferBasis: facts.transfer ?? 'none',
    transferReviewOn: facts.reviewOn,
    safeguardUrl: facts.safeguardUrl,
    agreedOn: facts.agreedOn,
    requestEmail: facts.requestEmail,
    searchedBy: facts.searchedBy,
    ...scopeOf(facts),
  }
}

interface CookieFacts extends Scope {
  name: string
  provider?: string
  category: (typeof cookieCategories)[number]
  storage?: (typeof cookieStorages)[number]
  duration?: (typeof cookieDurations)[number]
  isBlockable?: boolean
  purpose: LocalizedText
  expiry: LocalizedText
}

export function cookie(facts: CookieFacts): DemoDocument {
  const {provider} = facts
  return {
    _id: `cookie-${facts.id}`,
    _type: 'cookie',
    name: facts.name,
    provider: provider === undefined ? undefined : refer(`organisation-${provider}`),
    party: provider === undefined ? 'first' : 'third',
    category: facts.category,
    storage: facts.storage,
    duration: facts.duration,
    isBlockable: facts.isBlockable,
    purpose: facts.purpose,
    expiry: facts.expiry,
    ...scopeOf(facts),
  }
}

/** A newsletter of a brand, by its short name. */
export function newsletter(brand: string, name: string, title: LocalizedText) {
  return {
    _key: name,
    _type: 'newsletter',
    slug: {_type: 'slug', current: name} as const,
    name: title,
    topicId: `topic-${brand}-${name}`,
  }
}

/** A text in the languages a group needs, and no others. */
export function only(languages: readonly (keyof LocalizedText)[], text: LocalizedText) {
  return Object.fromEntries(
    languages.flatMap((language) =>
      text[language] === undefined ? [] : [[language, text[language]]],
    ),
  )
}

import type {StudioKey} from '../locale/parts.js'

/** What each field of the facts in a version is called; what has no name here is not told. */
export const factFieldTitles = {
  name: 'field.name',
  title: 'field.title',
  country: 'field.country',
  orgNumber: 'field.orgNumber',
  postalAddress: 'field.postalAddress',
  email: 'field.email',
  phone: 'field.phone',
  website: 'field.website',
  domains: 'field.domains',
  dpo: 'field.dpo',
  representedBy: 'field.representedBy',
  contactPoints: 'field.contactPoints',
  subjects: 'field.subjects',
  dataCategories: 'field.dataCategories',
  legalBasis: 'field.legalBasis',
  specialCondition: 'field.specialCondition',
  supplementaryLaw: 'field.supplementaryLaw',
  legitimateInterest: 'field.legitimateInterest',
  retention: 'field.retention',
  recipients: 'field.recipients',
  transfers: 'field.transfers',
  consentAge: 'field.consentAge',
  source: 'field.source',
  requirement: 'field.requirement',
  automatedDecision: 'field.automatedDecision',
  product: 'field.product',
  service: 'field.service',
  location: 'field.location',
  transferBasis: 'field.transferBasis',
  safeguardUrl: 'field.safeguardUrl',
  provider: 'field.provider',
  party: 'field.party',
  category: 'field.category',
  storage: 'field.storage',
  duration: 'field.duration',
  isBlockable: 'field.isBlockable',
  purpose: 'field.purpose',
  expiry: 'field.expiry',
  leadTimeDays: 'field.leadTimeDays',
  brands: 'field.brands',
} as const satisfies Record<string, StudioKey>

const titles: ReadonlyMap<string, StudioKey> = new Map(Object.entries(factFieldTitles))

/** The name of a field of a fact, by the name it has in the data. */
export function factFieldTitle(field: string): StudioKey | undefined {
  return titles.get(field)
}

import {starterKinds, type StarterKind} from './starterKind.js'

/** What Art. 13 asks a notice to say, by letter, and what Art. 14 adds. */
export const askedArticles = [
  '13(1)(a)',
  '13(1)(b)',
  '13(1)(c)',
  '13(1)(d)',
  '13(1)(e)',
  '13(1)(f)',
  '13(2)(a)',
  '13(2)(b)',
  '13(2)(c)',
  '13(2)(d)',
  '13(2)(e)',
  '13(2)(f)',
  '14(1)(d)',
  '14(2)(f)',
  '21(4)',
] as const

export type AskedArticle = (typeof askedArticles)[number]

type StarterSection = {
  /** The notices it stands in. */
  readonly kinds: readonly StarterKind[]
  /** What the law asks for that it says; none for what the law asks for elsewhere or not at all. */
  readonly says: readonly AskedArticle[]
  /** Only for brands that are a health service. */
  readonly isForHealthService?: true
}

const customers = ['privacy'] as const

/**
 * The sections of a starter in reading order; each is known by the same anchor in every language.
 *
 * The objection stands apart from the other rights, as Art. 21(4) asks.
 */
export const starterSections = {
  controller: {kinds: starterKinds, says: ['13(1)(a)', '13(1)(b)']},
  purposes: {kinds: starterKinds, says: ['13(1)(c)', '13(1)(d)', '14(1)(d)']},
  required: {kinds: starterKinds, says: ['13(2)(e)']},
  source: {kinds: starterKinds, says: ['14(2)(f)']},
  record: {kinds: customers, says: [], isForHealthService: true},
  recipients: {kinds: starterKinds, says: ['13(1)(e)']},
  transfers: {kinds: starterKinds, says: ['13(1)(f)']},
  retention: {kinds: starterKinds, says: ['13(2)(a)']},
  cookies: {kinds: customers, says: []},
  automated: {kinds: starterKinds, says: ['13(2)(f)']},
  children: {kinds: customers, says: []},
  rights: {kinds: starterKinds, says: ['13(2)(b)', '13(2)(c)']},
  objection: {kinds: starterKinds, says: ['21(4)']},
  'your-data': {kinds: starterKinds, says: []},
  newsletter: {kinds: customers, says: []},
  complaint: {kinds: starterKinds, says: ['13(2)(d)']},
  changes: {kinds: starterKinds, says: []},
} as const satisfies Record<string, StarterSection>

export type StarterSectionName = keyof typeof starterSections

/** What a section is for, and in which notices it stands. */
export function starterSection(name: StarterSectionName): StarterSection {
  return starterSections[name]
}

/** Sections whose words are the product's promises: they are written once, for all kinds. */
export const promiseSectionNames = ['your-data', 'newsletter', 'changes'] as const

export type PromiseSectionName = (typeof promiseSectionNames)[number]

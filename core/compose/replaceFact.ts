import type {NoticeFacts} from '../content/noticeFacts.js'

/** Where each type of fact stands among the facts of notices. */
export const factListOf = {
  brandGroup: 'groups',
  brand: 'brands',
  organisation: 'organisations',
  processingPurpose: 'purposes',
  processorAgreement: 'agreements',
  cookie: 'cookies',
  clause: 'clauses',
} as const satisfies Record<string, keyof NoticeFacts>

/** A document that notices draw on. */
export type Fact = NoticeFacts[(typeof factListOf)[keyof typeof factListOf]][number]

/** One document that is deleted. */
export interface RemovedFact {
  readonly _id: string
  readonly isRemoved: true
}

/** The facts with one document as it will be: changed, new, or gone. The others stay the same. */
export function replaceFact(facts: NoticeFacts, change: Fact | RemovedFact): NoticeFacts {
  const others = <Document extends Fact>(list: readonly Document[]): Document[] =>
    list.filter(({_id}) => _id !== change._id)
  if ('isRemoved' in change) {
    return {
      ...facts,
      groups: others(facts.groups),
      brands: others(facts.brands),
      organisations: others(facts.organisations),
      purposes: others(facts.purposes),
      agreements: others(facts.agreements),
      cookies: others(facts.cookies),
      clauses: others(facts.clauses),
    }
  }
  switch (change._type) {
    case 'brandGroup':
      return {...facts, groups: [...others(facts.groups), change]}
    case 'brand':
      return {...facts, brands: [...others(facts.brands), change]}
    case 'organisation':
      return {...facts, organisations: [...others(facts.organisations), change]}
    case 'processingPurpose':
      return {...facts, purposes: [...others(facts.purposes), change]}
    case 'processorAgreement':
      return {...facts, agreements: [...others(facts.agreements), change]}
    case 'cookie':
      return {...facts, cookies: [...others(facts.cookies), change]}
    default:
      return {...facts, clauses: [...others(facts.clauses), change]}
  }
}

/** A fact by its id, among all the documents notices draw on. */
export function findFact(facts: NoticeFacts, id: string): Fact | undefined {
  return allFacts(facts).find(({_id}) => _id === id)
}

/** All documents notices draw on, in one list. */
export function allFacts(facts: NoticeFacts): Fact[] {
  return Object.values(factListOf).flatMap((list): Fact[] => [...facts[list]])
}

import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {StudioText} from '../locale/studioText.js'

/** Where each type of fact document stands in what was read; in the order they are published. */
export const factLists = {
  organisation: 'organisations',
  brandGroup: 'groups',
  brand: 'brands',
  clause: 'clauses',
  processingPurpose: 'purposes',
  cookie: 'cookies',
  processorAgreement: 'agreements',
} as const satisfies Record<string, keyof NoticeFacts>

export type FactType = keyof typeof factLists
type FactList = (typeof factLists)[FactType]

/** A document that notices draw on. */
export type FactDocument = NoticeFacts[FactList][number]

/** What a marketing editor calls a type of fact: one, or several of it. */
export function factTypeTitle(type: FactType, count: number, text: StudioText): string {
  return text(`fact.${type}`, {count})
}

/** Every fact document that was read, in the order they can be published. */
export function factDocuments(facts: NoticeFacts): FactDocument[] {
  return Object.values(factLists).flatMap((list): FactDocument[] => [...facts[list]])
}

/** The facts with one of them as `replacement` has it, or without it. */
export function withFact(
  facts: NoticeFacts,
  id: string,
  replacement: FactDocument | undefined,
): NoticeFacts {
  const swap = <Fact extends FactDocument>(
    list: readonly Fact[],
    isSame: (fact: FactDocument) => fact is Fact,
  ): Fact[] =>
    list.flatMap((fact) => {
      if (fact._id !== id) return [fact]
      return replacement && isSame(replacement) ? [replacement] : []
    })
  return {
    ...facts,
    organisations: swap(facts.organisations, (fact) => fact._type === 'organisation'),
    groups: swap(facts.groups, (fact) => fact._type === 'brandGroup'),
    brands: swap(facts.brands, (fact) => fact._type === 'brand'),
    clauses: swap(facts.clauses, (fact) => fact._type === 'clause'),
    purposes: swap(facts.purposes, (fact) => fact._type === 'processingPurpose'),
    cookies: swap(facts.cookies, (fact) => fact._type === 'cookie'),
    agreements: swap(facts.agreements, (fact) => fact._type === 'processorAgreement'),
  }
}

/** What an editor knows a fact by. */
export function factName(fact: FactDocument, facts: NoticeFacts, text: StudioText): string {
  switch (fact._type) {
    case 'organisation':
    case 'brandGroup':
    case 'brand':
    case 'cookie':
      return fact.name
    case 'clause':
      return fact.title
    case 'processingPurpose':
      return firstText(fact.title) ?? text('fact.unnamedPurpose')
    default: {
      const processor = facts.organisations.find(({_id}) => _id === fact.organisation._ref)
      const service = firstText(fact.service) ?? text('fact.unnamedService')
      return `${processor?.name ?? text('fact.unknownProcessor')}: ${service}`
    }
  }
}

function firstText(text: Record<string, string | undefined>): string | undefined {
  return Object.values(text).find((written) => written !== undefined && written.trim() !== '')
}

import {allFacts, type Fact} from '../../../core/compose/replaceFact.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import {referencesIn} from '../examine/referencesIn.js'
import type {StudioKey} from '../locale/parts.js'

/** What a fact is to another fact that points to it, by type and field of the other one. */
const roles: Readonly<Record<string, StudioKey>> = {
  'brand.controller': 'usage.role.controller',
  'brand.group': 'usage.role.member',
  'processorAgreement.organisation': 'usage.role.processor',
  'processorAgreement.purposes': 'usage.role.purposeOf',
  'processorAgreement.brands': 'usage.role.onlyFor',
  'organisation.authority': 'usage.role.authority',
  'processingPurpose.recipients': 'usage.role.recipient',
  'processingPurpose.brands': 'usage.role.onlyFor',
  'cookie.provider': 'usage.role.provider',
  'cookie.brands': 'usage.role.onlyFor',
  'clause.texts': 'usage.role.namedIn',
  'clause.overrides': 'usage.role.ownWording',
  'clause.brand': 'usage.role.ownWording',
}

export interface FactUse {
  readonly fact: Fact
  readonly role: StudioKey
}

/**
 * The facts that point to a fact, and as what. All that merely belongs to the same group is left
 * out: the group's own lists show that.
 */
export function usesInFacts(id: string, facts: NoticeFacts): FactUse[] {
  return allFacts(facts).flatMap((fact) =>
    Object.entries(fact).flatMap(([field, value]) => {
      const role = roles[`${fact._type}.${field}`]
      return role && referencesIn(value).includes(id) ? [{fact, role}] : []
    }),
  )
}

/** The brands' own wordings of a shared text. */
export function ownWordingsOf(id: string, facts: NoticeFacts) {
  return facts.clauses.filter(({overrides}) => overrides?._ref === id)
}

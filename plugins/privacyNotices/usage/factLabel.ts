import {nameOf} from '../../../core/compose/factProblem.js'
import type {Fact} from '../../../core/compose/replaceFact.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'

/** What an editor knows a fact by; a processor goes by its supplier and what it does. */
export function factLabel(fact: Fact, facts: NoticeFacts): string {
  if (fact._type !== 'processorAgreement') return nameOf(fact)
  const supplier = facts.organisations.find(({_id}) => _id === fact.organisation._ref)
  const service = Object.values(fact.service).find(Boolean)
  return [supplier?.name, service].filter(Boolean).join(': ') || fact._id
}

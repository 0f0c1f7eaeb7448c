import type {NoticeFacts} from '../content/noticeFacts.js'
import type {Organisation} from '../content/organisation.js'
import {Refusal} from '../refusal.js'

/**
 * The controller somebody means: by id, by registration number (spaces do not count) or by legal
 * name (case does not count).
 *
 * @throws Refusal `not_found` naming the controllers there are; `conflict` when several fit.
 */
export function findController(facts: NoticeFacts, meant: string): Organisation {
  const ids = new Set(facts.brands.map(({controller}) => controller._ref))
  const controllers = facts.organisations.filter(({_id}) => ids.has(_id))
  const byId = controllers.find(({_id}) => _id === meant)
  if (byId) return byId
  const number = digits(meant)
  const name = meant.trim().toLowerCase()
  const fitting = controllers.filter(
    (one) =>
      one.name.trim().toLowerCase() === name ||
      (number !== '' && digits(one.orgNumber ?? '') === number),
  )
  const [found, ...others] = fitting
  if (found && others.length === 0) return found
  const names = (found ? fitting : controllers).map((one) => `${one.name} (${one._id})`).join(', ')
  throw found
    ? new Refusal('conflict', `Several controllers fit; name one by its id: ${names}.`)
    : new Refusal('not_found', `No controller fits. There are: ${names || 'none'}.`)
}

function digits(text: string): string {
  return /^[\d\s.-]+$/.test(text) ? text.replaceAll(/\D/g, '') : ''
}

import type {SoakEvidence} from '../evidence.js'
import type {JournalEntry} from '../journal.js'
import {listsStillOn} from './listsStillOn.js'

type Told = Extract<JournalEntry, {kind: 'told'}>

/** What suppliers tell is told in seconds. */
const secondMs = 1000

/**
 * Rule 5, of what Mailchimp tells: answered with 200 it is in the ledger and has reached every list,
 * unless the person came back later than it happened; and it takes away nobody who did.
 */
export function toldOptOutsHold(evidence: SoakEvidence): string[] {
  const told = evidence.journal.filter((entry): entry is Told => entry.kind === 'told')
  const refused = told
    .filter(({status}) => ![0, 200, 429, 503].includes(status))
    .map(({what, status}) => `Mailchimp was answered ${status} to "${what}"`)
  const kept = told.filter(({status}) => status === 200).flatMap((entry) => lost(evidence, entry))
  return [...new Set([...refused, ...kept, ...takenAwayAgain(evidence)])]
}

function lost({journal, ledger, people}: SoakEvidence, told: Told): string[] {
  const {address, happenedMs, what} = told
  const person = people.find((each) => each.address === address)
  if (!person) return [`${address} is none of the people`]
  const cameBack = journal.some(
    (entry) =>
      entry.kind === 'returning' &&
      entry.address === address &&
      entry.atMs >= happenedMs - secondMs,
  )
  return told.left.flatMap(({brand, newsletter}) => {
    const says = `${address} left ${brand} ${newsletter} (${what})`
    const entries = ledger.filter(
      (entry) =>
        entry.subjectKey === person.key &&
        entry.brand === brand &&
        ['*', newsletter].includes(entry.newsletter),
    )
    if (entries.length === 0) return [`${says}: heard and not in the ledger`]
    if (cameBack) return []
    if (entries.every(({undoneAt}) => undoneAt)) return [`${says}: undone, though nobody came back`]
    return listsStillOn(person, {brand, newsletter}).map((list) => `${says}: ${list} is still on`)
  })
}

/** Who came back is away again only by what happened after that. */
function takenAwayAgain({journal, ledger, people}: SoakEvidence): string[] {
  return ledger.flatMap(({subjectKey, brand, newsletter, undoneAt, history}) => {
    const cameBackAt = history?.at(-1)?.undoneAt
    const address = people.find(({key}) => key === subjectKey)?.address
    if (undoneAt || !cameBackAt) return []
    const fromMs = Date.parse(cameBackAt) - secondMs
    const isOfScope = (left: {readonly brand: string; readonly newsletter: string}) =>
      left.brand === brand && left.newsletter === newsletter
    const hasLeft = journal.some((entry) => {
      if (entry.kind === 'leaving') {
        return entry.address === address && isOfScope(entry) && entry.atMs >= fromMs
      }
      if (entry.kind !== 'told' || entry.address !== address) return false
      return entry.left.some(isOfScope) && entry.happenedMs >= fromMs
    })
    return hasLeft
      ? []
      : [`${address} came back to ${brand} ${newsletter} and was taken away by what was before`]
  })
}

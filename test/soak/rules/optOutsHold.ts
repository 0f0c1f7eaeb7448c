import type {SoakEvidence, SoakPersonSeen} from '../evidence.js'
import type {JournalEntry} from '../journal.js'
import {listsStillOn} from './listsStillOn.js'

/** What somebody may be answered who is not promised anything; Resend answers for itself. */
const honestAnswers: Readonly<Record<Leaving['via'], readonly number[]>> = {
  'one-click': [0, 200, 429, 503],
  page: [0, 200, 429, 503],
  // A grant of the desk is taken once, and grows old.
  phone: [0, 200, 409, 410, 429, 503],
  resend: [0],
}

type Leaving = Extract<JournalEntry, {kind: 'leaving'}>

/**
 * Rule 5: an opt-out that was answered with 200 is in the ledger and has reached every list, unless
 * its person came back; a ledger that cannot be written answers 503 and never 200.
 */
export function optOutsHold(evidence: SoakEvidence): string[] {
  const found: string[] = []
  for (const person of evidence.people) {
    const own = evidence.journal.filter(
      (entry) =>
        (entry.kind === 'leaving' || entry.kind === 'returning') &&
        entry.address === person.address,
    )
    const left = own.filter((entry): entry is Leaving => entry.kind === 'leaving')
    for (const entry of left) {
      if (entry.status !== 200) continue
      // Who may have come back after it: what holds then is not known.
      const isLast = !own.slice(own.indexOf(entry)).some(({kind}) => kind === 'returning')
      found.push(...notHeld(evidence, person, entry, isLast))
    }
    found.push(
      ...left
        .filter(({via, status}) => !honestAnswers[via].includes(status))
        .map(({via, status}) => `${person.address} was answered ${status} by ${via}`),
    )
  }
  for (const {_id, lists, undoneAt} of evidence.ledger) {
    // Nobody is taken off anything any more who has come back.
    const open = undoneAt ? [] : lists.filter(({state}) => state !== 'done')
    found.push(
      ...open.map(
        ({list, target, attempts, error}) =>
          `${_id}: ${list} ${target ?? ''} is pending after ${attempts} attempts: ${error ?? ''}`,
      ),
    )
  }
  return [...new Set(found)]
}

function notHeld(
  {ledger}: SoakEvidence,
  person: SoakPersonSeen,
  {brand, newsletter}: Leaving,
  isLast: boolean,
): string[] {
  const {key, address} = person
  const what = `${address} left ${brand} ${newsletter}`
  const entry = ledger.find(
    (each) => each.subjectKey === key && each.brand === brand && each.newsletter === newsletter,
  )
  if (!entry) return [`${what}: answered with 200 and not in the ledger`]
  if (!isLast) return []
  if (entry.undoneAt) return [`${what}: undone, though nobody came back`]
  return listsStillOn(person, {brand, newsletter}).map((list) => `${what}: ${list} is still on`)
}

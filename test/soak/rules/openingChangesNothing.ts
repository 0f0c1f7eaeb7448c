import type {SoakEvidence} from '../evidence.js'

/** Rule 4: a GET or HEAD never changes anything; who is in the ledger has asked for it. */
export function openingChangesNothing({quiet, ledger, people, journal}: SoakEvidence): string[] {
  const found = quiet.changedDocuments.map((id) => `opening every link changed ${id}`)
  if (quiet.hasMailboxChanged) found.push('opening every link changed something at Resend')
  if (quiet.opened === 0) found.push('no link was opened, so this proves nothing')
  const left = journal.filter((entry) => entry.kind === 'leaving')
  for (const {subjectKey, brand, newsletter} of ledger) {
    const person = people.find(({key}) => key === subjectKey)
    const asked = left.some(
      (entry) =>
        entry.address === person?.address &&
        entry.brand === brand &&
        entry.newsletter === newsletter,
    )
    if (!asked) found.push(`${person?.address ?? subjectKey} left ${brand} ${newsletter} unasked`)
  }
  return found
}

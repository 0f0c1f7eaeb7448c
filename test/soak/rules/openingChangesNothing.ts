import type {SoakEvidence} from '../evidence.js'

/**
 * Rule 4: a GET or HEAD never changes anything; who is in the ledger has asked for it. Whoever had
 * their data erased is off every list with that, and Resend tells of it as of any other.
 */
export function openingChangesNothing({
  quiet,
  ledger,
  people,
  journal,
  requests,
}: SoakEvidence): string[] {
  const found = quiet.changedDocuments.map((id) => `opening every link changed ${id}`)
  if (quiet.hasMailboxChanged) found.push('opening every link changed something at Resend')
  if (quiet.opened === 0) found.push('no link was opened, so this proves nothing')
  const left = journal.flatMap((entry) => {
    if (entry.kind === 'leaving') return [entry]
    if (entry.kind !== 'told') return []
    return entry.left.map((each) => ({...each, address: entry.address}))
  })
  const erased = requests.filter(({events}) => events?.some(({what}) => what === 'erasureBegun'))
  for (const {subjectKey, brand, newsletter} of ledger) {
    if (erased.some((request) => request.subjectKey === subjectKey)) continue
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

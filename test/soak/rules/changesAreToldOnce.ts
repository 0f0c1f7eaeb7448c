import type {SoakEvidence} from '../evidence.js'

/** Rule 9: nobody gets the same change notice twice, and a crash loses none. */
export function changesAreToldOnce({
  journal,
  people,
  mails,
  deliveries,
  outcomes,
}: SoakEvidence): string[] {
  const found = deliveries
    .filter(({state}) => !['sent', 'stopped'].includes(state))
    .map(({_id, state, error}) => `${_id} is ${state}: ${error ?? ''}`)
  const readers = people.filter(({role}) => role === 'reader')
  for (const entry of journal) {
    if (entry.kind !== 'change') continue
    const {id, mark} = entry
    const about = mails.filter(({text}) => text.includes(mark))
    for (const {address} of people) {
      const count = about.filter(({to}) => to.includes(address)).length
      if (count > 1) found.push(`${address} got ${id} ${count} times`)
    }
    const of = deliveries.filter(({changeNoticeId}) => changeNoticeId === id)
    const sent = of.filter(({state}) => state === 'sent')
    // Whoever stopped its mails meant that not everybody gets one.
    const isStopped = of.some(({state}) => state === 'stopped')
    const isStamped = outcomes.some(
      ({changeNoticeId, state}) => changeNoticeId === id && state === 'stamped',
    )
    if (isStamped && sent.length === 0 && !isStopped)
      found.push(`${id} was stamped and told to nobody`)
    if (!isStamped && about.length > 0) found.push(`${id} was told and not stamped`)
    const missing = readers.filter(({address}) => !about.some(({to}) => to.includes(address)))
    if (isStamped && sent.length > 0 && !isStopped) {
      found.push(...missing.map(({address}) => `${address} was not told of ${id}`))
    }
  }
  return found
}

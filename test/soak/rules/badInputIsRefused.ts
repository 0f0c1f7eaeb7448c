import type {SoakEvidence} from '../evidence.js'
import {chainsOf, nameOf} from './chainsOf.js'

/** Rule 11: bad input gets a clear refusal that names what was wrong; nothing is half-written. */
export function badInputIsRefused(evidence: SoakEvidence): string[] {
  const found: string[] = []
  for (const entry of evidence.journal) {
    if (entry.kind !== 'badInput' || [0, 503].includes(entry.status)) continue
    const {what, names, status, body} = entry
    if (status < 400 || status > 499) found.push(`${what} is answered ${status}`)
    else if (!body.toLowerCase().includes(names.toLowerCase())) {
      found.push(`the refusal of ${what} does not name "${names}": ${body.slice(0, 200)}`)
    }
  }
  return [...new Set(found), ...halfStamped(evidence), ...loseHeads(evidence)]
}

/** A change notice has stamped all of its notices in one transaction, or none. */
function halfStamped({journal, outcomes, versions}: SoakEvidence): string[] {
  return journal.flatMap((entry) => {
    if (entry.kind !== 'change') return []
    const {id, noticeIds} = entry
    const outcome = outcomes.find(({changeNoticeId}) => changeNoticeId === id)
    const own = versions.filter(({changeNoticeId}) => changeNoticeId === id)
    if (!outcome) return [`${id}: nothing became of it`]
    if (outcome.state === 'refused') return own.length > 0 ? [`${id}: refused, yet it stamped`] : []
    const first = own.filter(({_id}) => outcome.versions?.includes(_id))
    const isWhole =
      first.length === noticeIds.length && new Set(first.map(({_rev}) => _rev)).size === 1
    return isWhole ? [] : [`${id}: stamped ${first.length} of ${noticeIds.length} notices`]
  })
}

function loseHeads(evidence: SoakEvidence): string[] {
  return chainsOf(evidence).flatMap((chain) => {
    const last = chain.at(-1)
    const head = evidence.heads.find(
      ({brand, notice, language}) =>
        brand === last?.brand && notice === last.notice && language === last.language,
    )
    return last && head?.version !== last.version
      ? [`${nameOf(last)}: the head says ${head?.version}, the last version is ${last.version}`]
      : []
  })
}

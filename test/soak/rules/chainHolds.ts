import {verifyChain} from '../../../core/stamp/verifyChain.js'
import type {SoakEvidence, StoredVersion} from '../evidence.js'
import {chainsOf, isMeantAsRepeat, nameOf} from './chainsOf.js'

/**
 * Rule 2: numbers have no gaps, a version never changes, each holds the hash of the one before; what
 * was published last is stamped in the end, and nothing older after it.
 */
export async function chainHolds(evidence: SoakEvidence): Promise<string[]> {
  const found: string[] = []
  for (const chain of chainsOf(evidence)) {
    const [first] = chain
    if (!first) continue
    const head = evidence.heads.find(
      ({brand, notice, language}) =>
        brand === first.brand && notice === first.notice && language === first.language,
    )
    const verdict = await verifyChain(chain, evidence.publicKeys, head)
    if (verdict.state === 'broken') {
      found.push(`${nameOf(first)} version ${verdict.version} does not hold: ${verdict.reason}`)
    }
    if (!head) found.push(`${nameOf(first)} has no head`)
    found.push(...olderAfterNewer(evidence, chain))
  }
  return [...found, ...changedArchive(evidence), ...unstamped(evidence)]
}

function olderAfterNewer({publishes}: SoakEvidence, chain: readonly StoredVersion[]): string[] {
  const stamped = chain.filter((version) => !isMeantAsRepeat(version, chain))
  const orders = stamped.map(({noticeId, noticeRevision}) =>
    publishes.findIndex(
      (publish) => publish.noticeId === noticeId && publish.revision === noticeRevision,
    ),
  )
  return stamped.flatMap((version, index) => {
    const [order = -1, before = -1] = [orders[index], orders[index - 1]]
    const name = `${nameOf(version)} version ${version.version}`
    if (order === -1) return [`${name} is of no publish`]
    return order < before ? [`${name} is of an older publish than the one before it`] : []
  })
}

/** What an archive once answered for a version it answers for ever. */
function changedArchive({journal}: SoakEvidence): string[] {
  const archived = journal.filter((entry) => entry.kind === 'archived')
  const names = Map.groupBy(archived, ({brand, language, version}) =>
    [brand, language, `version ${version}`].join(' '),
  )
  return [...names].flatMap(([name, entries]) =>
    new Set(entries.map(({bodyHash}) => bodyHash)).size > 1 ? [`${name} was read in two ways`] : [],
  )
}

/** The last publish was dealt with, and its words are those of the latest version or wait. */
function unstamped({published, heads, versions}: SoakEvidence): string[] {
  return published.flatMap(({noticeId, revision, sentence}) => {
    const head = heads.find((each) => each.noticeId === noticeId)
    if (head?.seenRevision !== revision) return [`${noticeId}: its last publish was not dealt with`]
    const latest = versions
      .filter((version) => version.noticeId === noticeId)
      .reduce<StoredVersion | undefined>(
        (last, each) => (last && last.version > each.version ? last : each),
        undefined,
      )
    // What was called off is stamped when it is published anew, and not before.
    const isCalledOff =
      head.calledOff?.revision === revision &&
      versions.some((each) => each.noticeId === noticeId && each.resolved.includes(sentence ?? ''))
    const isExcused =
      isCalledOff || (head.waiting?.reasons.length ?? 0) > 0 || latest?.kind === 'retired'
    if (isExcused || sentence === undefined || latest?.resolved.includes(sentence)) return []
    return [`${noticeId}: "${sentence}" is published and neither stamped nor waiting`]
  })
}

import type {ChangeReason} from '../stamp/changeReason.js'
import {noticePath} from '../stamp/noticePath.js'
import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {reasonText} from '../words/changeWords.js'
import {hasVisibleChange} from './hasVisibleChange.js'
import type {NoticeDiff} from './noticeDiff.js'

/** What changed between two versions as data: facts as facts, then the sections that read otherwise. */
export function changesJson(
  from: VersionMetadata,
  to: VersionMetadata,
  diff: NoticeDiff,
  reasons: readonly ChangeReason[],
): unknown {
  const end = ({version, kind, summary, stampedAt, effectiveAt, hash}: VersionMetadata) => ({
    version,
    kind,
    summary,
    stampedAt,
    effectiveAt,
    hash,
    url: noticePath(to, {version}),
  })
  return {
    brand: to.brand,
    notice: to.notice,
    language: to.language,
    from: end(from),
    to: end(to),
    facts: reasons.map((reason) => ({...reason, text: reasonText(reason, to.language)})),
    title: diff.title,
    sections: diff.sections.filter(hasVisibleChange),
  }
}

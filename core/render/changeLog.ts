import type {VersionMetadata} from '../stamp/noticeVersion.js'
import {capitalize} from '../words/capitalize.js'
import {dateWords} from '../words/dateWords.js'
import {standardTerms} from '../words/standardTerms.js'
import {wordsIn} from '../words/wordsIn.js'
import type {NoticeNode} from './noticeTree.js'
import type {RenderedNotice} from './renderedNotice.js'

/**
 * What changed from version to version, newest first, up to the version that is shown: a version
 * must look the same whenever it is looked at.
 */
export function changeLog({resolved, metadata, history, timeZone}: RenderedNotice): NoticeNode {
  const {language} = resolved
  const words = wordsIn(language)
  const known = new Map<number, VersionMetadata>()
  for (const version of history ?? []) known.set(version.version, version)
  if (metadata) known.set(metadata.version, metadata)
  const versions = [...known.values()]
    .filter(({version}) => !metadata || version <= metadata.version)
    .toSorted((a, b) => b.version - a.version)
  if (versions.length === 0) {
    return {type: 'paragraph', of: 'stamp', inlines: [{text: words.draft, isUnfilled: true}]}
  }
  return {
    type: 'table',
    of: 'changes',
    caption: words.captions.changes,
    columns: [
      words.labels.version,
      capitalize(standardTerms(language).inForceFrom),
      words.labels.kind,
      words.labels.summary,
    ],
    rows: versions.map(({version, effectiveAt, kind, summary}) =>
      [String(version), dateWords(language, effectiveAt, timeZone), words.kinds[kind], summary].map(
        (text) => ({text}),
      ),
    ),
  }
}

import {allFacts} from '../../../core/compose/replaceFact.js'
import {resolveNotice, type NoticePreview} from '../../../core/compose/resolveNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {contentHash} from '../../../core/stamp/contentHash.js'

export interface KeptText {
  readonly preview: NoticePreview
  /** None for a text that cannot become a version. */
  readonly contentHash: string | undefined
}

/** Composes a published notice, or gives what was composed of the same revisions before. */
export type TextKeeper = (notice: PrivacyNotice, facts: NoticeFacts) => Promise<KeptText>

/**
 * Keeps what published notices read like for as long as nothing is published: typing in a form
 * changes drafts many times a second, and published texts not at all.
 */
export function keepTexts(): TextKeeper {
  const texts = new Map<string, {readonly revision: string; readonly text: Promise<KeptText>}>()
  let kept: NoticeFacts | undefined
  let key = ''
  return (notice, facts) => {
    if (facts !== kept) {
      const fresh = revisionsOf(facts)
      if (fresh !== key) texts.clear()
      kept = facts
      key = fresh
    }
    const {_id: id, _rev: revision} = notice
    const known = texts.get(id)
    if (known && known.revision === revision) return known.text
    const text = compose(notice, facts)
    if (revision !== undefined) texts.set(id, {revision, text})
    return text
  }
}

async function compose(notice: PrivacyNotice, facts: NoticeFacts): Promise<KeptText> {
  const preview = resolveNotice(notice, facts)
  const isComplete = preview.problems.length === 0
  return {preview, contentHash: isComplete ? await contentHash(preview.resolved) : undefined}
}

function revisionsOf(facts: NoticeFacts): string {
  const documents = allFacts(facts).map(({_id: id, _rev: revision}) => `${id}@${revision ?? ''}`)
  return [...documents, ...facts.pinned.map(({hash}) => hash)].join()
}

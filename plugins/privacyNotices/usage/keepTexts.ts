import {resolveNotice, type NoticePreview} from '../../../core/compose/resolveNotice.js'
import type {NoticeFacts} from '../../../core/content/noticeFacts.js'
import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'
import {contentHash} from '../../../core/stamp/contentHash.js'
import {keepByRevision} from './keepByRevision.js'

export interface KeptText {
  readonly preview: NoticePreview
  /** None for a text that cannot become a version. */
  readonly contentHash: string | undefined
}

/** A notice as it reads with the facts beside it. */
export interface ComposedText {
  readonly notice: PrivacyNotice
  readonly preview: NoticePreview
}

/** What notices read like, composed again only where something in them has changed. */
export interface TextKeeper {
  /** As published: nothing of it changes until something is published. */
  readonly published: (notice: PrivacyNotice, facts: NoticeFacts) => Promise<KeptText>
  /** As written: composed when somebody asks for it. The same text is the same object. */
  readonly draft: (notice: PrivacyNotice, facts: NoticeFacts) => ComposedText
}

export function keepTexts(): TextKeeper {
  return {published: keepByRevision(compose), draft: keepByRevision(composedWhenAsked)}
}

async function compose(notice: PrivacyNotice, facts: NoticeFacts): Promise<KeptText> {
  const preview = resolveNotice(notice, facts)
  const isComplete = preview.problems.length === 0
  return {preview, contentHash: isComplete ? await contentHash(preview.resolved) : undefined}
}

function composedWhenAsked(notice: PrivacyNotice, facts: NoticeFacts): ComposedText {
  let preview: NoticePreview | undefined
  return {
    notice,
    get preview() {
      preview ??= resolveNotice(notice, facts)
      return preview
    },
  }
}

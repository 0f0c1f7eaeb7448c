import type {Action} from '@sanity/client'

import type {PrivacyNotice} from '../../../core/content/privacyNotice.js'

export type NextDecision = NonNullable<PrivacyNotice['next']>

/** A draft that is published together with a notice, as the editor saw it. */
export interface SeenDraft {
  readonly _id: string
  /** The draft's revision: in the drafts perspective a draft is read under its published id. */
  readonly _rev?: string | undefined
}

/**
 * One request that writes the decision into a notice's draft, publishes the facts it shows and then
 * the notice: all of it or nothing.
 *
 * A fact that somebody edited after the editor looked stops the whole request, by its revision.
 */
export function publishTogether(
  noticeId: string,
  next: NextDecision,
  facts: readonly SeenDraft[],
): Action[] {
  return [
    ...facts.map(({_id, _rev}): Action => ({
      actionType: 'sanity.action.document.publish',
      draftId: `drafts.${_id}`,
      publishedId: _id,
      ...(_rev === undefined ? {} : {ifDraftRevisionId: _rev}),
    })),
    {
      actionType: 'sanity.action.document.edit',
      draftId: `drafts.${noticeId}`,
      publishedId: noticeId,
      patch: {set: {next}},
    },
    {
      actionType: 'sanity.action.document.publish',
      draftId: `drafts.${noticeId}`,
      publishedId: noticeId,
    },
  ]
}

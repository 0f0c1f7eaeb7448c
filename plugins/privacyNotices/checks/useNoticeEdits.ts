import {useCallback} from 'react'
import {useCurrentUser, useDocumentOperation} from 'sanity'

import type {Dismissal} from '../../../core/checks/dismissal.js'
import type {Finding} from '../../../core/checks/finding.js'
import type {TextFix} from '../../../core/checks/fixText.js'
import {randomKey} from '../starters/randomKey.js'

/** What the pane changes in a notice's draft. */
export interface NoticeEdits {
  readonly isReadOnly: boolean
  readonly fix: (change: TextFix) => void
  readonly dismiss: (finding: Finding, reason: string) => void
  readonly takeBack: (dismissal: Dismissal) => void
}

/** Edits of a notice's draft from its checks; they are the draft's own edits, undone like any other. */
export function useNoticeEdits(noticeId: string): NoticeEdits {
  const {patch} = useDocumentOperation(noticeId, 'privacyNotice')
  const user = useCurrentUser()
  const by = user?.name ?? user?.id ?? ''
  const fix = useCallback(
    ({path, text}: TextFix) => patch.execute([{set: {[path]: text}}]),
    [patch],
  )
  const dismiss = useCallback(
    ({rule, mark, quote}: Finding, reason: string) => {
      const at = new Date().toISOString()
      const said: Dismissal = {_key: randomKey(), rule, mark, quote, reason, by, at}
      patch.execute([
        {setIfMissing: {dismissals: []}},
        {insert: {after: 'dismissals[-1]', items: [{_type: 'findingDismissal', ...said}]}},
      ])
    },
    [patch, by],
  )
  const takeBack = useCallback(
    ({_key}: Dismissal) => patch.execute([{unset: [`dismissals[_key=="${_key}"]`]}]),
    [patch],
  )
  return {isReadOnly: Boolean(patch.disabled), fix, dismiss, takeBack}
}

import type {ReactNode} from 'react'
import {StateLink} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'

import type {Finding} from '../../../core/checks/finding.js'
import {formPathOf} from './formPathOf.js'
import {markWords} from './markWords.js'

/** A link that opens a notice beside this pane, at the place of a finding, and marks its words there. */
export function OpenNotice({
  noticeId,
  finding: {place, quote},
  children,
}: {
  readonly noticeId: string
  readonly finding: Finding
  readonly children: ReactNode
}) {
  const {routerPanesState, groupIndex} = usePaneRouter()
  const params = {
    type: 'privacyNotice',
    // Beside a notice, the Studio takes what is opened for a reference of it.
    parentRefPath: '',
    ...(place && {path: formPathOf(place)}),
  }
  const panes = [...routerPanesState.slice(0, groupIndex + 1), [{id: noticeId, params}]]
  return (
    <StateLink
      state={{panes}}
      onClick={() => markWords(quote, 'opening')}
      data-testid="between-finding"
    >
      {children}
    </StateLink>
  )
}

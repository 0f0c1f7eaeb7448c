import {useCallback} from 'react'
import {useRouter} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'

import type {Finding} from '../../../core/checks/finding.js'
import {formPathOf} from './formPathOf.js'
import {markWords} from './markWords.js'

/**
 * Opens the place of a finding in the form beside the pane, and marks its words there. The panes stay
 * as they are; where the form is not open it takes this pane's place.
 */
export function useOpenPlace(): (finding: Finding) => void {
  const router = useRouter()
  const {routerPanesState, groupIndex, siblingIndex} = usePaneRouter()
  return useCallback(
    ({place, quote}) => {
      if (!place) return
      const path = formPathOf(place)
      const formIndex = (routerPanesState[groupIndex] ?? []).findIndex(
        ({params}) => !params?.['view'] || params['view'] === 'editor',
      )
      const wanted = formIndex < 0 ? siblingIndex : formIndex
      const panes = routerPanesState.map((group, index) =>
        index === groupIndex
          ? group.map((pane, sibling) =>
              sibling === wanted ? {...pane, params: {...pane.params, view: 'editor', path}} : pane,
            )
          : group,
      )
      router.navigate({...router.state, panes})
      markWords(quote)
    },
    [router, routerPanesState, groupIndex, siblingIndex],
  )
}

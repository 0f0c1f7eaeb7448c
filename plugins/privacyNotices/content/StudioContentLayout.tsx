import {createContext, use, useMemo, type ComponentType} from 'react'
import {useClient, type LayoutProps} from 'sanity'

import type {StudioLanguage} from '../locale/studioLanguage.js'
import {useSchemaLanguage} from '../locale/useSchemaLanguage.js'
import {openStudioContent, type StudioContent} from './openStudioContent.js'
import {RestoringNote} from './RestoringNote.js'

const StudioContentContext = createContext<StudioContent | undefined>(undefined)

/** Gives every pane, badge and action of the Studio the same view of the content. */
export function studioContentLayout(
  schemaLanguage: StudioLanguage,
  functionsOrigin?: string,
): ComponentType<LayoutProps> {
  return function StudioContentLayout(props) {
    useSchemaLanguage(schemaLanguage)
    const client = useClient({apiVersion: '2025-02-19'})
    const content = useMemo(() => openStudioContent(client, functionsOrigin), [client])
    return (
      <StudioContentContext value={content}>
        {props.renderDefault(props)}
        <RestoringNote restoringSince={content.restoringSince} />
      </StudioContentContext>
    )
  }
}

export function useStudioContent(): StudioContent {
  const content = use(StudioContentContext)
  if (!content) throw new Error('privacyNotices: the Studio layout of the plugin is missing.')
  return content
}

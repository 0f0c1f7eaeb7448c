import {useToast} from '@sanity/ui/toast'
import {useEffect, useState} from 'react'
import type {DocumentActionComponent} from 'sanity'

import {findFact} from '../../../core/compose/replaceFact.js'
import {useStudioText} from '../locale/useStudioText.js'
import {differingAfter} from './factUsage.js'
import type {Overview} from './noticeRecord.js'
import {PublishedFact} from './PublishedFact.js'
import {StampDiffering} from './StampDiffering.js'
import {useOverview} from './useUsage.js'

/** What was known when Publish was pressed: the revision that went, and all notices then. */
interface Pressed {
  readonly revision: string | undefined
  readonly overview: Overview | undefined
}

const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/** Sanity's own Publish of a fact, which afterwards says which notices now differ from their sites. */
export function tellAfterPublishing(publish: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(publish)
  if (known) return known
  const action = publishingThatTells(publish)
  wrapped.set(publish, action)
  return action
}

function publishingThatTells(publish: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const {id, published} = props
    const described = publish(props)
    const text = useStudioText()
    const toast = useToast()
    const overview = useOverview()
    const [pressed, setPressed] = useState<Pressed>()
    const [ids, setIds] = useState<readonly string[]>([])
    const known = overview.state === 'read' ? overview.value : undefined

    useEffect(() => {
      if (!pressed || !known || !published || published._rev === pressed.revision) return
      const fact = findFact(known.facts.published.facts, id)
      if (fact?._rev !== published._rev) return
      const found = differingAfter(id, pressed.overview, known)
      setPressed(undefined)
      setIds(found.map(({noticeId}) => noticeId))
      if (found.length === 0) toast.push({status: 'success', title: text('usage.differToast')})
    }, [pressed, known, published, id, toast, text])

    if (!described) return null
    const close = () => setIds([])
    const differing = (known?.notices ?? []).filter(({noticeId}) => ids.includes(noticeId))
    return {
      ...described,
      onHandle: () => {
        setPressed({revision: published?._rev, overview: known})
        described.onHandle?.()
      },
      ...(differing.length > 0
        ? {
            dialog: {
              type: 'dialog',
              header: text('usage.publishedTitle'),
              onClose: close,
              content: (
                <PublishedFact differing={differing} onClose={close}>
                  <StampDiffering records={differing} />
                </PublishedFact>
              ),
            },
          }
        : {}),
    }
  }
  action.action = 'publish'
  action.displayName = 'PublishFact'
  return action
}

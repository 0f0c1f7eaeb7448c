import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {useState} from 'react'
import type {DocumentActionComponent} from 'sanity'

import {useExamination} from '../examine/useExamination.js'
import {useStudioText} from '../locale/useStudioText.js'
import {hasSomethingToPublish} from './hasSomethingToPublish.js'
import {PreparePublishing} from './PreparePublishing.js'

/**
 * "Prepare and publish" on a notice: beside Publish and never instead of it.
 *
 * The rules are kept where the stamp is made; this action only shows beforehand what they will say.
 */
export const prepareAndPublish: DocumentActionComponent = ({id, draft, published}) => {
  const text = useStudioText()
  const [isOpen, setIsOpen] = useState(false)
  const displayed = draft ?? published
  const {examination} = useExamination(id, displayed)
  const isIdle = examination !== undefined && !hasSomethingToPublish(examination)
  return {
    label: text('publish.action'),
    icon: DocumentTextIcon,
    tone: 'primary',
    disabled: examination === undefined || isIdle,
    title: isIdle ? text('publish.idle') : null,
    onHandle: () => setIsOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: text('publish.action'),
      onClose: () => setIsOpen(false),
      content: (
        <PreparePublishing noticeId={id} displayed={displayed} onClose={() => setIsOpen(false)} />
      ),
    },
  }
}

prepareAndPublish.displayName = 'PrepareAndPublish'

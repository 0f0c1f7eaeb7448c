import {BellIcon} from '@sanity/icons/Bell'
import {useState} from 'react'
import type {DocumentActionComponent} from 'sanity'

import {useStudioText} from '../locale/useStudioText.js'
import {PublishingChange} from './PublishingChange.js'

/**
 * "Publish change notice", beside Publish: shows what it covers, and takes the text of each notice
 * as it is published in that moment.
 */
export const publishChangeNotice: DocumentActionComponent = ({id, draft, published}) => {
  const text = useStudioText()
  const [isOpen, setIsOpen] = useState(false)
  return {
    label: text('change.action'),
    icon: BellIcon,
    tone: 'primary',
    disabled: !draft,
    title: draft ? null : text('change.isPublished'),
    onHandle: () => setIsOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: text('change.action'),
      onClose: () => setIsOpen(false),
      content: (
        <PublishingChange
          changeNoticeId={id}
          displayed={draft ?? published}
          onClose={() => setIsOpen(false)}
        />
      ),
    },
  }
}

publishChangeNotice.displayName = 'PublishChangeNotice'

import {BellIcon} from '@sanity/icons/Bell'
import {useState} from 'react'
import type {DocumentActionComponent} from 'sanity'

import {PublishingChange} from './PublishingChange.js'

/**
 * "Publish change notice", beside Publish: shows what it covers, and takes the text of each notice
 * as it is published in that moment.
 */
export const publishChangeNotice: DocumentActionComponent = ({id, draft, published}) => {
  const [isOpen, setIsOpen] = useState(false)
  return {
    label: 'Publish change notice',
    icon: BellIcon,
    tone: 'primary',
    disabled: !draft,
    title: draft ? null : 'It is published as it stands.',
    onHandle: () => setIsOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Publish change notice',
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

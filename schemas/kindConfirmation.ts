import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineType} from 'sanity'

import {recordField} from './recordField.js'

/** That a privacy lead has confirmed a smaller kind than proposed: written by the functions alone. */
export const kindConfirmation = defineType({
  name: 'kindConfirmation',
  title: 'Confirmation of a kind',
  type: 'document',
  icon: CheckmarkCircleIcon,
  readOnly: true,
  fields: [
    recordField('noticeId', 'Document'),
    recordField('kind', 'Kind of change'),
    recordField('from', 'Compared with version', 'number'),
    recordField('contentHash', 'Fingerprint of the content'),
    recordField('confirmedAt', 'Confirmed by the privacy lead at', 'datetime'),
  ],
  preview: {
    select: {kind: 'kind', at: 'confirmedAt'},
    prepare: ({kind, at}) => ({
      title: 'Confirmation of a kind',
      subtitle: [kind, at].filter(Boolean).join(' · '),
    }),
  },
})

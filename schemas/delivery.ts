import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {defineType} from 'sanity'

import {recordField} from './recordField.js'

/** How the mail about a change went out: one a broadcast or chunk, never one a recipient. */
export const delivery = defineType({
  name: 'delivery',
  title: 'Delivery',
  type: 'document',
  icon: EnvelopeIcon,
  readOnly: true,
  fields: [
    recordField('changeNoticeId', 'Change notice'),
    recordField('brand', 'Brand'),
    recordField('controller', 'Responsible company'),
    recordField('language', 'Language'),
    recordField('channel', 'Sent as'),
    recordField('segmentId', 'Segment'),
    recordField('chunk', 'Part', 'number'),
    recordField('recipientCount', 'Recipients', 'number'),
    recordField('state', 'State'),
    recordField('attempts', 'Attempts', 'number'),
    recordField('problem', 'What went wrong', 'text'),
    recordField('createdAt', 'Planned at', 'datetime'),
    recordField('sentAt', 'Sent at', 'datetime'),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'createdAt', direction: 'desc'}]},
  ],
  preview: {
    select: {brand: 'brand', language: 'language', state: 'state', at: 'sentAt'},
    prepare: ({brand, language, state, at}) => ({
      title: [brand, language].filter(Boolean).join(' · ') || 'Delivery',
      subtitle: [state, at].filter(Boolean).join(' · '),
    }),
  },
})

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
    recordField('kind', 'Kind of mail'),
    recordField('changeNoticeId', 'Change notice'),
    recordField('versionId', 'Version'),
    recordField('noticeId', 'Document'),
    recordField('segment', 'Segment'),
    recordField('language', 'Language'),
    recordField('state', 'State'),
    recordField('recipientCount', 'Recipients', 'number'),
    recordField('attempts', 'Attempts', 'number'),
    recordField('error', 'What went wrong', 'text'),
    recordField('createdAt', 'Planned at', 'datetime'),
    recordField('notBefore', 'Waits until', 'datetime'),
    recordField('retryAt', 'Tried again at', 'datetime'),
    recordField('sentAt', 'Sent at', 'datetime'),
    recordField('stoppedAt', 'Stopped at', 'datetime'),
  ],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'createdAt', direction: 'desc'}]},
  ],
  preview: {
    select: {kind: 'kind', segment: 'segment', state: 'state', at: 'sentAt'},
    prepare: ({kind, segment, state, at}) => ({
      title: [kind, segment].filter(Boolean).join(' · ') || 'Delivery',
      subtitle: [state, at].filter(Boolean).join(' · '),
    }),
  },
})

import {DownloadIcon} from '@sanity/icons/Download'
import {defineType} from 'sanity'

import {recordField, recordList} from './recordField.js'

/** A person's request for their data, without the data: that is sealed. Functions alone write it. */
export const dataRequest = defineType({
  name: 'dataRequest',
  title: 'Request',
  type: 'document',
  icon: DownloadIcon,
  readOnly: true,
  fields: [
    recordField('requestId', 'Case number'),
    recordField('kind', 'What was asked for'),
    recordField('subject', 'Whom it is about'),
    recordField('channel', 'How it came'),
    recordField('state', 'State'),
    recordField('outcome', 'How it ended'),
    recordField('brand', 'Asked through brand'),
    recordList('brands', 'Only for these brands'),
    recordField('language', 'Language'),
    recordField('maskedAddress', 'Address, masked'),
    recordField('receivedAt', 'Written down at', 'datetime'),
    recordField('receivedOn', 'Received on'),
    recordField('targetOn', 'Aim for'),
    recordField('dueOn', 'To be answered by'),
    recordField('confirmedAt', 'Confirmed at', 'datetime'),
    recordField('readyAt', 'Files ready at', 'datetime'),
    recordField('closedAt', 'Closed at', 'datetime'),
    recordField('purgedAt', 'Data removed at', 'datetime'),
  ],
  orderings: [
    {name: 'due', title: 'Due first', by: [{field: 'dueOn', direction: 'asc'}]},
    {name: 'newest', title: 'Newest first', by: [{field: 'receivedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {kind: 'kind', address: 'maskedAddress', state: 'state', dueOn: 'dueOn'},
    prepare: ({kind, address, state, dueOn}) => ({
      title: [kind, address].filter(Boolean).join(' · ') || 'Request',
      subtitle: [state, dueOn ? `due ${String(dueOn)}` : undefined].filter(Boolean).join(' · '),
    }),
  },
})

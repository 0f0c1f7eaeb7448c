import {DownloadIcon} from '@sanity/icons/Download'
import {defineType} from 'sanity'

import {recordField, recordList} from './recordField.js'

/** A person's request for their data, without the data: that is sealed elsewhere. */
export const dataRequest = defineType({
  name: 'dataRequest',
  title: 'Request',
  type: 'document',
  icon: DownloadIcon,
  readOnly: true,
  fields: [
    recordField('reference', 'Reference number'),
    recordField('kind', 'What was asked for'),
    recordField('state', 'State'),
    recordField('brand', 'Asked through brand'),
    recordField('controller', 'Responsible company'),
    recordField('language', 'Language'),
    recordField('maskedAddress', 'Address, masked'),
    recordField('receivedAt', 'Received at', 'datetime'),
    recordField('confirmedAt', 'Mailbox proven at', 'datetime'),
    recordField('dueOn', 'To be answered by'),
    recordField('answeredAt', 'Answered at', 'datetime'),
    recordField('closedAt', 'Closed at', 'datetime'),
    recordList('waitingFor', 'Still waiting for'),
  ],
  orderings: [
    {name: 'due', title: 'Due first', by: [{field: 'dueOn', direction: 'asc'}]},
    {name: 'newest', title: 'Newest first', by: [{field: 'receivedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {reference: 'reference', address: 'maskedAddress', state: 'state', dueOn: 'dueOn'},
    prepare: ({reference, address, state, dueOn}) => ({
      title: [reference, address].filter(Boolean).join(' · ') || 'Request',
      subtitle: [state, dueOn ? `due ${String(dueOn)}` : undefined].filter(Boolean).join(' · '),
    }),
  },
})

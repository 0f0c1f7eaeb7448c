import {DownloadIcon} from '@sanity/icons/Download'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {recordField, recordList} from './recordField.js'

/**
 * A person's request to a controller, as far as people of the Studio see it: when, what, and how far
 * it has come. Whoever asked, and what was found, lies sealed in fields that are not listed here.
 */
export const dataRequest = defineType({
  name: 'dataRequest',
  title: 'Request',
  type: 'document',
  icon: DownloadIcon,
  readOnly: true,
  fields: [
    recordField('requestId', 'Reference number'),
    recordField('kind', 'What was asked for'),
    recordField('subject', 'Whom it is about'),
    recordField('channel', 'How it came'),
    recordField('state', 'State'),
    recordField('brand', 'Asked through brand'),
    recordList('brands', 'Narrowed to brands'),
    recordField('language', 'Language'),
    recordField('maskedAddress', 'Address, masked'),
    recordField('receivedAt', 'Received at', 'datetime'),
    recordField('receivedOn', 'The month counts from'),
    recordField('targetOn', 'Day to aim at'),
    recordField('dueOn', 'To be answered by'),
    defineField({
      name: 'extension',
      title: 'Extension',
      type: 'object',
      fields: [recordField('at', 'Told at', 'datetime'), recordField('firstDueOn', 'First due on')],
    }),
    recordField('confirmedAt', 'Mailbox proven at', 'datetime'),
    recordField('readyAt', 'Files ready at', 'datetime'),
    recordField('closedAt', 'Closed at', 'datetime'),
    recordField('outcome', 'Outcome'),
    recordField('purgedAt', 'Personal data deleted at', 'datetime'),
    defineField({
      name: 'sources',
      title: 'Where was searched',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          title: 'Source',
          fields: [
            recordField('name', 'System'),
            recordField('organisation', 'Who runs it'),
            recordField('state', 'State'),
            recordField('recordCount', 'Records found', 'number'),
            recordField('message', 'What went wrong', 'text'),
            recordField('askedAt', 'Asked at', 'datetime'),
            recordField('answeredAt', 'Answered at', 'datetime'),
            recordField('remindedAt', 'Reminded at', 'datetime'),
          ],
          preview: {
            select: {organisation: 'organisation', name: 'name', state: 'state'},
            prepare: ({organisation, name, state}) => ({
              title: [organisation, name].filter(Boolean).join(' · ') || 'Source',
              subtitle: state,
            }),
          },
        }),
      ],
    }),
    defineField({
      name: 'events',
      title: 'What has happened',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          title: 'Event',
          fields: [
            recordField('at', 'When', 'datetime'),
            recordField('what', 'What happened'),
            recordField('by', 'Who did it'),
            recordField('source', 'Source'),
          ],
          preview: {
            select: {what: 'what', at: 'at'},
            prepare: ({what, at}) => ({
              title:
                [what, typeof at === 'string' ? at.slice(0, 10) : undefined]
                  .filter(Boolean)
                  .join(' · ') || 'Event',
            }),
          },
        }),
      ],
    }),
  ],
  orderings: [
    {name: 'due', title: 'Due first', by: [{field: 'dueOn', direction: 'asc'}]},
    {name: 'newest', title: 'Newest first', by: [{field: 'receivedAt', direction: 'desc'}]},
  ],
  preview: {
    select: {reference: 'requestId', address: 'maskedAddress', state: 'state', dueOn: 'dueOn'},
    prepare: ({reference, address, state, dueOn}) => ({
      title: [reference, address].filter(Boolean).join(' · ') || 'Request',
      subtitle: [state, dueOn ? `due ${String(dueOn)}` : undefined].filter(Boolean).join(' · '),
    }),
  },
})

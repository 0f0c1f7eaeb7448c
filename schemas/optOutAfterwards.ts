import {defineArrayMember, defineField} from 'sanity'

import {recordField, recordList} from './recordField.js'

/** How often something was tried, and what stood in its way. */
const attemptFields = [
  recordField('attempts', 'Attempts', 'number'),
  recordField('lastAttemptAt', 'Last tried at', 'datetime'),
  recordField('error', 'What went wrong', 'text'),
]

/** What an opt-out tells of the time after leaving: the mail about it, coming back, forgetting. */
export const optOutAfterwards = [
  defineField({
    name: 'receipt',
    title: 'Receipt by mail',
    type: 'object',
    fields: [
      recordField('state', 'State'),
      recordField('brand', 'Brand'),
      recordField('tries', 'Attempts', 'number'),
      recordField('lastTriedAt', 'Last tried at', 'datetime'),
      recordField('message', 'What went wrong', 'text'),
    ],
  }),
  defineField({
    name: 'noticeSegments',
    title: 'Segments of change notices left',
    type: 'object',
    fields: [recordField('state', 'State'), recordList('left', 'Which list'), ...attemptFields],
  }),
  defineField({
    name: 'returning',
    title: 'Lists that take the person back',
    type: 'array',
    of: [
      defineArrayMember({
        type: 'object',
        title: 'List',
        fields: [
          recordField('list', 'Kind of list'),
          recordField('target', 'Which list'),
          recordField('state', 'State'),
          recordField('outcome', 'Outcome'),
          ...attemptFields,
        ],
      }),
    ],
  }),
  defineField({
    name: 'history',
    title: 'Times before',
    type: 'array',
    of: [
      defineArrayMember({
        type: 'object',
        title: 'Time before',
        fields: [
          recordField('source', 'How they left'),
          recordField('leftAt', 'Left at', 'datetime'),
          recordField('undoneAt', 'Came back at', 'datetime'),
        ],
      }),
    ],
  }),
  defineField({
    name: 'consentGiven',
    title: 'Consent that was given',
    type: 'array',
    of: [
      defineArrayMember({
        type: 'object',
        title: 'Consent',
        fields: [
          recordField('newsletter', 'Newsletter'),
          recordField('on', 'Given on'),
          recordField('source', 'Where'),
        ],
      }),
    ],
  }),
  recordField('alertedAs', 'Told to the privacy lead as'),
  recordField('recheckAt', 'Lists looked at again at', 'datetime'),
  recordField('forgottenAt', 'Address deleted at', 'datetime'),
]

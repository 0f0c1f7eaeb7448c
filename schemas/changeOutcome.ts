import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineType} from 'sanity'

import {recordField, recordList} from './recordField.js'

/** What became of a change notice: all its notices stamped, or none and why. */
export const changeOutcome = defineType({
  name: 'changeOutcome',
  title: 'Outcome of a change notice',
  type: 'document',
  icon: CheckmarkCircleIcon,
  readOnly: true,
  fields: [
    recordField('changeNoticeId', 'Change notice'),
    recordField('state', 'Outcome'),
    recordField('message', 'What was decided', 'text'),
    recordField('at', 'Decided at', 'datetime'),
    recordList('versions', 'Versions made'),
  ],
  preview: {
    select: {id: 'changeNoticeId', state: 'state', at: 'at'},
    prepare: ({id, state, at}) => ({
      title: id ?? 'Outcome',
      subtitle: [state, at].filter(Boolean).join(' · '),
    }),
  },
})

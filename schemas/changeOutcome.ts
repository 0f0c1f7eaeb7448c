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
    recordField('decidedAt', 'Decided at', 'datetime'),
    recordField('effectiveAt', 'In force from', 'datetime'),
    recordList('versionIds', 'Versions made'),
    recordList('reasons', 'Why nothing was stamped'),
  ],
  preview: {
    select: {id: 'changeNoticeId', state: 'state', at: 'decidedAt'},
    prepare: ({id, state, at}) => ({
      title: id ?? 'Outcome',
      subtitle: [state, at].filter(Boolean).join(' · '),
    }),
  },
})

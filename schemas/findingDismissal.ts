import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineType} from 'sanity'

import {recordField} from './recordField.js'

export const findingDismissal = defineType({
  name: 'findingDismissal',
  title: 'Not a fault here',
  description: 'Somebody’s word that a finding of the checks is no fault of this notice.',
  type: 'object',
  icon: CheckmarkCircleIcon,
  readOnly: true,
  fields: [
    recordField('quote', 'Words it is about'),
    recordField('reason', 'Why it is no fault', 'text'),
    recordField('by', 'Said by'),
    recordField('at', 'Said at'),
    recordField('rule', 'What was found'),
    recordField('mark', 'Mark of the words around it'),
  ],
  preview: {
    select: {title: 'quote', reason: 'reason'},
    prepare: ({title, reason}) => ({title, subtitle: reason}),
  },
})

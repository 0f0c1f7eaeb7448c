import {TargetIcon} from '@sanity/icons/Target'
import {defineType} from 'sanity'

import {anyText} from './formText.js'
import {noticesField} from './noticesField.js'
import {purposeFields} from './purposeFields.js'
import {purposeGroundFields} from './purposeGroundFields.js'
import {retentionField} from './retentionField.js'
import {scopeFields} from './scopeFields.js'

export const processingPurpose = defineType({
  name: 'processingPurpose',
  title: 'Purpose',
  description: 'One thing you use personal data for, written once for all notices.',
  type: 'document',
  icon: TargetIcon,
  groups: [
    {name: 'what', title: 'What and whose', default: true},
    {name: 'ground', title: 'Legal basis'},
    {name: 'retention', title: 'How long'},
    {name: 'where', title: 'From and to whom'},
    {name: 'scope', title: 'Brands'},
  ],
  fields: [
    ...purposeFields,
    ...purposeGroundFields,
    retentionField,
    ...scopeFields('purpose'),
    noticesField,
  ],
  orderings: [
    {name: 'order', title: 'Place in tables', by: [{field: 'order', direction: 'asc'}]},
    {name: 'basis', title: 'Legal basis', by: [{field: 'legalBasis', direction: 'asc'}]},
  ],
  preview: {
    select: {
      nb: 'title.nb',
      nn: 'title.nn',
      da: 'title.da',
      sv: 'title.sv',
      en: 'title.en',
      basis: 'legalBasis',
      months: 'retention.months',
      kept: 'retention.kept',
      group: 'group.name',
    },
    prepare: ({basis, months, kept, group, ...title}) => ({
      title: anyText(title) ?? 'Purpose without a name',
      subtitle: [
        group,
        basis ?? 'no legal basis',
        kept ? 'kept as set' : months ? `${String(months)} months` : undefined,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})

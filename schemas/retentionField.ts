import {defineField} from 'sanity'

import {requireText} from './requireText.js'

/** How long the data of a purpose is kept. */
export const retentionField = defineField({
  name: 'retention',
  title: 'How long it is kept',
  description: 'A number of months and from when, or, where no number can be given, what decides.',
  type: 'object',
  group: 'retention',
  options: {collapsible: false},
  fields: [
    defineField({
      name: 'months',
      title: 'Months',
      description:
        '12 is a year, 60 is five years. Leave empty if it depends on something: say on what below.',
      type: 'number',
      validation: (rule) => rule.integer().min(1).error('Write a whole number of months.'),
    }),
    defineField({
      name: 'start',
      title: 'Counted from, or what decides',
      description:
        'With months: "after the last visit". Without: "until you leave the newsletter".',
      type: 'localizedText',
      validation: (rule) =>
        rule.custom(requireText('Say from when the time counts, or what decides (Art. 13(2)(a)).')),
    }),
    defineField({
      name: 'law',
      title: 'Law behind it',
      description: 'If a law sets the time: act and section, for example "bokføringsloven § 13".',
      type: 'localizedText',
    }),
  ],
  validation: (rule) => rule.required().error('Say how long the data is kept.'),
})

import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineField, defineType} from 'sanity'

import {anchorField} from './anchorField.js'

export const ownSection = defineType({
  name: 'ownSection',
  title: 'Section',
  description: 'A section with text of this notice alone.',
  type: 'object',
  icon: DocumentTextIcon,
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      description:
        'Short, and what the reader looks for. Without a number: numbers come by themselves.',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Write a heading.'),
        rule
          .custom((heading) =>
            heading !== undefined && /^\d+(\.\d+)*[.)\s]/.test(heading)
              ? 'Remove the number: turn on "Numbered sections" instead.'
              : true,
          )
          .warning(),
      ],
    }),
    defineField({
      name: 'level',
      title: 'Rank',
      description: 'A part belongs to the section before it.',
      type: 'number',
      options: {
        list: [
          {title: 'Section', value: 2},
          {title: 'Part of the section before', value: 3},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 2,
      validation: (rule) => rule.required().error('Choose whether it is a section or a part.'),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'Say "we" and "you". Insert facts instead of typing names, addresses and numbers.',
      type: 'noticeBody',
    }),
    anchorField,
  ],
  preview: {
    select: {title: 'heading', level: 'level'},
    prepare: ({title, level}) => ({
      title:
        level === 3
          ? `– ${String(title ?? 'Part without heading')}`
          : (title ?? 'Section without heading'),
    }),
  },
})

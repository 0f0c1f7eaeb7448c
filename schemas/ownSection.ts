import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineField, defineType} from 'sanity'

import {anchorField} from './anchorField.js'
import {repeatedMessages} from './repeatedMessages.js'
import {say} from './say.js'

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
        rule.required().error(repeatedMessages.noHeading),
        rule
          .custom((heading) =>
            heading !== undefined && /^\d+(\.\d+)*[.)\s]/.test(heading)
              ? say(
                  'Remove the number: turn on "Numbered sections" instead.',
                  'Fjern nummeret: slå på nummererte avsnitt i stedet.',
                  'Fjern nummeret: slå nummererede afsnit til i stedet.',
                )
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
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Choose whether it is a section or a part.',
              'Velg om det er et avsnitt eller en del.',
              'Vælg, om det er et afsnit eller en del.',
            ),
          ),
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

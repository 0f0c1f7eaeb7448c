import {StackIcon} from '@sanity/icons/Stack'
import {defineField, defineType} from 'sanity'

import {anchorField} from './anchorField.js'
import {say} from './say.js'

export const clauseSection = defineType({
  name: 'clauseSection',
  title: 'Shared text',
  description: 'A section whose text several notices share.',
  type: 'object',
  icon: StackIcon,
  fields: [
    defineField({
      name: 'clause',
      title: 'Shared text',
      description:
        'The shared text to show here, in this notice’s language. A brand’s own wording is chosen by itself.',
      type: 'reference',
      to: [{type: 'clause'}],
      options: {filter: '!defined(overrides)'},
      validation: (rule) =>
        rule
          .required()
          .error(
            say('Choose the shared text.', 'Velg den felles teksten.', 'Vælg den fælles tekst.'),
          ),
    }),
    anchorField,
  ],
  preview: {
    select: {title: 'clause.title'},
    prepare: ({title}) => ({title: title ?? 'Shared text not chosen', subtitle: 'shared text'}),
  },
})

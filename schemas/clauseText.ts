import {TranslateIcon} from '@sanity/icons/Translate'
import {defineField, defineType} from 'sanity'

import {languageOptions} from './languageOptions.js'

export const clauseText = defineType({
  name: 'clauseText',
  title: 'Text in one language',
  description: 'Heading and text of a shared section, in one language.',
  type: 'object',
  icon: TranslateIcon,
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      description: 'The language this is written in.',
      type: 'string',
      options: {list: languageOptions},
      initialValue: 'nb',
      validation: (rule) => rule.required().error('Choose the language.'),
    }),
    defineField({
      name: 'heading',
      title: 'Heading',
      description: 'Short, and what the reader looks for: "How to get your data".',
      type: 'string',
      validation: (rule) => rule.required().error('Write a heading.'),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'Say "we" and "you". Insert facts instead of typing names, addresses and numbers.',
      type: 'noticeBody',
      validation: (rule) => rule.required().min(1).error('Write the text.'),
    }),
  ],
  preview: {
    select: {title: 'heading', language: 'language'},
    prepare: ({title, language}) => ({title, subtitle: language}),
  },
})

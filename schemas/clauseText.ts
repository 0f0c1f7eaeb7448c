import {TranslateIcon} from '@sanity/icons/Translate'
import {defineField, defineType} from 'sanity'

import {languageOptions} from './languageOptions.js'
import {repeatedMessages} from './repeatedMessages.js'
import {say} from './say.js'

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
      validation: (rule) =>
        rule.required().error(say('Choose the language.', 'Velg språket.', 'Vælg sproget.')),
    }),
    defineField({
      name: 'heading',
      title: 'Heading',
      description: 'Short, and what the reader looks for: "How to get your data".',
      type: 'string',
      validation: (rule) => rule.required().error(repeatedMessages.noHeading),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'Say "we" and "you". Insert facts instead of typing names, addresses and numbers.',
      type: 'noticeBody',
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .error(say('Write the text.', 'Skriv teksten.', 'Skriv teksten.')),
    }),
  ],
  preview: {
    select: {title: 'heading', language: 'language'},
    prepare: ({title, language}) => ({title, subtitle: language}),
  },
})

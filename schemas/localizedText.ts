import {TranslateIcon} from '@sanity/icons/Translate'
import {defineField, defineType} from 'sanity'

import {languageNames, languages} from '../core/language.js'
import {anyText} from './formText.js'
import {LocalizedTextInput} from './LocalizedTextInput.js'

export const localizedText = defineType({
  name: 'localizedText',
  title: 'Text by language',
  description: 'The same fact in each language that notices are shown in.',
  type: 'object',
  icon: TranslateIcon,
  components: {input: LocalizedTextInput},
  options: {columns: 1},
  fields: languages.map((language) =>
    defineField({
      name: language,
      title: languageNames[language],
      description: `As people who read ${languageNames[language]} should see it. A notice in this language cannot be shown while this is empty.`,
      type: 'text',
      rows: 2,
    }),
  ),
  preview: {
    select: {nb: 'nb', nn: 'nn', da: 'da', sv: 'sv', en: 'en'},
    prepare: (texts) => ({title: anyText(texts) ?? 'Nothing written yet'}),
  },
})

import {DocumentsIcon} from '@sanity/icons/Documents'
import {defineField, defineType} from 'sanity'

import {say} from './say.js'

export const changedNotice = defineType({
  name: 'changedNotice',
  title: 'Notice that changes',
  description: 'A notice that gets a new version by this change.',
  type: 'object',
  icon: DocumentsIcon,
  fields: [
    defineField({
      name: 'notice',
      title: 'Notice',
      description: 'A published notice that waits for a change notice.',
      type: 'reference',
      to: [{type: 'privacyNotice'}],
      validation: (rule) =>
        rule
          .required()
          .error(
            say('Choose the notice.', 'Velg personvernerklæringen.', 'Vælg privatlivspolitikken.'),
          ),
    }),
    defineField({
      name: 'contentHash',
      title: 'Text you decided on',
      description:
        'Filled in by the Studio: a fingerprint of the text you saw. If the notice has changed since, no version is made.',
      type: 'string',
      readOnly: true,
      hidden: true,
    }),
  ],
  preview: {
    select: {title: 'notice.title', brand: 'notice.brand.name', language: 'notice.language'},
    prepare: ({title, brand, language}) => ({
      title: brand ?? title ?? 'Notice not chosen',
      subtitle: [title, language].filter(Boolean).join(' · '),
    }),
  },
})

import {DocumentsIcon} from '@sanity/icons/Documents'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {isNoticeNameFree} from './isNoticeNameFree.js'
import {languageOptions} from './languageOptions.js'
import {noticeProblems} from './noticeProblems.js'
import {say} from './say.js'
import {stopAtNewErrors} from './stopAtNewErrors.js'

export const privacyNotice = defineType({
  name: 'privacyNotice',
  title: 'Privacy notice',
  description: 'What a brand tells people about their data, in one language.',
  type: 'document',
  icon: DocumentsIcon,
  groups: [
    {name: 'text', title: 'Text', default: true},
    {name: 'about', title: 'Brand and language'},
    {name: 'stamp', title: 'Version line'},
    {name: 'next', title: 'Coming version'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description:
        'What stands at the top: "Personvernerklæring", "Privatlivspolitik", "Privacy notice".',
      type: 'string',
      group: 'text',
      initialValue: 'Personvernerklæring',
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Write the title readers see.',
              'Skriv tittelen leserne ser.',
              'Skriv den titel, læserne ser.',
            ),
          ),
    }),
    defineField({
      name: 'sections',
      title: 'Sections',
      description:
        'In reading order. Begin with who is responsible and end with where to complain and the version line.',
      type: 'array',
      group: 'text',
      of: [
        defineArrayMember({type: 'ownSection'}),
        defineArrayMember({type: 'clauseSection'}),
        defineArrayMember({type: 'embeddedSection'}),
      ],
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .error(
            say(
              'A notice needs at least one section.',
              'En personvernerklæring trenger minst ett avsnitt.',
              'En privatlivspolitik skal have mindst ét afsnit.',
            ),
          ),
    }),
    defineField({
      name: 'isNumbered',
      title: 'Numbered sections',
      description: 'Numbers like 1, 1.1 before the headings. They follow along when sections move.',
      type: 'boolean',
      group: 'text',
      initialValue: false,
    }),
    defineField({
      name: 'brand',
      title: 'Brand',
      description: 'The brand whose sites show this notice.',
      type: 'reference',
      to: [{type: 'brand'}],
      group: 'about',
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Choose the brand the notice is for.',
              'Velg merkevaren personvernerklæringen er for.',
              'Vælg det brand, privatlivspolitikken er for.',
            ),
          ),
    }),
    defineField({
      name: 'language',
      title: 'Language',
      description: 'Do not change it once the notice is published: make another notice instead.',
      type: 'string',
      group: 'about',
      options: {list: languageOptions, layout: 'radio'},
      initialValue: 'nb',
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Choose the language the notice is written in.',
              'Velg språket personvernerklæringen er skrevet på.',
              'Vælg det sprog, privatlivspolitikken er skrevet på.',
            ),
          ),
    }),
    defineField({
      name: 'slug',
      title: 'Which notice',
      description:
        '"privacy" for the main notice. A notice for job applicants or employees gets a word of its own, such as "jobs".',
      type: 'slug',
      group: 'about',
      options: {source: 'title', isUnique: isNoticeNameFree},
      initialValue: {current: 'privacy'},
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Write "privacy", or another word for another notice.',
              'Skriv «privacy», eller et annet ord for en annen erklæring.',
              'Skriv »privacy«, eller et andet ord for en anden politik.',
            ),
          ),
    }),
    defineField({
      name: 'stamp',
      title: 'Version line',
      description: 'How readers are told which version they see.',
      type: 'noticeStamp',
      group: 'stamp',
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Write how the notice shows its version.',
              'Skriv hvordan personvernerklæringen viser versjonen sin.',
              'Skriv, hvordan privatlivspolitikken viser sin version.',
            ),
          ),
    }),
    defineField({
      name: 'next',
      title: 'The coming version',
      description: 'Decide this before you publish: it stands in the list of versions afterwards.',
      type: 'nextDecision',
      group: 'next',
      validation: (rule) => rule.custom(stopAtNewErrors),
    }),
    defineField({
      name: 'dismissals',
      title: 'Not a fault here',
      description: 'What the checks found and somebody said is no fault, with the reason.',
      type: 'array',
      of: [defineArrayMember({type: 'findingDismissal'})],
      group: 'next',
      readOnly: true,
      hidden: ({value}) => !Array.isArray(value) || value.length === 0,
    }),
  ],
  validation: (rule) => rule.custom(noticeProblems),
  orderings: [
    {
      name: 'brand',
      title: 'Brand',
      by: [
        {field: 'brand.name', direction: 'asc'},
        {field: 'language', direction: 'asc'},
      ],
    },
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', brand: 'brand.name', language: 'language', slug: 'slug.current'},
    prepare: ({title, brand, language, slug}) => ({
      title: [brand, title].filter(Boolean).join(': '),
      subtitle: [language, slug === 'privacy' ? undefined : slug].filter(Boolean).join(' · '),
    }),
  },
})

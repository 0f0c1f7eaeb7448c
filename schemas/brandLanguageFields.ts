import {defineArrayMember, defineField} from 'sanity'
import * as z from 'zod'

import {languageOptions} from './languageOptions.js'
import {say} from './say.js'

const chosenSchema = z.object({languages: z.array(z.string()).nullish()})

export const brandLanguageFields = [
  defineField({
    name: 'languages',
    title: 'Languages',
    description: 'The languages the brand’s notices are written in.',
    type: 'array',
    group: 'languages',
    of: [defineArrayMember({type: 'string', title: 'Language'})],
    options: {list: languageOptions},
    initialValue: ['nb'],
    validation: (rule) =>
      rule
        .required()
        .min(1)
        .unique()
        .error(
          say('Choose at least one language.', 'Velg minst ett språk.', 'Vælg mindst ét sprog.'),
        ),
  }),
  defineField({
    name: 'prevailingLanguage',
    title: 'Language that counts',
    description:
      'The language that holds where translations differ, and that readers get who ask for one you do not have.',
    type: 'string',
    group: 'languages',
    options: {list: languageOptions, layout: 'radio'},
    initialValue: 'nb',
    validation: (rule) => [
      rule
        .required()
        .error(
          say(
            'Choose the language that counts.',
            'Velg språket som gjelder.',
            'Vælg det sprog, der gælder.',
          ),
        ),
      rule.custom((language, {document}) => {
        const chosen = chosenSchema.safeParse(document).data?.languages ?? []
        if (language === undefined || chosen.length === 0 || chosen.includes(language)) return true
        return say(
          'Choose one of the languages above.',
          'Velg et av språkene over.',
          'Vælg et af sprogene ovenfor.',
        )
      }),
    ],
  }),
  defineField({
    name: 'timeZone',
    title: 'Time zone',
    description:
      'Decides at which midnight a change is in force. Keep Europe/Oslo unless the brand is elsewhere.',
    type: 'string',
    group: 'languages',
    options: {
      list: [
        'Europe/Oslo',
        'Europe/Copenhagen',
        'Europe/Stockholm',
        'Europe/Helsinki',
        'Atlantic/Reykjavik',
        'Europe/London',
      ],
    },
    initialValue: 'Europe/Oslo',
    validation: (rule) =>
      rule
        .required()
        .error(
          say(
            'Choose the time zone of the brand.',
            'Velg tidssonen til merkevaren.',
            'Vælg brandets tidszone.',
          ),
        ),
  }),
]

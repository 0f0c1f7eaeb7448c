import {HomeIcon} from '@sanity/icons/Home'
import {defineField, defineType} from 'sanity'

import {countryOptions} from './countryOptions.js'
import {organisationContactFields} from './organisationContactFields.js'
import {organisationRecordFields} from './organisationRecordFields.js'
import {say} from './say.js'
import {warnOnMisfit} from './warnOnMisfit.js'

export const organisation = defineType({
  name: 'organisation',
  title: 'Organisation',
  description:
    'A company or an authority. Whether it is responsible, works for you or receives data follows from where you use it.',
  type: 'document',
  icon: HomeIcon,
  groups: [
    {name: 'about', title: 'About', default: true},
    {name: 'contact', title: 'Contact'},
    {name: 'responsible', title: 'When it is responsible'},
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Legal name',
      description: 'Exactly as registered, with AS, ApS or AB: "Nordlys Drift AS".',
      type: 'string',
      group: 'about',
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Write the name it is registered under.',
              'Skriv navnet det er registrert under.',
              'Skriv det navn, det er registreret under.',
            ),
          ),
    }),
    defineField({
      name: 'country',
      title: 'Country',
      description: 'Where it is registered. This also decides how the number is checked.',
      type: 'string',
      group: 'about',
      options: {list: countryOptions},
      initialValue: 'NO',
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Choose the country it is registered in.',
              'Velg landet det er registrert i.',
              'Vælg det land, det er registreret i.',
            ),
          ),
    }),
    defineField({
      name: 'orgNumber',
      title: 'Organisation number',
      description:
        'Organisasjonsnummer, CVR or the like, digits only. It lets people look the company up.',
      type: 'string',
      group: 'about',
      validation: (rule) => rule.custom(warnOnMisfit).warning(),
    }),
    ...organisationContactFields,
    ...organisationRecordFields,
  ],
  orderings: [
    {name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]},
    {
      name: 'country',
      title: 'Country',
      by: [
        {field: 'country', direction: 'asc'},
        {field: 'name', direction: 'asc'},
      ],
    },
  ],
  preview: {
    select: {title: 'name', country: 'country', orgNumber: 'orgNumber'},
    prepare: ({title, country, orgNumber}) => ({
      title,
      subtitle: [country, orgNumber].filter(Boolean).join(' · '),
    }),
  },
})

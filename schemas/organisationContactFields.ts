import {defineArrayMember, defineField} from 'sanity'

export const organisationContactFields = [
  defineField({
    name: 'postalAddress',
    title: 'Postal address',
    description: 'As on an envelope, one line for each line. People who have no e-mail write here.',
    type: 'text',
    rows: 3,
    group: 'contact',
  }),
  defineField({
    name: 'email',
    title: 'E-mail',
    description: 'A shared mailbox such as post@… or personvern@…, not one person’s own.',
    type: 'string',
    group: 'contact',
    validation: (rule) => rule.email().error('This is not an e-mail address.'),
  }),
  defineField({
    name: 'phone',
    title: 'Phone',
    description: 'With country code, for example +47 22 39 69 00.',
    type: 'string',
    group: 'contact',
  }),
  defineField({
    name: 'website',
    title: 'Site',
    description: 'Full address, for example https://www.datatilsynet.no.',
    type: 'url',
    group: 'contact',
    validation: (rule) => rule.uri({scheme: ['https', 'http']}).error('Start with https://.'),
  }),
  defineField({
    name: 'authority',
    title: 'Authority people complain to',
    description:
      'The data protection authority of its country. Needed for companies that are responsible for a brand.',
    type: 'reference',
    to: [{type: 'organisation'}],
    group: 'responsible',
  }),
  defineField({
    name: 'dpo',
    title: 'Data protection officer',
    description: 'Only if the company has named one. Few have to.',
    type: 'object',
    group: 'responsible',
    options: {collapsible: true, collapsed: true},
    fields: [
      defineField({
        name: 'name',
        title: 'Name or role',
        description:
          'A role is enough, for example "Personvernombudet". A person’s name will stand in old versions for ever.',
        type: 'string',
      }),
      defineField({
        name: 'email',
        title: 'E-mail',
        description: 'A mailbox that still works when someone else takes over.',
        type: 'string',
        validation: (rule) => rule.email().error('This is not an e-mail address.'),
      }),
    ],
  }),
  defineField({
    name: 'handlers',
    title: 'Who answers requests',
    description:
      'E-mail addresses of those who answer when people ask for their data. Links that show personal data are sent only to these.',
    type: 'array',
    group: 'responsible',
    of: [
      defineArrayMember({
        type: 'string',
        title: 'E-mail address',
        validation: (rule) => rule.email().error('This is not an e-mail address.'),
      }),
    ],
    validation: (rule) => rule.unique().error('The same address stands here twice.'),
  }),
]

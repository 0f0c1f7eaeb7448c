import {defineArrayMember, defineField} from 'sanity'

import {repeatedMessages} from './repeatedMessages.js'
import {say, type Said} from './say.js'

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
    validation: (rule) => [
      rule.email().error(repeatedMessages.noEmail),
      rule.custom((email, {document}) => isReachable(email, document)).warning(),
    ],
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
    validation: (rule) =>
      rule.uri({scheme: ['https', 'http']}).error(repeatedMessages.startWithHttps),
  }),
  defineField({
    name: 'contactPoints',
    title: 'More contacts',
    description:
      'Another mailbox, another office, opening hours: each for something. Shown where the company’s card stands.',
    type: 'array',
    group: 'contact',
    of: [defineArrayMember({type: 'contactPoint'})],
  }),
  defineField({
    name: 'representedBy',
    title: 'Who acts for it',
    description:
      'Only if the notice shall say so. A role, no person’s name: "the general manager". Names stand in old versions for ever.',
    type: 'localizedText',
    group: 'responsible',
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
        validation: (rule) => rule.email().error(repeatedMessages.noEmail),
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
        validation: (rule) => rule.email().error(repeatedMessages.noEmail),
      }),
    ],
    validation: (rule) => rule.unique().error(repeatedMessages.sameAddress),
  }),
]

function isReachable(
  email: string | undefined,
  document: {readonly [field: string]: unknown} | undefined,
): true | Said {
  if (email || document?.['postalAddress']) return true
  return say(
    'No e-mail and no postal address. A company that is responsible for data cannot stand in a notice without one of them.',
    'Verken e-post eller postadresse. Et selskap med ansvar for opplysninger kan ikke stå i en personvernerklæring uten en av dem.',
    'Hverken e-mail eller postadresse. Et selskab med ansvar for oplysninger kan ikke stå i en privatlivspolitik uden en af dem.',
  )
}

import {UsersIcon} from '@sanity/icons/Users'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {repeatedMessages} from './repeatedMessages.js'
import {say} from './say.js'
import {supplierWarning} from './supplierWarning.js'

export const brandGroup = defineType({
  name: 'brandGroup',
  title: 'Group of brands',
  description: 'Brands that share their facts and make the same promises to people.',
  type: 'document',
  icon: UsersIcon,
  groups: [
    {name: 'about', title: 'About', default: true},
    {name: 'promises', title: 'Promises'},
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description:
        'What the brands are called together, for example "Nordlys". Readers may see it.',
      type: 'string',
      group: 'about',
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Give the group a name that readers know.',
              'Gi gruppen et navn leserne kjenner.',
              'Giv gruppen et navn, læserne kender.',
            ),
          ),
    }),
    defineField({
      name: 'authority',
      title: 'Authority people complain to',
      description:
        'The data protection authority for every company of the group that does not name one of its own.',
      type: 'reference',
      to: [{type: 'organisation'}],
      group: 'about',
    }),
    defineField({
      name: 'leadTimeDays',
      title: 'Days of warning before a material change',
      description:
        'How many days ahead you promise to tell people about a change that matters to them. ' +
        'Notices print this number, and a change notice cannot be in force sooner. 30 is a good promise.',
      type: 'number',
      group: 'promises',
      initialValue: 30,
      validation: (rule) => [
        rule
          .required()
          .integer()
          .min(0)
          .error(
            say(
              'Write a whole number of days, 0 or more.',
              'Skriv et helt antall dager, 0 eller mer.',
              'Skriv et helt antal dage, 0 eller flere.',
            ),
          ),
        rule
          .min(14)
          .warning(
            say(
              'Under two weeks gives people little time to react.',
              'Under to uker gir folk liten tid til å reagere.',
              'Under to uger giver folk kort tid til at reagere.',
            ),
          ),
      ],
    }),
    defineField({
      name: 'mailDelayMinutes',
      title: 'Minutes before a mail about a change leaves',
      description:
        'Time to stop a mail after a change notice was published. 15 minutes if you write nothing.',
      type: 'number',
      group: 'promises',
      validation: (rule) =>
        rule
          .integer()
          .min(0)
          .max(10_080)
          .error(
            say(
              'Write a whole number of minutes, from 0 to 10080 (a week).',
              'Skriv et helt antall minutter, fra 0 til 10080 (en uke).',
              'Skriv et helt antal minutter, fra 0 til 10080 (en uge).',
            ),
          ),
    }),
    defineField({
      name: 'privacyLeads',
      title: 'Privacy leads',
      description:
        'E-mail addresses of those who confirm important decisions. Each new version is reported ' +
        'to them, which proves later what was shown. Leave empty if nobody has this role.',
      type: 'array',
      group: 'promises',
      of: [
        defineArrayMember({
          type: 'string',
          title: 'E-mail address',
          validation: (rule) => rule.email().error(repeatedMessages.noEmail),
        }),
      ],
      validation: (rule) => rule.unique().error(repeatedMessages.sameAddress),
    }),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', days: 'leadTimeDays'},
    prepare: ({title, days}) => ({title, subtitle: `tells ${String(days ?? 30)} days ahead`}),
  },
})

/** A group that is warned of suppliers in use at an origin that are not among its processors. */
export function groupWithSuppliers(functionsOrigin: string) {
  const warn = supplierWarning(functionsOrigin)
  return defineType({...brandGroup, validation: (rule) => rule.custom(warn).warning()})
}

import {UsersIcon} from '@sanity/icons/Users'
import {defineArrayMember, defineField, defineType} from 'sanity'

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
      description: 'What the brands are called together, for example "K24". Readers may see it.',
      type: 'string',
      group: 'about',
      validation: (rule) => rule.required().error('Give the group a name that readers know.'),
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
        rule.required().integer().min(0).error('Write a whole number of days, 0 or more.'),
        rule.min(14).warning('Under two weeks gives people little time to react.'),
      ],
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
          validation: (rule) => rule.email().error('This is not an e-mail address.'),
        }),
      ],
      validation: (rule) => rule.unique().error('The same address stands here twice.'),
    }),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', days: 'leadTimeDays'},
    prepare: ({title, days}) => ({title, subtitle: `tells ${String(days ?? 30)} days ahead`}),
  },
})

import {CircleIcon} from '@sanity/icons/Circle'
import {defineField, defineType} from 'sanity'

import type {cookieCategories} from '../core/content/cookie.js'
import {requireText} from './requireText.js'
import {scopeFields} from './scopeFields.js'

const categoryTitles: Record<(typeof cookieCategories)[number], string> = {
  necessary: 'Necessary: the site cannot work without it',
  functional: 'Comfort: remembers choices',
  statistics: 'Statistics: counts visits',
  marketing: 'Marketing: advertising and social media',
}

export const cookie = defineType({
  name: 'cookie',
  title: 'Cookie',
  description: 'A cookie, or anything else your site stores on a visitor’s device.',
  type: 'document',
  icon: CircleIcon,
  groups: [
    {name: 'what', title: 'Cookie', default: true},
    {name: 'scope', title: 'Brands'},
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'Exactly as the browser shows it, for example _ga. One cookie a document.',
      type: 'string',
      group: 'what',
      validation: (rule) => rule.required().error('Write the name of the cookie.'),
    }),
    defineField({
      name: 'category',
      title: 'Kind',
      description: 'Everything but the necessary ones needs a yes from the visitor first.',
      type: 'string',
      group: 'what',
      options: {
        list: Object.entries(categoryTitles).map(([value, title]) => ({title, value})),
        layout: 'radio',
      },
      initialValue: 'necessary',
      validation: (rule) => rule.required().error('Choose the kind.'),
    }),
    defineField({
      name: 'purpose',
      title: 'What it does',
      description: 'For visitors: "remembers what is in your basket".',
      type: 'localizedText',
      group: 'what',
      validation: (rule) => rule.custom(requireText('Say what the cookie does.')),
    }),
    defineField({
      name: 'expiry',
      title: 'How long it stays',
      description: '"2 years", "30 minutes", "until you close the browser".',
      type: 'localizedText',
      group: 'what',
      validation: (rule) => rule.custom(requireText('Say how long the cookie stays.')),
    }),
    defineField({
      name: 'party',
      title: 'Set by',
      description: 'Your own site, or another company’s content on it.',
      type: 'string',
      group: 'what',
      options: {
        list: [
          {title: 'Our own site', value: 'first'},
          {title: 'Another company', value: 'third'},
        ],
        layout: 'radio',
      },
      initialValue: 'first',
      validation: (rule) => rule.required().error('Choose who sets it.'),
    }),
    defineField({
      name: 'provider',
      title: 'Whose it is',
      description:
        'The company behind it, for example Google Ireland Limited. Leave empty for your own.',
      type: 'reference',
      to: [{type: 'organisation'}],
      group: 'what',
    }),
    ...scopeFields('cookie'),
  ],
  orderings: [
    {name: 'order', title: 'Place in tables', by: [{field: 'order', direction: 'asc'}]},
    {name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'name', category: 'category', group: 'group.name', provider: 'provider.name'},
    prepare: ({title, category, group, provider}) => ({
      title,
      subtitle: [group, category, provider].filter(Boolean).join(' · '),
    }),
  },
})

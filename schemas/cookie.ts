import {CircleIcon} from '@sanity/icons/Circle'
import {defineField, defineType} from 'sanity'

import type {cookieCategories, cookieStorages} from '../core/content/cookie.js'
import {requireText} from './requireText.js'
import {say} from './say.js'
import {scopeFields} from './scopeFields.js'

const categoryTitles: Record<(typeof cookieCategories)[number], string> = {
  necessary: 'Necessary: the site cannot work without it',
  functional: 'Comfort: remembers choices',
  statistics: 'Statistics: counts visits',
  marketing: 'Marketing: advertising and social media',
}

const storageTitles: Record<(typeof cookieStorages)[number], string> = {
  cookie: 'Cookie',
  local_storage: 'Local storage',
  session_storage: 'Session storage',
  pixel: 'Tracking pixel',
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
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Write the name of the cookie.',
              'Skriv navnet på informasjonskapselen.',
              'Skriv navnet på cookien.',
            ),
          ),
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
      validation: (rule) =>
        rule.required().error(say('Choose the kind.', 'Velg typen.', 'Vælg typen.')),
    }),
    defineField({
      name: 'purpose',
      title: 'What it does',
      description: 'For visitors: "remembers what is in your basket".',
      type: 'localizedText',
      group: 'what',
      validation: (rule) =>
        rule.custom(
          requireText(
            say(
              'Say what the cookie does.',
              'Si hva informasjonskapselen gjør.',
              'Sig, hvad cookien gør.',
            ),
          ),
        ),
    }),
    defineField({
      name: 'expiry',
      title: 'How long it stays',
      description: '"2 years", "30 minutes", "until you close the browser".',
      type: 'localizedText',
      group: 'what',
      validation: (rule) =>
        rule.custom(
          requireText(
            say(
              'Say how long the cookie stays.',
              'Si hvor lenge informasjonskapselen blir liggende.',
              'Sig, hvor længe cookien bliver liggende.',
            ),
          ),
        ),
    }),
    defineField({
      name: 'duration',
      title: 'Session or persistent',
      description: 'Session: gone when the browser is closed. Persistent: stays until it expires.',
      type: 'string',
      group: 'what',
      options: {
        list: [
          {title: 'Session', value: 'session'},
          {title: 'Persistent', value: 'persistent'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
    }),
    defineField({
      name: 'storage',
      title: 'How it is stored',
      description: 'Most are cookies. Ask whoever built the site if you are not sure.',
      type: 'string',
      group: 'what',
      options: {list: Object.entries(storageTitles).map(([value, title]) => ({title, value}))},
    }),
    defineField({
      name: 'isBlockable',
      title: 'Can be refused',
      description: 'On if visitors can say no to it and still use the site.',
      type: 'boolean',
      group: 'what',
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
      validation: (rule) =>
        rule
          .required()
          .error(
            say('Choose who sets it.', 'Velg hvem som setter den.', 'Vælg, hvem der sætter den.'),
          ),
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

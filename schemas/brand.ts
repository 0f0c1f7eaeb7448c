import {TagIcon} from '@sanity/icons/Tag'
import {defineType} from 'sanity'

import {brandContactFields} from './brandContactFields.js'
import {brandLanguageFields} from './brandLanguageFields.js'
import {brandNameFields} from './brandNameFields.js'

export const brand = defineType({
  name: 'brand',
  title: 'Brand',
  description: 'What people know by name, and whose sites show the notice.',
  type: 'document',
  icon: TagIcon,
  groups: [
    {name: 'about', title: 'About', default: true},
    {name: 'contact', title: 'Sites and contact'},
    {name: 'languages', title: 'Languages'},
    {name: 'newsletters', title: 'Newsletters'},
  ],
  fields: [...brandNameFields, ...brandContactFields, ...brandLanguageFields],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', controller: 'controller.name', group: 'group.name'},
    prepare: ({title, controller, group}) => ({
      title,
      subtitle: [group, controller].filter(Boolean).join(' · ') || 'no controller yet',
    }),
  },
})

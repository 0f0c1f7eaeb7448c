import {defineArrayMember, defineField} from 'sanity'

import {inGroup} from './inGroup.js'
import {repeatedMessages} from './repeatedMessages.js'
import {say} from './say.js'

/** The group a fact belongs to, and the brands of it that it is for. */
export function scopeFields(fact: string) {
  return [
    defineField({
      name: 'group',
      title: 'Group',
      description: `The group of brands that shares this ${fact}.`,
      type: 'reference',
      to: [{type: 'brandGroup'}],
      group: 'scope',
      validation: (rule) => rule.required().error(repeatedMessages.noGroup),
    }),
    defineField({
      name: 'brands',
      title: 'Only for these brands',
      description: `Leave empty if this ${fact} is for every brand of the group.`,
      type: 'array',
      group: 'scope',
      of: [
        defineArrayMember({
          type: 'reference',
          title: 'Brand',
          to: [{type: 'brand'}],
          options: {
            filter: ({document}) => inGroup(document),
          },
        }),
      ],
      validation: (rule) =>
        rule
          .unique()
          .error(
            say(
              'The same brand stands here twice.',
              'Samme merkevare står her to ganger.',
              'Samme brand står her to gange.',
            ),
          ),
    }),
    defineField({
      name: 'order',
      title: 'Place in tables',
      description: 'Small numbers come first. Leave steps between them: 10, 20, 30.',
      type: 'number',
      group: 'scope',
    }),
  ]
}

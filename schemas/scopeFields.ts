import {defineArrayMember, defineField} from 'sanity'
import * as z from 'zod'

import {referenceSchema} from '../core/content/reference.js'

const groupedSchema = z.object({group: referenceSchema}).transform(({group: {_ref: id}}) => id)

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
      validation: (rule) => rule.required().error('Choose the group it belongs to.'),
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
            filter: ({document}) => {
              const group = groupedSchema.safeParse(document).data
              return group === undefined
                ? {filter: 'true'}
                : {filter: 'group._ref == $group', params: {group}}
            },
          },
        }),
      ],
      validation: (rule) => rule.unique().error('The same brand stands here twice.'),
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

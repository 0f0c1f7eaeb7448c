import {StackIcon} from '@sanity/icons/Stack'
import {defineArrayMember, defineField, defineType} from 'sanity'
import * as z from 'zod'

import {inGroup} from './inGroup.js'
import {repeatedMessages} from './repeatedMessages.js'
import {say} from './say.js'

const overridingSchema = z.object({overrides: z.object({}).nullish()})
const textsSchema = z.array(z.object({language: z.string()}))

export const clause = defineType({
  name: 'clause',
  title: 'Shared text',
  description: 'A section that several notices share. Change it here, and all of them change.',
  type: 'document',
  icon: StackIcon,
  groups: [
    {name: 'text', title: 'Text', default: true},
    {name: 'scope', title: 'Group and brand'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      description:
        'For you and your colleagues, for example "How to get your data". Readers do not see it.',
      type: 'string',
      group: 'text',
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Give it a name your colleagues will find.',
              'Gi den et navn kollegene dine finner igjen.',
              'Giv den et navn, dine kolleger kan finde igen.',
            ),
          ),
    }),
    defineField({
      name: 'texts',
      title: 'Text by language',
      description: 'One entry for each language of the notices that use it.',
      type: 'array',
      group: 'text',
      of: [defineArrayMember({type: 'clauseText'})],
      validation: (rule) => [
        rule
          .required()
          .min(1)
          .error(
            say(
              'Write the text in at least one language.',
              'Skriv teksten på minst ett språk.',
              'Skriv teksten på mindst ét sprog.',
            ),
          ),
        rule.custom((texts) => {
          const written = textsSchema.safeParse(texts).data?.map(({language}) => language) ?? []
          return new Set(written).size === written.length || 'One language stands here twice.'
        }),
      ],
    }),
    defineField({
      name: 'group',
      title: 'Group',
      description: 'The group of brands that shares this text.',
      type: 'reference',
      to: [{type: 'brandGroup'}],
      group: 'scope',
      validation: (rule) => rule.required().error(repeatedMessages.noGroup),
    }),
    defineField({
      name: 'overrides',
      title: 'Takes the place of',
      description: 'Only for one brand’s own wording: the shared text it replaces there.',
      type: 'reference',
      to: [{type: 'clause'}],
      group: 'scope',
      options: {filter: ({document}) => inGroup(document, '!defined(overrides)')},
    }),
    defineField({
      name: 'brand',
      title: 'Only for this brand',
      description:
        'Leave empty if every brand of the group may use it. With "Takes the place of": the brand that has this wording instead.',
      type: 'reference',
      to: [{type: 'brand'}],
      group: 'scope',
      options: {filter: ({document}) => inGroup(document)},
      validation: (rule) =>
        rule.custom((brand, {document}) =>
          overridingSchema.safeParse(document).data?.overrides && brand === undefined
            ? say(
                'Choose the brand that has this wording of its own.',
                'Velg merkevaren som har denne egne ordlyden.',
                'Vælg det brand, der har sin egen ordlyd.',
              )
            : true,
        ),
    }),
  ],
  orderings: [{name: 'title', title: 'Name', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {
      title: 'title',
      group: 'group.name',
      brand: 'brand.name',
      overridden: 'overrides.title',
    },
    prepare: ({title, group, brand, overridden}) => ({
      title,
      subtitle: overridden ? `${brand}: own wording of “${overridden}”` : (brand ?? group),
    }),
  },
})

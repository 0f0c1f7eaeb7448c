import {InlineIcon} from '@sanity/icons/Inline'
import {ThListIcon} from '@sanity/icons/ThList'
import {defineArrayMember, defineField, defineType} from 'sanity'
import * as z from 'zod'

import {say} from './say.js'

const rowsSchema = z.array(z.object({cells: z.array(z.string()).nullish()}))

export const tableRow = defineType({
  name: 'tableRow',
  title: 'Row',
  description: 'One row of a table.',
  type: 'object',
  icon: InlineIcon,
  fields: [
    defineField({
      name: 'cells',
      title: 'Cells',
      description: 'One for each column, left to right.',
      type: 'array',
      of: [defineArrayMember({type: 'string', title: 'Cell'})],
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .error(
            say(
              'A row needs at least one cell.',
              'En rad trenger minst én celle.',
              'En række skal have mindst én celle.',
            ),
          ),
    }),
  ],
  preview: {
    select: {cells: 'cells'},
    prepare: ({cells}) => ({
      title: z.array(z.string()).safeParse(cells).data?.join(' | ') ?? 'Empty row',
    }),
  },
})

export const ownTable = defineType({
  name: 'ownTable',
  title: 'Table of your own',
  description:
    'For what no other block shows. Purposes, suppliers and cookies have blocks that stay right by themselves.',
  type: 'object',
  icon: ThListIcon,
  fields: [
    defineField({
      name: 'caption',
      title: 'Heading of the table',
      description: 'Says what the table is about; read aloud before it.',
      type: 'string',
    }),
    defineField({
      name: 'rows',
      title: 'Rows',
      description: 'The first row names the columns.',
      type: 'array',
      of: [defineArrayMember({type: 'tableRow'})],
      validation: (rule) => [
        rule
          .required()
          .min(2)
          .error(
            say(
              'A table needs a row of headings and at least one more row.',
              'En tabell trenger en rad med overskrifter og minst én rad til.',
              'En tabel skal have en række med overskrifter og mindst én række mere.',
            ),
          ),
        rule.custom((rows) => {
          const lengths = rowsSchema.safeParse(rows).data?.map(({cells}) => cells?.length ?? 0)
          if (lengths === undefined || new Set(lengths).size < 2) return true
          return say(
            'Every row needs as many cells as the first one.',
            'Hver rad trenger like mange celler som den første.',
            'Hver række skal have lige så mange celler som den første.',
          )
        }),
      ],
    }),
  ],
  preview: {
    select: {caption: 'caption'},
    prepare: ({caption}) => ({title: caption ?? 'Table', subtitle: 'table of your own'}),
  },
})

import {BlockContentIcon} from '@sanity/icons/BlockContent'
import {defineArrayMember, defineType} from 'sanity'

import {factBlockTypes} from '../core/content/portableText.js'
import {annotations} from './annotations.js'

export const noticeBody = defineType({
  name: 'noticeBody',
  title: 'Text',
  description: 'Text with facts in it, and blocks that are filled from the facts.',
  type: 'array',
  icon: BlockContentIcon,
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Text', value: 'normal'},
        {title: 'Heading', value: 'h3'},
        {title: 'Smaller heading', value: 'h4'},
        {title: 'Quotation', value: 'blockquote'},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Strong', value: 'strong'},
          {title: 'Emphasis', value: 'em'},
        ],
        annotations,
      },
      of: [defineArrayMember({type: 'fact'})],
    }),
    ...factBlockTypes.map((type) => defineArrayMember({type})),
    defineArrayMember({type: 'ownTable'}),
  ],
})

import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {defineField, defineType} from 'sanity'

import {anyText} from './formText.js'
import {requireText} from './requireText.js'

export const newsletter = defineType({
  name: 'newsletter',
  title: 'Newsletter',
  description: 'A newsletter that people can leave without leaving the others.',
  type: 'object',
  icon: EnvelopeIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'What subscribers call it. It is shown on the unsubscribe page.',
      type: 'localizedText',
      validation: (rule) =>
        rule.custom(requireText('Give it a name: people must see what they are leaving.')),
    }),
    defineField({
      name: 'slug',
      title: 'Short name',
      description: 'A word for links, made from the name. Do not change it once mails are sent.',
      type: 'slug',
      // Two brands may well have a newsletter of the same name.
      options: {
        source: (_document, {parent}) => anyText(readName(parent)) ?? '',
        isUnique: () => true,
      },
      validation: (rule) => rule.required().error('Press "Generate" to make the short name.'),
    }),
    defineField({
      name: 'topicId',
      title: 'Topic in the mail system',
      description:
        'The id of the topic in Resend that this newsletter is sent to. Ask whoever set up the mail system.',
      type: 'string',
      validation: (rule) =>
        rule.required().error('Without a topic an unsubscribe would not reach the mail system.'),
    }),
  ],
  preview: {
    select: {
      nb: 'name.nb',
      nn: 'name.nn',
      da: 'name.da',
      sv: 'name.sv',
      en: 'name.en',
      slug: 'slug.current',
    },
    prepare: ({slug, ...name}) => ({
      title: anyText(name) ?? 'Newsletter without a name',
      subtitle: slug,
    }),
  },
})

function readName(parent: unknown): unknown {
  return typeof parent === 'object' && parent !== null && 'name' in parent ? parent.name : undefined
}

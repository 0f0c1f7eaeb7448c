import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {defineField, defineType} from 'sanity'

import {anyText} from './formText.js'
import {keepsUsedNewsletterName} from './keepsUsedNewsletterName.js'
import {newsletterListFields} from './newsletterListFields.js'
import {requireText} from './requireText.js'
import {say} from './say.js'

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
        rule.custom(
          requireText(
            say(
              'Give it a name: people must see what they are leaving.',
              'Gi det et navn: folk må se hva de melder seg av.',
              'Giv det et navn: folk skal kunne se, hvad de afmelder.',
            ),
          ),
        ),
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
      validation: (rule) => [
        rule
          .required()
          .error(
            say(
              'Press "Generate" to make the short name.',
              'Trykk på knappen ved siden av for å lage kortnavnet.',
              'Tryk på knappen ved siden af for at lave kortnavnet.',
            ),
          ),
        rule.custom(keepsUsedNewsletterName),
      ],
    }),
    ...newsletterListFields,
  ],
  preview: {
    select: {
      nb: 'name.nb',
      nn: 'name.nn',
      da: 'name.da',
      sv: 'name.sv',
      en: 'name.en',
      slug: 'slug.current',
      channel: 'channel',
    },
    prepare: ({slug, channel, ...name}) => ({
      title: anyText(name) ?? 'Newsletter without a name',
      subtitle: [slug, channel].filter(Boolean).join(' · '),
    }),
  },
})

function readName(parent: unknown): unknown {
  return typeof parent === 'object' && parent !== null && 'name' in parent ? parent.name : undefined
}

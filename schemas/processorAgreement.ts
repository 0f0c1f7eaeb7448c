import {PlugIcon} from '@sanity/icons/Plug'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {inGroup} from './inGroup.js'
import {processorRequestFields} from './processorRequestFields.js'
import {requireText} from './requireText.js'
import {say} from './say.js'
import {scopeFields} from './scopeFields.js'
import {transferFields} from './transferFields.js'

export const processorAgreement = defineType({
  name: 'processorAgreement',
  title: 'Processor',
  description: 'A supplier that handles personal data for you: what it does, and where.',
  type: 'document',
  icon: PlugIcon,
  groups: [
    {name: 'what', title: 'Who and what', default: true},
    {name: 'transfer', title: 'Where'},
    {name: 'agreement', title: 'Agreement'},
    {name: 'scope', title: 'Brands'},
  ],
  fields: [
    defineField({
      name: 'organisation',
      title: 'Supplier',
      description: 'The company you have the agreement with, under its legal name.',
      type: 'reference',
      to: [{type: 'organisation'}],
      group: 'what',
      validation: (rule) =>
        rule
          .required()
          .error(say('Choose the supplier.', 'Velg leverandøren.', 'Vælg leverandøren.')),
    }),
    defineField({
      name: 'product',
      title: 'Product or system',
      description:
        'The name of it, if people know that better than the company: "Physica". Shown behind the company’s name.',
      type: 'string',
      group: 'what',
    }),
    defineField({
      name: 'service',
      title: 'What it does for you',
      description:
        'In a few words readers understand: "sends our text messages". Not the product’s name alone.',
      type: 'localizedText',
      group: 'what',
      validation: (rule) =>
        rule.custom(
          requireText(
            say(
              'Say what the supplier does for you.',
              'Si hva leverandøren gjør for dere.',
              'Sig, hvad leverandøren gør for jer.',
            ),
          ),
        ),
    }),
    defineField({
      name: 'purposes',
      title: 'For which purposes',
      description: 'The purposes it handles data for. Requests about these are sent to it.',
      type: 'array',
      group: 'what',
      of: [
        defineArrayMember({
          type: 'reference',
          title: 'Purpose',
          to: [{type: 'processingPurpose'}],
          options: {filter: ({document}) => inGroup(document)},
        }),
      ],
      validation: (rule) =>
        rule
          .unique()
          .error(
            say(
              'The same purpose stands here twice.',
              'Samme formål står her to ganger.',
              'Samme formål står her to gange.',
            ),
          ),
    }),
    ...transferFields,
    defineField({
      name: 'agreedOn',
      title: 'Agreement signed on',
      description:
        'The date of the data processing agreement. There must be one before the supplier starts.',
      type: 'date',
      group: 'agreement',
      validation: (rule) =>
        rule
          .required()
          .warning(
            say(
              'No date: the law asks for a written agreement with every processor (Art. 28).',
              'Ingen dato: loven krever en skriftlig avtale med hver databehandler (artikkel 28).',
              'Ingen dato: loven kræver en skriftlig aftale med hver databehandler (artikel 28).',
            ),
          ),
    }),
    ...processorRequestFields,
    ...scopeFields('processor'),
  ],
  orderings: [
    {name: 'order', title: 'Place in tables', by: [{field: 'order', direction: 'asc'}]},
    {name: 'review', title: 'Next review', by: [{field: 'transferReviewOn', direction: 'asc'}]},
  ],
  preview: {
    select: {
      title: 'organisation.name',
      group: 'group.name',
      product: 'product',
      location: 'location',
      basis: 'transferBasis',
    },
    prepare: ({title, group, product, location, basis}) => ({
      title: [title ?? 'Supplier not chosen', product].filter(Boolean).join(' · '),
      subtitle: [group, location, basis === 'none' ? undefined : basis].filter(Boolean).join(' · '),
    }),
  },
})

import {EditIcon} from '@sanity/icons/Edit'
import {defineField, defineType} from 'sanity'
import * as z from 'zod'

const kindSchema = z.object({kind: z.string().nullish()})

export const nextDecision = defineType({
  name: 'nextDecision',
  title: 'The coming version',
  description: 'What you decide about the version that publishing makes.',
  type: 'object',
  icon: EditIcon,
  options: {collapsible: false},
  fields: [
    defineField({
      name: 'kind',
      title: 'How big is the change?',
      description:
        'Leave empty to follow what the facts say. Wording only: nothing means anything else than before. Material: it matters to people, and they are told ahead by a change notice.',
      type: 'string',
      options: {
        list: [
          {title: 'Wording only', value: 'editorial'},
          {title: 'Minor', value: 'minor'},
          {title: 'Material', value: 'material'},
        ],
        layout: 'radio',
      },
    }),
    defineField({
      name: 'summary',
      title: 'What changed, for readers',
      description:
        'One sentence in this notice’s language, as it will stand in the list of versions: "We have a new postal address."',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'reason',
      title: 'Why it is smaller than proposed',
      description:
        'Only if you call the change smaller than the rules propose. It is kept with the version.',
      type: 'text',
      rows: 2,
      hidden: ({parent}) => {
        const kind = kindSchema.safeParse(parent).data?.kind
        return kind !== 'editorial' && kind !== 'minor'
      },
    }),
    defineField({
      name: 'despite',
      title: 'Why it is published in spite of errors',
      description: 'Filled in by "Prepare and publish". It is kept with the version.',
      type: 'text',
      rows: 2,
      readOnly: true,
      hidden: ({value}) => !value,
    }),
    defineField({
      name: 'contentHash',
      title: 'Text you decided on',
      description: 'Filled in by the Studio: a fingerprint of the text you saw.',
      type: 'string',
      readOnly: true,
      hidden: true,
    }),
  ],
})

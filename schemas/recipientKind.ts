import {UsersIcon} from '@sanity/icons/Users'
import {defineField, defineType} from 'sanity'

import {anyText} from './formText.js'
import {requireText} from './requireText.js'
import {say} from './say.js'

export const recipientKind = defineType({
  name: 'recipientKind',
  title: 'Kind of recipient',
  description: 'Recipients that cannot be named one by one.',
  type: 'object',
  icon: UsersIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Who they are',
      description:
        'Concretely: "the insurance company you use", never "partners" or "third parties".',
      type: 'localizedText',
      validation: (rule) =>
        rule.custom(
          requireText(
            say(
              'Say who receives the data.',
              'Si hvem som mottar opplysningene.',
              'Sig, hvem der modtager oplysningerne.',
            ),
          ),
        ),
    }),
    defineField({
      name: 'condition',
      title: 'When they receive it',
      description: 'On what condition: "when you have agreed", "when a law demands it".',
      type: 'localizedText',
    }),
  ],
  preview: {
    select: {
      nb: 'name.nb',
      nn: 'name.nn',
      da: 'name.da',
      sv: 'name.sv',
      en: 'name.en',
    },
    prepare: (name) => ({title: anyText(name) ?? 'Nothing written yet'}),
  },
})

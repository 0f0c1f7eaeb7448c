import {HashIcon} from '@sanity/icons/Hash'
import {defineField, defineType} from 'sanity'

import {say} from './say.js'

export const noticeStamp = defineType({
  name: 'noticeStamp',
  title: 'Version line',
  description: 'The line that tells readers which version this is.',
  type: 'object',
  icon: HashIcon,
  options: {collapsible: false},
  fields: [
    defineField({
      name: 'wording',
      title: 'Wording',
      description:
        'In your own words, with {version}, {date} and {controller} where they shall stand: "This is version {version}, in force from {date}".',
      type: 'string',
      initialValue:
        'Dette er versjon {version} av personvernerklæringen til {controller}, gjeldende fra {date}',
      validation: (rule) => [
        rule
          .required()
          .error(
            say(
              'Write the line with {date} in it.',
              'Skriv linjen med {date} i.',
              'Skriv linjen med {date} i.',
            ),
          ),
        rule.custom((wording) => {
          if (wording === undefined || wording.includes('{date}')) return true
          return say(
            'Write {date} where the date shall stand: readers must see when the text changed.',
            'Skriv {date} der datoen skal stå: leserne må se når teksten ble endret.',
            'Skriv {date}, hvor datoen skal stå: læserne skal se, hvornår teksten blev ændret.',
          )
        }),
        rule.custom((wording) => {
          const unknown = /\{(?!version\}|date\}|controller\})[^}]*\}?/.exec(wording ?? '')
          return (
            unknown === null ||
            say(
              `${unknown[0]} means nothing here. Known are {version}, {date} and {controller}.`,
              `${unknown[0]} betyr ingenting her. Kjent er {version}, {date} og {controller}.`,
              `${unknown[0]} betyder intet her. Kendt er {version}, {date} og {controller}.`,
            )
          )
        }),
      ],
    }),
    defineField({
      name: 'place',
      title: 'Where it stands',
      description: 'Many readers look for it at the end; at the top it is seen by all.',
      type: 'string',
      options: {
        list: [
          {title: 'At the top', value: 'top'},
          {title: 'At the bottom', value: 'bottom'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 'bottom',
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Choose where the line stands.',
              'Velg hvor linjen skal stå.',
              'Vælg, hvor linjen skal stå.',
            ),
          ),
    }),
  ],
})

import {HashIcon} from '@sanity/icons/Hash'
import {defineField, defineType} from 'sanity'

export const noticeStamp = defineType({
  name: 'noticeStamp',
  title: 'Version stamp',
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
        rule.required().error('Write the line with {date} in it.'),
        rule.custom((wording) => {
          if (wording === undefined || wording.includes('{date}')) return true
          return 'Write {date} where the date shall stand: readers must see when the text changed.'
        }),
        rule.custom((wording) => {
          const unknown = /\{(?!version\}|date\}|controller\})[^}]*\}?/.exec(wording ?? '')
          return (
            unknown === null ||
            `${unknown[0]} means nothing here. Known are {version}, {date} and {controller}.`
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
      validation: (rule) => rule.required().error('Choose where the line stands.'),
    }),
  ],
})

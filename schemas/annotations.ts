import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {HashIcon} from '@sanity/icons/Hash'
import {LinkIcon} from '@sanity/icons/Link'
import {defineArrayMember, defineField} from 'sanity'

import {listedSections} from './listedSections.js'
import {say} from './say.js'
import {SectionLinkInput} from './SectionLinkInput.js'

/** What can be said of a few words in a text: where they lead, and which language they are in. */
export const annotations = [
  defineArrayMember({
    name: 'link',
    title: 'Link',
    type: 'object',
    icon: LinkIcon,
    fields: [
      defineField({
        name: 'href',
        title: 'Address',
        description:
          'Where the words lead: a page (https://…), an e-mail (mailto:…) or a phone (tel:…).',
        type: 'url',
        validation: (rule) => [
          rule
            .required()
            .error(
              say(
                'Write where the link leads.',
                'Skriv hvor lenken fører.',
                'Skriv, hvor linket fører hen.',
              ),
            ),
          rule
            .uri({scheme: ['https', 'http', 'mailto', 'tel']})
            .error(
              say(
                'Start with https://, mailto: or tel:.',
                'Begynn med https://, mailto: eller tel:.',
                'Begynd med https://, mailto: eller tel:.',
              ),
            ),
        ],
      }),
    ],
  }),
  defineArrayMember({
    name: 'sectionLink',
    title: 'Link to a section',
    type: 'object',
    icon: HashIcon,
    fields: [
      defineField({
        name: 'section',
        title: 'Section',
        description: 'Another section of this notice. Never type its number: it may move.',
        type: 'string',
        components: {input: SectionLinkInput},
        validation: (rule) => [
          rule.required().error(say('Choose the section.', 'Velg avsnittet.', 'Vælg afsnittet.')),
          rule.custom((section, {document}) => {
            const listed = listedSections(document?.['sections'])
            if (section === undefined || listed.some(({key}) => key === section)) return true
            return say(
              'This section is gone: choose another, or remove the link.',
              'Dette avsnittet er borte: velg et annet, eller fjern lenken.',
              'Dette afsnit er væk: vælg et andet, eller fjern linket.',
            )
          }),
        ],
      }),
    ],
  }),
  defineArrayMember({
    name: 'foreign',
    title: 'Words in another language',
    type: 'object',
    icon: EarthGlobeIcon,
    fields: [
      defineField({
        name: 'language',
        title: 'Language',
        description:
          'Code of the language, for example en, de or se (Northern Sámi): screen readers then say the words right.',
        type: 'string',
        validation: (rule) =>
          rule
            .required()
            .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {name: 'language code'})
            .error(
              say(
                'Write a code such as en, de or se.',
                'Skriv en kode, for eksempel en, de eller se.',
                'Skriv en kode, for eksempel en, de eller se.',
              ),
            ),
      }),
    ],
  }),
]

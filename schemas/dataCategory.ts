import {DatabaseIcon} from '@sanity/icons/Database'
import {defineField, defineType} from 'sanity'

import {anyText} from './formText.js'
import {requireText} from './requireText.js'
import {say} from './say.js'

export const dataCategory = defineType({
  name: 'dataCategory',
  title: 'Kind of data',
  description: 'One kind of data that the purpose needs.',
  type: 'object',
  icon: DatabaseIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'What it is',
      description: 'In plain words: "name and e-mail address", "health information". Never "etc."',
      type: 'localizedText',
      validation: (rule) =>
        rule.custom(
          requireText(
            say(
              'Say what kind of data this is.',
              'Si hva slags opplysninger dette er.',
              'Sig, hvilken slags oplysninger dette er.',
            ),
          ),
        ),
    }),
    defineField({
      name: 'isSpecial',
      title: 'Health or other sensitive data',
      description:
        'On for health, ethnic origin, politics, religion, trade union, sex life, genes and fingerprints. The law asks for an extra ground then.',
      type: 'boolean',
      initialValue: false,
    }),
  ],
  preview: {
    select: {
      nb: 'name.nb',
      nn: 'name.nn',
      da: 'name.da',
      sv: 'name.sv',
      en: 'name.en',
      isSpecial: 'isSpecial',
    },
    prepare: ({isSpecial, ...name}) => ({
      title: anyText(name) ?? 'Nothing written yet',
      subtitle: isSpecial === true ? 'sensitive' : '',
    }),
  },
})

import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {defineField, defineType} from 'sanity'

import {countryOptions} from './countryOptions.js'
import {repeatedMessages} from './repeatedMessages.js'
import {reviewDate} from './reviewDate.js'
import {say} from './say.js'
import {transferBasisOptions} from './transferBasisOptions.js'

export const purposeTransfer = defineType({
  name: 'purposeTransfer',
  title: 'Transfer out of the EEA',
  description: 'A country outside the EEA that recipients take the data to.',
  type: 'object',
  icon: EarthGlobeIcon,
  fields: [
    defineField({
      name: 'country',
      title: 'Country',
      description: 'Where the recipient stores the data or sees it from.',
      type: 'string',
      options: {list: countryOptions},
      initialValue: 'US',
      validation: (rule) => rule.required().error(repeatedMessages.noCountry),
    }),
    defineField({
      name: 'basis',
      title: 'Why it may go there',
      description: 'What the recipient promises. Ask it, or read its own notice.',
      type: 'string',
      options: {
        list: transferBasisOptions.filter(({value}) => value !== 'none'),
        layout: 'radio',
      },
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Choose the ground: without one the data may not leave the EEA (Chapter V).',
              'Velg grunnlaget: uten det kan opplysningene ikke forlate EØS (kapittel V).',
              'Vælg grundlaget: uden det må oplysningerne ikke forlade EØS (kapitel V).',
            ),
          ),
    }),
    defineField({
      name: 'reviewOn',
      title: 'Look at this again on',
      description:
        'Grounds for transfers get struck down by courts. A year from now is a good date.',
      type: 'date',
      validation: (rule) => rule.custom((date) => reviewDate(date, true)).warning(),
    }),
  ],
  preview: {
    select: {country: 'country', basis: 'basis'},
    prepare: ({country, basis}) => ({
      title: countryOptions.find(({value}) => value === country)?.title ?? 'Country not chosen',
      subtitle: transferBasisOptions.find(({value}) => value === basis)?.title ?? '',
    }),
  },
})

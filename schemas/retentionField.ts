import {defineField} from 'sanity'
import * as z from 'zod'

import {keptThings} from '../core/keeping/keptPeriods.js'
import {keptTitles} from './keptTitles.js'
import {requireText} from './requireText.js'
import {say} from './say.js'

const withMonths = z.object({months: z.number()})

const keptOptions = keptThings.map((value) => ({title: keptTitles[value], value}))

/** How long the data of a purpose is kept. */
export const retentionField = defineField({
  name: 'retention',
  title: 'How long it is kept',
  description: 'A number of months and from when, or, where no number can be given, what decides.',
  type: 'object',
  group: 'retention',
  options: {collapsible: false},
  fields: [
    defineField({
      name: 'months',
      title: 'Months',
      description:
        '12 is a year, 60 is five years. Leave empty if it depends on something: say on what below.',
      type: 'number',
      validation: (rule) =>
        rule
          .integer()
          .min(1)
          .error(
            say(
              'Write a whole number of months.',
              'Skriv et helt antall måneder.',
              'Skriv et helt antal måneder.',
            ),
          ),
    }),
    defineField({
      name: 'kept',
      title: 'Kept by this product',
      description:
        'Only for what the pages for requests and opt-outs keep themselves: the period is then what the functions are set to (KEEP_…), and the notice always says that one.',
      type: 'string',
      options: {list: keptOptions},
      validation: (rule) =>
        rule.custom((kept, {parent}) =>
          kept && withMonths.safeParse(parent).success
            ? say(
                'Leave the months empty: the period is a setting.',
                'La månedene stå tomme: tiden er en innstilling.',
                'Lad månederne stå tomme: perioden er en indstilling.',
              )
            : true,
        ),
    }),
    defineField({
      name: 'start',
      title: 'Counted from, or what decides',
      description:
        'With months: "after the last visit". Without: "until you leave the newsletter".',
      type: 'localizedText',
      validation: (rule) =>
        rule.custom(
          requireText(
            say(
              'Say from when the time counts, or what decides (Art. 13(2)(a)).',
              'Si når tiden regnes fra, eller hva som avgjør (artikkel 13 nr. 2 bokstav a).',
              'Sig, hvornår tiden regnes fra, eller hvad der afgør det (artikel 13, stk. 2, litra a).',
            ),
          ),
        ),
    }),
    defineField({
      name: 'after',
      title: 'What happens then',
      description:
        'Erased, unless you keep it in a form that nobody can be known from any more, for example for statistics.',
      type: 'string',
      options: {
        list: [
          {title: 'It is erased', value: 'erased'},
          {title: 'It is made anonymous', value: 'anonymised'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 'erased',
    }),
    defineField({
      name: 'law',
      title: 'Law behind it',
      description: 'If a law sets the time: act and section, for example "bokføringsloven § 13".',
      type: 'localizedText',
    }),
  ],
  validation: (rule) =>
    rule
      .required()
      .error(
        say(
          'Say how long the data is kept.',
          'Si hvor lenge opplysningene lagres.',
          'Sig, hvor længe oplysningerne opbevares.',
        ),
      ),
})

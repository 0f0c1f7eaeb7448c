import {defineField} from 'sanity'
import * as z from 'zod'

import {isInEea} from '../core/compose/eeaCountries.js'
import {countryOptions} from './countryOptions.js'
import {repeatedMessages} from './repeatedMessages.js'
import {reviewDate} from './reviewDate.js'
import {say} from './say.js'
import {transferBasisOptions} from './transferBasisOptions.js'

const agreementSchema = z.object({
  transferBasis: z.string().nullish(),
  location: z.string().nullish(),
})

function leavesEea(document: unknown): boolean {
  const basis = agreementSchema.safeParse(document).data?.transferBasis
  return Boolean(basis) && basis !== 'none'
}

/** Where a processor works, and why the data may go there. */
export const transferFields = [
  defineField({
    name: 'location',
    title: 'Country where the data is',
    description: 'Where it is stored or seen from. If staff in the USA can see it, choose the USA.',
    type: 'string',
    group: 'transfer',
    options: {list: countryOptions},
    initialValue: 'NO',
    validation: (rule) => rule.required().error(repeatedMessages.noCountry),
  }),
  defineField({
    name: 'transferBasis',
    title: 'Why it may go there',
    description:
      'Stands in the agreement with the supplier. Nothing more is needed inside the EEA.',
    type: 'string',
    group: 'transfer',
    options: {
      list: transferBasisOptions,
      layout: 'radio',
    },
    initialValue: 'none',
    validation: (rule) => [
      rule
        .required()
        .error(
          say(
            'Choose one; inside the EEA it is "Stays in the EEA".',
            'Velg ett; innenfor EØS er det «Blir i EØS».',
            'Vælg ét; inden for EØS er det »Bliver i EØS«.',
          ),
        ),
      rule.custom((basis, {document}) => {
        const location = agreementSchema.safeParse(document).data?.location
        if (basis !== 'none' || !location || isInEea(location)) return true
        return say(
          'The country is outside the EEA: choose what the transfer rests on (Chapter V).',
          'Landet er utenfor EØS: velg hva overføringen bygger på (kapittel V).',
          'Landet er uden for EØS: vælg, hvad overførslen bygger på (kapitel V).',
        )
      }),
    ],
  }),
  defineField({
    name: 'transferReviewOn',
    title: 'Look at this again on',
    description: 'Grounds for transfers get struck down by courts. A year from now is a good date.',
    type: 'date',
    group: 'transfer',
    hidden: ({document}) => !leavesEea(document),
    validation: (rule) =>
      rule.custom((date, {document}) => reviewDate(date, leavesEea(document))).warning(),
  }),
  defineField({
    name: 'safeguardUrl',
    title: 'Where a copy can be read',
    description:
      'The address of the clauses or the certificate. People may ask for a copy (Art. 13(1)(f)).',
    type: 'url',
    group: 'transfer',
    hidden: ({document}) => !leavesEea(document),
    validation: (rule) =>
      rule.uri({scheme: ['https', 'http']}).error(repeatedMessages.startWithHttps),
  }),
]

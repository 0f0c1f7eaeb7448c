import {defineField} from 'sanity'
import * as z from 'zod'

import type {transferBases} from '../core/content/processorAgreement.js'
import {countryOptions} from './countryOptions.js'

const transferTitles: Record<(typeof transferBases)[number], string> = {
  none: 'Stays in the EEA',
  adequacy: 'Country approved by the EU Commission',
  dpf: 'USA, certified under the EU-US Data Privacy Framework',
  scc: 'The EU’s standard contract clauses (SCC)',
  bcr: 'The company group’s approved rules (BCR)',
}

const agreementSchema = z.object({transferBasis: z.string().nullish()})

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
    validation: (rule) => rule.required().error('Choose the country: readers must be told.'),
  }),
  defineField({
    name: 'transferBasis',
    title: 'Why it may go there',
    description:
      'Stands in the agreement with the supplier. Nothing more is needed inside the EEA.',
    type: 'string',
    group: 'transfer',
    options: {
      list: Object.entries(transferTitles).map(([value, title]) => ({title, value})),
      layout: 'radio',
    },
    initialValue: 'none',
    validation: (rule) =>
      rule.required().error('Choose one; inside the EEA it is "Stays in the EEA".'),
  }),
  defineField({
    name: 'transferReviewOn',
    title: 'Look at this again on',
    description: 'Grounds for transfers get struck down by courts. A year from now is a good date.',
    type: 'date',
    group: 'transfer',
    hidden: ({document}) => !leavesEea(document),
    validation: (rule) => [
      rule
        .custom((date, {document}) =>
          leavesEea(document) && !date ? 'Set a date to check that the ground still holds.' : true,
        )
        .warning(),
      rule
        .custom((date) =>
          date !== undefined && date < new Date().toISOString().slice(0, 10)
            ? 'The date has passed: check that the ground still holds, then set a new date.'
            : true,
        )
        .warning(),
    ],
  }),
]

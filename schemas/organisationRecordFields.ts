import {defineField} from 'sanity'

/** What only the record of processing asks of a controller (Art. 30(1)(a) and (g)). */
export const organisationRecordFields = [
  defineField({
    name: 'securityMeasures',
    title: 'Security measures',
    description:
      'In general: who has access, encryption, backup, training. Stands in the record of processing, never in a notice.',
    type: 'localizedText',
    group: 'responsible',
  }),
  defineField({
    name: 'representative',
    title: 'Representative in the EEA',
    description:
      'Only for a company outside the EEA: whom people and authorities in the EEA write to (Article 27).',
    type: 'reference',
    to: [{type: 'organisation'}],
    group: 'responsible',
  }),
]

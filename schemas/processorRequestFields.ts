import {defineField} from 'sanity'
import * as z from 'zod'

import type {ProcessorSearch} from '../core/content/processorAgreement.js'
import {repeatedMessages} from './repeatedMessages.js'
import {say} from './say.js'

const searchTitles: Record<ProcessorSearch, string> = {
  functions: 'The functions search it themselves: Sanity, Resend and the like',
  people: 'Its people answer: they get a mail with a link',
  inPerson: 'Health data: handed over in person or by secure mail',
  elsewhere: 'It cannot be searched by e-mail address: people must ask there',
  nothing: 'It holds nothing about the people who ask',
}

const agreementSchema = z.object({requestEmail: z.string().nullish()})

/** How a processor takes part in answering people who ask for their data. */
export const processorRequestFields = [
  defineField({
    name: 'requestEmail',
    title: 'E-mail for requests',
    description:
      'Where the supplier takes requests from people about their data. Ask them; it often stands in the agreement.',
    type: 'string',
    group: 'agreement',
    validation: (rule) => rule.email().error(repeatedMessages.noEmail),
  }),
  defineField({
    name: 'searchedBy',
    title: 'When somebody asks for their data',
    description:
      'How this supplier’s part is found. Left open: its people are asked if there is an e-mail for requests; if not, people are told to ask there.',
    type: 'string',
    group: 'agreement',
    options: {
      list: Object.entries(searchTitles).map(([value, title]) => ({title, value})),
      layout: 'radio',
    },
    validation: (rule) =>
      rule.custom((search, {document}) => {
        const address = agreementSchema.safeParse(document).data?.requestEmail?.trim()
        if (search !== 'people' || address) return true
        return say(
          'Its people can only answer if they get the mail: fill in the e-mail for requests.',
          'Leverandøren kan bare svare hvis den får e-posten: fyll ut e-post for krav.',
          'Leverandøren kan kun svare, hvis den får e-mailen: udfyld e-mail til anmodninger.',
        )
      }),
  }),
]

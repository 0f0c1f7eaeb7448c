import {defineArrayMember, defineField} from 'sanity'

import {repeatedMessages} from './repeatedMessages.js'
import {requireText} from './requireText.js'
import {say} from './say.js'

/** What the data is used for, whose it is and where it goes. */
export const purposeFields = [
  defineField({
    name: 'title',
    title: 'Purpose',
    description:
      'What you use the data for, so that a customer understands it: "Sending our newsletter".',
    type: 'localizedText',
    group: 'what',
    validation: (rule) =>
      rule.custom(
        requireText(
          say(
            'Say what the data is used for.',
            'Si hva opplysningene brukes til.',
            'Sig, hvad oplysningerne bruges til.',
          ),
        ),
      ),
  }),
  defineField({
    name: 'subjects',
    title: 'Whose data',
    description: 'Members, patients, subscribers, applicants …',
    type: 'localizedText',
    group: 'what',
    validation: (rule) =>
      rule.custom(
        requireText(
          say(
            'Say whose data this is about.',
            'Si hvem opplysningene gjelder.',
            'Sig, hvem oplysningerne handler om.',
          ),
        ),
      ),
  }),
  defineField({
    name: 'dataCategories',
    title: 'Which data',
    description: 'Each kind of data on a line of its own, and nothing you do not need.',
    type: 'array',
    group: 'what',
    of: [defineArrayMember({type: 'dataCategory'})],
    validation: (rule) =>
      rule
        .required()
        .min(1)
        .error(
          say(
            'Add at least one kind of data.',
            'Legg til minst én type opplysninger.',
            'Tilføj mindst én slags oplysninger.',
          ),
        ),
  }),
  defineField({
    name: 'source',
    title: 'Where it comes from',
    description:
      'Only if you do not get it from the person, for example "the employer who ordered the course".',
    type: 'localizedText',
    group: 'where',
  }),
  defineField({
    name: 'recipients',
    title: 'Who else receives it',
    description:
      'Organisations that use the data for their own purposes, such as a bank or an authority. Suppliers that work for you are processors: they stand under "Processor".',
    type: 'array',
    group: 'where',
    of: [
      defineArrayMember({type: 'reference', title: 'Organisation', to: [{type: 'organisation'}]}),
    ],
    validation: (rule) => rule.unique().error(repeatedMessages.sameOrganisation),
  }),
  defineField({
    name: 'recipientCategories',
    title: 'Recipients you cannot name',
    description:
      'Only where it depends on the person who it will be, such as their insurance company. Name everyone you can above.',
    type: 'array',
    group: 'where',
    of: [defineArrayMember({type: 'recipientKind'})],
  }),
  defineField({
    name: 'transfers',
    title: 'Out of the EEA',
    description:
      'Countries outside the EEA that these recipients take the data to. For suppliers it stands under "Processor".',
    type: 'array',
    group: 'where',
    of: [defineArrayMember({type: 'purposeTransfer'})],
  }),
  defineField({
    name: 'requirement',
    title: 'Must people give it?',
    description:
      'Whether they have to, and what happens if they do not: "Without an address we cannot send the goods".',
    type: 'localizedText',
    group: 'where',
  }),
  defineField({
    name: 'automatedDecision',
    title: 'Decisions made by a computer alone',
    description:
      'Only if a program decides something important about people: how it decides and what follows. Otherwise leave empty.',
    type: 'localizedText',
    group: 'where',
  }),
]

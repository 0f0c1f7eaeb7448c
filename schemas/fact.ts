import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {defineField, defineType} from 'sanity'
import * as z from 'zod'

import {factNames, type FactName} from '../core/content/portableText.js'
import {factTitles} from './factTitles.js'
import {anyText, asWords} from './formText.js'
import {say} from './say.js'

const namedSchema = z.object({name: z.enum(factNames)})

/** Facts that are about one organisation or purpose, which the editor has to choose. */
function subjectTypeOf(parent: unknown): 'organisation' | 'processingPurpose' | undefined {
  const name = namedSchema.safeParse(parent).data?.name
  if (name?.startsWith('organisation.')) return 'organisation'
  if (name?.startsWith('purpose.')) return 'processingPurpose'
  return undefined
}

function titleOf(name: unknown): string | undefined {
  const known = z.enum(factNames).safeParse(name)
  return known.success ? factTitles[known.data] : undefined
}

const options = factNames.map((name: FactName) => ({title: factTitles[name], value: name}))

export const fact = defineType({
  name: 'fact',
  title: 'Fact',
  description: 'A piece of text that is filled in from the facts, and changes when the fact does.',
  type: 'object',
  icon: BulbOutlineIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Which fact',
      description:
        'What shall stand here. Use a fact for every name, address and number, and type none by hand.',
      type: 'string',
      options: {list: options},
      validation: (rule) =>
        rule
          .required()
          .error(
            say(
              'Choose the fact that shall stand here.',
              'Velg opplysningen som skal stå her.',
              'Vælg den oplysning, der skal stå her.',
            ),
          ),
    }),
    defineField({
      name: 'subject',
      title: 'Of which',
      description: 'The organisation or the purpose that the fact is about.',
      type: 'reference',
      to: [{type: 'organisation'}, {type: 'processingPurpose'}],
      options: {
        filter: ({parent}) => ({
          filter: '_type == $type',
          params: {type: subjectTypeOf(parent) ?? ''},
        }),
      },
      hidden: ({parent}) => subjectTypeOf(parent) === undefined,
      validation: (rule) =>
        rule.custom((subject, {parent}) => {
          if (subjectTypeOf(parent) === undefined || subject !== undefined) return true
          return say(
            'Choose which organisation or purpose this is about.',
            'Velg hvilken organisasjon eller hvilket formål dette gjelder.',
            'Vælg, hvilken organisation eller hvilket formål det gælder.',
          )
        }),
    }),
  ],
  preview: {
    select: {
      name: 'name',
      organisation: 'subject.name',
      nb: 'subject.title.nb',
      nn: 'subject.title.nn',
      da: 'subject.title.da',
      sv: 'subject.title.sv',
      en: 'subject.title.en',
    },
    prepare: ({name, organisation, ...purpose}) => {
      const subject = asWords(organisation) ?? anyText(purpose)
      return {
        title: [titleOf(name) ?? 'Fact not chosen', subject].filter(Boolean).join(' · '),
      }
    },
  },
})

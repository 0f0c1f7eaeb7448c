import {defineField} from 'sanity'
import * as z from 'zod'

import {hasAnyText} from './formText.js'
import {legalBasisOptions, specialConditionOptions} from './legalBasisOptions.js'
import {say} from './say.js'

const purposeSchema = z.object({
  legalBasis: z.string().nullish(),
  specialCondition: z.string().nullish(),
  dataCategories: z.array(z.object({isSpecial: z.boolean().nullish()})).nullish(),
})

function restsOnInterest(document: unknown): boolean {
  return purposeSchema.safeParse(document).data?.legalBasis === '6(1)(f)'
}

function hasSpecialData(document: unknown): boolean {
  const purpose = purposeSchema.safeParse(document).data
  return purpose?.dataCategories?.some(({isSpecial}) => isSpecial === true) ?? false
}

function hasSpecialCondition(document: unknown): boolean {
  return Boolean(purposeSchema.safeParse(document).data?.specialCondition)
}

/** On what grounds of law the data is used. */
export const purposeGroundFields = [
  defineField({
    name: 'legalBasis',
    title: 'Legal basis',
    description:
      'Why you may use the data. Exactly one fits; if two seem to, these are two purposes.',
    type: 'string',
    group: 'ground',
    options: {list: legalBasisOptions, layout: 'radio'},
    validation: (rule) =>
      rule
        .required()
        .error(
          say(
            'A purpose needs a legal basis: without one the data may not be used.',
            'Et formål trenger et behandlingsgrunnlag: uten det er bruken ikke lov.',
            'Et formål skal have et behandlingsgrundlag: uden det må oplysningerne ikke bruges.',
          ),
        ),
  }),
  defineField({
    name: 'legitimateInterest',
    title: 'Your interest',
    description:
      'What you want to achieve, concretely: "to see which pages are read so that we can improve them".',
    type: 'localizedText',
    group: 'ground',
    hidden: ({document}) => !restsOnInterest(document),
    validation: (rule) =>
      rule.custom((interest, {document}) => {
        if (!restsOnInterest(document) || hasAnyText(interest)) return true
        return say(
          'Legitimate interest is only a basis when readers are told which interest it is (Art. 13(1)(d)).',
          'Berettiget interesse er bare et grunnlag når leserne får vite hvilken interesse det er (artikkel 13 nr. 1 bokstav d).',
          'En legitim interesse er kun et grundlag, når læserne får at vide, hvilken interesse det er (artikel 13, stk. 1, litra d).',
        )
      }),
  }),
  defineField({
    name: 'specialCondition',
    title: 'Extra ground for sensitive data',
    description:
      'Health and other sensitive data may be used only on one of these grounds. For treatment it is "Health care".',
    type: 'string',
    group: 'ground',
    options: {list: specialConditionOptions},
    hidden: ({document}) => !hasSpecialData(document) && !hasSpecialCondition(document),
    validation: (rule) => [
      rule.custom((condition, {document}) => {
        if (!hasSpecialData(document) || condition) return true
        return say(
          'One kind of data is marked as sensitive: choose the ground on which you may use it (Art. 9).',
          'Én type opplysninger er merket som sensitiv: velg grunnen til at dere kan bruke den (artikkel 9).',
          'Én slags oplysninger er mærket som følsom: vælg grunden til, at I må bruge den (artikel 9).',
        )
      }),
      rule
        .custom((condition, {document}) => {
          if (!condition || hasSpecialData(document)) return true
          return say(
            'None of the data is marked as sensitive. Mark it, or clear this field.',
            'Ingen av opplysningene er merket som sensitive. Merk dem, eller tøm dette feltet.',
            'Ingen af oplysningerne er mærket som følsomme. Mærk dem, eller tøm dette felt.',
          )
        })
        .warning(),
    ],
  }),
  defineField({
    name: 'consentAge',
    title: 'Parents consent under the age of',
    description:
      'Only if children are among those it is about. Norway: 13 for services on the net, 15 for other consents, 16 in health matters. Denmark: 15 on the net. Sweden: 13.',
    type: 'number',
    group: 'ground',
    validation: (rule) =>
      rule
        .integer()
        .min(1)
        .max(18)
        .error(
          say(
            'Write an age in whole years, 18 at most.',
            'Skriv en alder i hele år, høyst 18.',
            'Skriv en alder i hele år, højst 18.',
          ),
        ),
  }),
  defineField({
    name: 'supplementaryLaw',
    title: 'National law',
    description:
      'The act and section it rests on, for example "helsepersonelloven § 39". Expected when the basis is law.',
    type: 'localizedText',
    group: 'ground',
    validation: (rule) =>
      rule
        .custom((law, {document}) => {
          const basis = purposeSchema.safeParse(document).data?.legalBasis
          if ((basis !== '6(1)(c)' && basis !== '6(1)(e)') || hasAnyText(law)) return true
          return say(
            'Name the law that says you must: readers cannot check "required by law".',
            'Nevn loven som sier at dere må: leserne kan ikke etterprøve «påkrevd ved lov».',
            'Nævn den lov, der siger, at I skal: læserne kan ikke efterprøve »krævet ved lov«.',
          )
        })
        .warning(),
  }),
]

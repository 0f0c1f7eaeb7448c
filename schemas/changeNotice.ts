import {BellIcon} from '@sanity/icons/Bell'
import {defineArrayMember, defineField, defineType} from 'sanity'
import * as z from 'zod'

import type {immediateReasons} from '../core/content/changeNotice.js'
import {requireText} from './requireText.js'
import {say} from './say.js'

const reasonTitles: Record<(typeof immediateReasons)[number], string> = {
  mistake_corrected: 'A mistake is corrected',
  better_for_person: 'It is only better for people',
  demanded_by_law: 'A law or an authority demands it now',
  already_changed: 'The processing has already changed',
}

const whenSchema = z.object({
  effectiveOn: z.string().nullish(),
  immediateReason: z.string().nullish(),
  hasMail: z.boolean().nullish(),
})

export const changeNotice = defineType({
  name: 'changeNotice',
  title: 'Change notice',
  description:
    'The decision to make a material change, and to tell people about it. Publishing it makes new versions of all its notices at once.',
  type: 'document',
  icon: BellIcon,
  groups: [
    {name: 'what', title: 'What changes', default: true},
    {name: 'when', title: 'From when'},
    {name: 'told', title: 'How it is told'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      description:
        'For you and your colleagues: "New member system, spring 2026". Readers do not see it.',
      type: 'string',
      group: 'what',
      validation: (rule) =>
        rule
          .required()
          .error(say('Give the change a name.', 'Gi endringen et navn.', 'Giv ændringen et navn.')),
    }),
    defineField({
      name: 'notices',
      title: 'Notices',
      description:
        'Every notice that changes, 20 at most, all of the same company. All become new versions together, or none.',
      type: 'array',
      group: 'what',
      of: [defineArrayMember({type: 'changedNotice'})],
      validation: (rule) =>
        rule
          .required()
          .min(1)
          .max(20)
          .error(
            say(
              'Choose between 1 and 20 notices.',
              'Velg mellom 1 og 20 personvernerklæringer.',
              'Vælg mellem 1 og 20 privatlivspolitikker.',
            ),
          ),
    }),
    defineField({
      name: 'summary',
      title: 'What changes, for readers',
      description:
        'What is new, and what it means for people. Two or three sentences, no advertising. In every language of the notices above.',
      type: 'localizedText',
      group: 'what',
      validation: (rule) =>
        rule.custom(
          requireText(
            say(
              'Tell readers what changes.',
              'Fortell leserne hva som endres.',
              'Fortæl læserne, hvad der ændres.',
            ),
          ),
        ),
    }),
    defineField({
      name: 'effectiveOn',
      title: 'In force from',
      description:
        'From the beginning of this day. Not sooner than your group promises its readers, most often 30 days.',
      type: 'date',
      group: 'when',
      validation: (rule) =>
        rule.custom((_date, {document}) => {
          const {effectiveOn, immediateReason} = whenSchema.safeParse(document).data ?? {}
          if (effectiveOn && immediateReason)
            return say(
              'Choose a date or a reason to start now, not both.',
              'Velg en dato eller en grunn til å begynne nå, ikke begge deler.',
              'Vælg en dato eller en grund til at begynde nu, ikke begge dele.',
            )
          return (
            Boolean(effectiveOn) ||
            Boolean(immediateReason) ||
            say(
              'Choose the date it is in force from.',
              'Velg datoen det er i kraft fra.',
              'Vælg datoen, det er i kraft fra.',
            )
          )
        }),
    }),
    defineField({
      name: 'immediateReason',
      title: 'In force now, because',
      description:
        'Only if it cannot wait. The reason is kept and printed, and it is never allowed for a new purpose.',
      type: 'string',
      group: 'when',
      options: {list: Object.entries(reasonTitles).map(([value, title]) => ({title, value}))},
      hidden: ({document}) => {
        const when = whenSchema.safeParse(document).data
        return Boolean(when?.effectiveOn) && !when?.immediateReason
      },
    }),
    defineField({
      name: 'hasMail',
      title: 'Send a mail',
      description:
        'A mail to everyone whose data you use, also those who left the newsletters. The banner on the sites and the feed always tell.',
      type: 'boolean',
      group: 'told',
      initialValue: true,
    }),
    defineField({
      name: 'mailAt',
      title: 'Send the mail no sooner than',
      description:
        'Leave empty to send it as soon as your group’s delay is over. People should have the mail as many days ahead as you promise.',
      type: 'datetime',
      group: 'told',
      hidden: ({document}) => whenSchema.safeParse(document).data?.hasMail === false,
      validation: (rule) =>
        rule.custom((mailAt, {document}) => {
          const {effectiveOn} = whenSchema.safeParse(document).data ?? {}
          return (
            !mailAt ||
            !effectiveOn ||
            mailAt.slice(0, 10) < effectiveOn ||
            say(
              'Send the mail before the change is in force.',
              'Send e-posten før endringen gjelder.',
              'Send e-mailen, før ændringen gælder.',
            )
          )
        }),
    }),
  ],
  orderings: [
    {name: 'effective', title: 'In force from', by: [{field: 'effectiveOn', direction: 'desc'}]},
  ],
  preview: {
    select: {title: 'title', effectiveOn: 'effectiveOn', reason: 'immediateReason'},
    prepare: ({title, effectiveOn, reason}) => ({
      title,
      subtitle: effectiveOn
        ? `in force from ${effectiveOn}`
        : reason
          ? 'in force at once'
          : 'no date yet',
    }),
  },
})

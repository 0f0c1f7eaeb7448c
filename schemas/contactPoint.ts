import {MobileDeviceIcon} from '@sanity/icons/MobileDevice'
import {defineField, defineType} from 'sanity'

import {anyText} from './formText.js'
import {repeatedMessages} from './repeatedMessages.js'
import {requireText} from './requireText.js'
import {say} from './say.js'

export const contactPoint = defineType({
  name: 'contactPoint',
  title: 'Contact',
  description: 'One more way to reach the company, and what it is for.',
  type: 'object',
  icon: MobileDeviceIcon,
  fields: [
    defineField({
      name: 'topic',
      title: 'What it is for',
      description:
        'In a few words readers look for: "Questions about deletion", "Clinic in Bergen".',
      type: 'localizedText',
      validation: (rule) =>
        rule.custom(
          requireText(
            say(
              'Say what people can use it for.',
              'Si hva folk kan bruke den til.',
              'Sig, hvad folk kan bruge den til.',
            ),
          ),
        ),
    }),
    defineField({
      name: 'email',
      title: 'E-mail',
      description: 'A shared mailbox, not one person’s own.',
      type: 'string',
      validation: (rule) => rule.email().error(repeatedMessages.noEmail),
    }),
    defineField({
      name: 'phone',
      title: 'Phone',
      description: 'With country code, for example +47 22 39 69 00.',
      type: 'string',
    }),
    defineField({
      name: 'postalAddress',
      title: 'Address',
      description: 'As on an envelope, one line for each line.',
      type: 'text',
      rows: 3,
    }),
    defineField({
      name: 'hours',
      title: 'Opening hours',
      description: 'If people have to know them: "weekdays 7–18".',
      type: 'localizedText',
    }),
  ],
  preview: {
    select: {
      nb: 'topic.nb',
      nn: 'topic.nn',
      da: 'topic.da',
      sv: 'topic.sv',
      en: 'topic.en',
      email: 'email',
      phone: 'phone',
    },
    prepare: ({email, phone, ...topic}) => ({
      title: anyText(topic) ?? 'Contact without a topic',
      subtitle: [email, phone].filter(Boolean).join(' · '),
    }),
  },
})

import {defineField} from 'sanity'
import * as z from 'zod'

import {channelSchema, type Channel} from '../core/optOut/channel.js'
import {asWords} from './formText.js'
import {say} from './say.js'
import {sharedListWarning} from './sharedListWarning.js'

const channelTitles: Record<Channel, string> = {
  email: 'E-mail',
  sms: 'Text message (SMS)',
  phone: 'Phone',
  post: 'Letters by post',
}

const newsletterSchema = z.object({
  channel: channelSchema.nullish(),
  mailchimpAudienceId: z.unknown().optional(),
})

function isByMail(newsletter: unknown): boolean {
  return (newsletterSchema.safeParse(newsletter).data?.channel ?? 'email') === 'email'
}

function isAtMailchimp(newsletter: unknown): boolean {
  return asWords(newsletterSchema.safeParse(newsletter).data?.mailchimpAudienceId) !== undefined
}

/** How a newsletter reaches people, and the lists its subscribers stand on. */
export const newsletterListFields = [
  defineField({
    name: 'channel',
    title: 'How it reaches people',
    description:
      'Someone who leaves it is left alone in this way. What is sent by text message, phone or letter is sent by a supplier, who is told of every opt-out.',
    type: 'string',
    options: {
      list: channelSchema.options.map((value) => ({value, title: channelTitles[value]})),
      layout: 'radio',
    },
    initialValue: 'email',
  }),
  defineField({
    name: 'topicId',
    title: 'Topic in the mail system',
    description:
      'The id of the topic in Resend that this newsletter is sent to. Ask whoever set up the mail system. Leave it empty if it is sent from Mailchimp.',
    type: 'string',
    hidden: ({parent}) => !isByMail(parent),
    validation: (rule) => [
      rule.custom((value, {parent}) =>
        !isByMail(parent) || isAtMailchimp(parent) || asWords(value) !== undefined
          ? true
          : say(
              'Without a topic or a Mailchimp audience an unsubscribe would not reach the mail system.',
              'Uten et emne eller en målgruppe i Mailchimp når en avmelding ikke fram til e-postsystemet.',
              'Uden et emne eller en målgruppe i Mailchimp når en afmelding ikke frem til mailsystemet.',
            ),
      ),
      rule.custom(sharedListWarning('topicId')).warning(),
    ],
  }),
  defineField({
    name: 'segmentId',
    title: 'Segment in the mail system',
    description:
      'Only if it is sent to a segment in Resend that holds its subscribers and nobody else. Whoever leaves is taken out of it. Never the segment of people who are told of changes to privacy notices.',
    type: 'string',
    hidden: ({parent}) => !isByMail(parent),
    validation: (rule) => rule.custom(sharedListWarning('segmentId')).warning(),
  }),
  defineField({
    name: 'mailchimpAudienceId',
    title: 'Audience in Mailchimp',
    description:
      'Only if it is sent from Mailchimp: the audience’s id, ten letters and digits such as a1b2c3d4e5. It stands under Audience, Settings. Whoever leaves is unsubscribed there.',
    type: 'string',
    hidden: ({parent}) => !isByMail(parent),
    validation: (rule) => [
      rule.custom((value, {parent}) =>
        !isByMail(parent) || asWords(value) === undefined || /^[0-9a-f]{10}$/.test(value ?? '')
          ? true
          : say(
              'An audience’s id is ten small letters and digits, for example a1b2c3d4e5. Its name will not do.',
              'ID-en til en målgruppe er ti små bokstaver og tall, for eksempel a1b2c3d4e5. Navnet duger ikke.',
              'En målgruppes id er ti små bogstaver og tal, for eksempel a1b2c3d4e5. Navnet duer ikke.',
            ),
      ),
      rule.custom(sharedListWarning('mailchimpAudienceId')).warning(),
    ],
  }),
]

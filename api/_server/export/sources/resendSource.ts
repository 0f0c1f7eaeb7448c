import * as z from 'zod'

import {ownerOfNoticeSegment} from '../../../../core/announce/noticeSegments.js'
import type {
  PersonalDataRecord,
  PersonalDataSource,
  RecordField,
  Subject,
} from '../../../../core/export/personalDataSource.js'
import {normalizeAddress} from '../../../../core/subject/normalizeAddress.js'
import type {RecordFieldKey} from '../../../../core/words/export/exportWording.js'
import {exportWords} from '../../../../core/words/exportWords.js'
import {resendInstant} from '../../resendInstant.js'
import type {Services} from '../../services.js'
import {eraseAtResend} from './eraseAtResend.js'
import {readResend, readResendPages} from './readResend.js'

const contactSchema = z.object({
  id: z.string(),
  email: z.string(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  created_at: z.string(),
  unsubscribed: z.boolean(),
  properties: z
    .record(z.string(), z.object({value: z.union([z.string(), z.number()]).nullable()}))
    .nullish(),
})

const topicSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullish(),
  subscription: z.enum(['opt_in', 'opt_out']),
})

const segmentSchema = z.object({id: z.string(), name: z.string(), created_at: z.string()})

/** What Resend holds under an address: the contact, its topics and its segments. */
export function resendSource(services: Services): PersonalDataSource {
  return {
    name: 'resend',
    organisation: 'Resend',
    holds: {
      nb: 'Nyhetsbrev og utsendelser',
      nn: 'Nyheitsbrev og utsendingar',
      da: 'Nyhedsbreve og udsendelser',
      sv: 'Nyhetsbrev och utskick',
      en: 'Newsletters and mailings',
    },
    async *collect(subject) {
      const resend = await services.resend()
      const path = `/contacts/${encodeURIComponent(subject.address)}`
      const contact = await readResend(resend, path, contactSchema)
      if (!contact) return
      if (normalizeAddress(contact.email) !== subject.address) {
        throw new Error('Resend answered with another contact')
      }
      yield contactRecord(contact, subject)
      const foreign = await topicsOfOthers(services, subject)
      for await (const topic of readResendPages(resend, `${path}/topics`, topicSchema)) {
        if (!foreign.has(topic.id)) yield topicRecord(topic, subject)
      }
      for await (const segment of readResendPages(resend, `${path}/segments`, segmentSchema)) {
        if (!isSegmentOfAnother(segment.name, subject)) yield segmentRecord(segment, subject)
      }
    },
    erase: (subject) => eraseAtResend(services, subject),
  }
}

const newslettersSchema = z.array(z.object({topicIds: z.array(z.string()).nullable()}))

/** One Resend account may serve several controllers: theirs are theirs to give. */
async function topicsOfOthers(services: Services, {controllerId}: Subject): Promise<Set<string>> {
  const groq =
    "*[_type == 'brand' && controller._ref != $controllerId]{'topicIds': newsletters[].topicId}"
  const brands = await services.query(newslettersSchema, groq, {controllerId})
  return new Set(brands.flatMap(({topicIds}) => topicIds ?? []))
}

/** Whether a notice segment tells that the person is known to another controller. */
function isSegmentOfAnother(name: string, {brands, controllerId}: Subject): boolean {
  const owner = ownerOfNoticeSegment(name)
  return owner !== undefined && owner !== controllerId && !brands.includes(owner)
}

function contactRecord(
  contact: z.infer<typeof contactSchema>,
  {language}: Subject,
): PersonalDataRecord {
  const properties = Object.entries(contact.properties ?? {}).map(
    ([key, {value}]): RecordField => ({key: `property.${key}`, label: key, value, format: 'text'}),
  )
  return {
    type: 'contact',
    title: exportWords[language].records.contact,
    basis: '6(1)(a)',
    isGivenByPerson: true,
    fields: [
      field(language, 'email', contact.email),
      field(language, 'firstName', contact.first_name ?? null),
      field(language, 'lastName', contact.last_name ?? null),
      field(language, 'createdAt', isoInstant(contact.created_at), 'instant'),
      field(language, 'isUnsubscribed', contact.unsubscribed, 'yesno'),
      field(language, 'id', contact.id),
      ...properties,
    ],
  }
}

function topicRecord(topic: z.infer<typeof topicSchema>, {language}: Subject): PersonalDataRecord {
  const {records} = exportWords[language]
  const choice = topic.subscription === 'opt_in' ? records.subscribed : records.unsubscribed
  return {
    type: 'topic',
    title: records.topic,
    basis: '6(1)(a)',
    isGivenByPerson: true,
    fields: [
      field(language, 'name', topic.name),
      field(language, 'description', topic.description ?? null),
      field(language, 'subscription', choice),
      field(language, 'id', topic.id),
    ],
  }
}

function segmentRecord(
  segment: z.infer<typeof segmentSchema>,
  {language}: Subject,
): PersonalDataRecord {
  return {
    type: 'segment',
    title: exportWords[language].records.segment,
    basis: '6(1)(f)',
    isGivenByPerson: false,
    fields: [field(language, 'name', segment.name), field(language, 'id', segment.id)],
  }
}

/** ISO 8601, as ours are; what cannot be read is given as it stands. */
function isoInstant(text: string): string {
  const instant = resendInstant(text)
  return Number.isFinite(instant) ? new Date(instant).toISOString() : text
}

function field(
  language: Subject['language'],
  key: RecordFieldKey,
  value: RecordField['value'],
  format: RecordField['format'] = 'text',
): RecordField {
  return {key, label: exportWords[language].records.fields[key], value, format}
}

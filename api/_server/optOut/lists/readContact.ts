import type {Resend} from 'resend'
import * as z from 'zod'

import type {ContactProperties} from '../../../../core/contacts/contactProperties.js'
import {patiently} from '../../patiently.js'
import {reasonOf} from './leaveResendTopics.js'

const contactSchema = z.object({
  unsubscribed: z.boolean(),
  properties: z.record(z.string(), z.object({value: z.unknown()})).nullish(),
})

type ReadContact =
  | {
      readonly state: 'read'
      /** Resend's own flag: it gets no broadcast of anybody. */
      readonly isUnsubscribed: boolean
      /** Those that are texts. */
      readonly properties: ContactProperties
    }
  | {readonly state: 'no-contact'}
  | {readonly state: 'failed'; readonly reason: string}

/** What Resend keeps of a contact beside its lists. */
export async function readContact(resend: Resend, address: string): Promise<ReadContact> {
  const {data, error} = await patiently((options) =>
    resend.get<unknown>(contactPath(address), options),
  )
  if (error?.statusCode === 404) return {state: 'no-contact'}
  if (error) return {state: 'failed', reason: reasonOf(error)}
  const parsed = contactSchema.safeParse(data)
  if (!parsed.success) return {state: 'failed', reason: 'the answer is no contact'}
  const {unsubscribed, properties} = parsed.data
  const texts = Object.entries(properties ?? {}).flatMap(([key, {value}]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  )
  return {state: 'read', isUnsubscribed: unsubscribed, properties: Object.fromEntries(texts)}
}

/** The SDK puts addresses into paths as they are: `+ / # ? %` would name another contact. */
export function contactPath(address: string): string {
  return `/contacts/${encodeURIComponent(address)}`
}

import * as z from 'zod'

import {carriedErasureSchema, leftByPerson} from '../../../../core/export/leftByPerson.js'
import type {LeftScope} from '../../../../core/optOut/optOutEntries.js'
import {type OptOutEvent, optOutsOfEvent} from '../../../../core/optOut/optOutsOfEvent.js'
import type {ResendReading} from '../../../../core/optOut/readResendEvent.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import {subjectKey} from '../../../../core/subject/subjectKey.js'
import type {Services} from '../../services.js'
import {topicOfMail} from './topicOfMail.js'

const erasuresQuery = `*[_type == 'dataRequest' && kind == 'erasure' && subjectKey == $key]{
  controllerId, brands, "begunAt": events[what == 'erasureBegun'].at
}`

/**
 * What was left at Resend, in the ledger's terms. Of a mail that was reported as spam Resend is asked
 * under which topic it was sent; of topics, which of them an erasure switched off.
 *
 * @throws Refusal `unavailable` when Resend or the Content Lake does not say now.
 */
export async function leftAtResend(
  services: Services,
  read: Extract<ResendReading, {state: 'left' | 'complaint'}>,
  brands: readonly SendingBrand[],
): Promise<readonly LeftScope[]> {
  if (read.event.left.kind === 'lists') return await topicsLeft(services, read.event, brands)
  const topic = read.state === 'complaint' ? await topicOfMail(services, read) : undefined
  const ofTopic = topic
    ? optOutsOfEvent({kind: 'lists', lists: [{list: 'resend-topic', target: topic}]}, brands)
    : []
  return ofTopic.length > 0 ? ofTopic : optOutsOfEvent(read.event.left, brands)
}

async function topicsLeft(
  services: Services,
  {email, happenedAt, left}: OptOutEvent,
  brands: readonly SendingBrand[],
): Promise<readonly LeftScope[]> {
  const scopes = optOutsOfEvent(left, brands)
  if (scopes.length === 0) return scopes
  const key = await subjectKey(services.settings.secrets.SUBJECT_KEY, email)
  const erasures = await services.query(z.array(carriedErasureSchema), erasuresQuery, {key})
  return leftByPerson(scopes, happenedAt, erasures, brands)
}

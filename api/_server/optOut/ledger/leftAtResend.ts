import type {LeftScope} from '../../../../core/optOut/optOutEntries.js'
import {optOutsOfEvent} from '../../../../core/optOut/optOutsOfEvent.js'
import type {ResendReading} from '../../../../core/optOut/readResendEvent.js'
import type {SendingBrand} from '../../../../core/optOut/sendingBrand.js'
import type {Services} from '../../services.js'
import {topicOfMail} from './topicOfMail.js'

/**
 * What was left at Resend, in the ledger's terms. Of a mail that was reported as spam Resend is asked
 * under which topic it was sent.
 *
 * @throws Refusal `unavailable` when Resend does not say now.
 */
export async function leftAtResend(
  services: Services,
  read: Extract<ResendReading, {state: 'left' | 'complaint'}>,
  brands: readonly SendingBrand[],
): Promise<readonly LeftScope[]> {
  const topic = read.state === 'complaint' ? await topicOfMail(services, read) : undefined
  const ofTopic = topic
    ? optOutsOfEvent({kind: 'lists', lists: [{list: 'resend-topic', target: topic}]}, brands)
    : []
  return ofTopic.length > 0 ? ofTopic : optOutsOfEvent(read.event.left, brands)
}

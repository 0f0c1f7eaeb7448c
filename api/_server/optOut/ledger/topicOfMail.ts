import * as z from 'zod'

import {Refusal} from '../../../../core/refusal.js'
import {patiently} from '../../patiently.js'
import type {Services} from '../../services.js'
import {reasonOf} from '../lists/leaveResendTopics.js'

const topicSchema = z.object({topic_id: z.string().nullish()})

/**
 * The topic a mail was sent under, by its broadcast or as it stands itself; `undefined` where it had
 * none or is no longer there.
 *
 * Sources: https://resend.com/docs/api-reference/broadcasts/get-broadcast and
 * https://resend.com/docs/api-reference/emails/retrieve-email (`topic_id`).
 *
 * @throws Refusal `unavailable` when Resend does not say now.
 */
export async function topicOfMail(
  services: Services,
  {emailId, broadcastId}: {readonly emailId: string; readonly broadcastId: string | undefined},
): Promise<string | undefined> {
  const resend = await services.resend()
  const paths = [
    ...(broadcastId ? [`/broadcasts/${encodeURIComponent(broadcastId)}`] : []),
    `/emails/${encodeURIComponent(emailId)}`,
  ]
  for (const path of paths) {
    const {data, error} = await patiently((options) => resend.get<unknown>(path, options))
    if (error && error.statusCode !== 404) {
      throw new Refusal('unavailable', `Resend did not say what the mail was: ${reasonOf(error)}.`)
    }
    const topic = topicSchema.safeParse(data).data?.topic_id
    if (topic) return topic
  }
  return undefined
}

import * as z from 'zod'

import type {Services} from '../../api/_server/services.js'
import {contactProperty} from '../../core/contacts/contactProperty.js'
import type {LeftScope} from '../../core/optOut/optOutEntries.js'
import type {SendingBrand} from '../../core/optOut/sendingBrand.js'
import {readResendList} from '../setup/readResendList.js'

const topicSchema = z.object({id: z.string(), default_subscription: z.string()})

/** A newsletter that is a topic at Resend. */
export interface TopicNewsletter extends LeftScope {
  readonly topicId: string
  /** Who has said nothing does not get it: being off says alone that nobody ever joined. */
  readonly isOffByItself: boolean
  /** What a contact carries that was once brought into it. */
  readonly marks: readonly string[]
}

/** The newsletters of brands whose topics are at Resend. */
export async function readTopicNewsletters(
  services: Services,
  brands: readonly SendingBrand[],
): Promise<TopicNewsletter[]> {
  const resend = await services.resend()
  const topics = await readResendList({resend}, '/topics', topicSchema)
  const found: TopicNewsletter[] = []
  for (const {slug, newsletters} of brands) {
    for (const {topicId, slug: name, channel} of newsletters ?? []) {
      const topic = topics.find(({id}) => id === topicId)
      if (!topic) continue
      const scope = {brand: slug.current, newsletter: name.current}
      found.push({
        ...scope,
        channel: channel ?? 'email',
        topicId: topic.id,
        isOffByItself: topic.default_subscription === 'opt_out',
        marks: [
          await contactProperty('consent', scope, brands),
          await contactProperty('unsubscribe', scope, brands),
        ],
      })
    }
  }
  return found
}

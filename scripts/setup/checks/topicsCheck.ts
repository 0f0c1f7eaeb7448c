import * as z from 'zod'

import type {Brand, Newsletter} from '../../../core/content/brand.js'
import {textIn} from '../../../core/content/localizedText.js'
import {readResendList, resendAnswer} from '../readResendList.js'
import type {Setup, SetupCheck} from '../setupCheck.js'

const topicSchema = z.object({id: z.string(), name: z.string()})
type Topic = z.infer<typeof topicSchema>

interface Sent {
  readonly brand: Brand
  readonly newsletter: Newsletter
}

/** That each newsletter by mail has its topic at Resend: what an unsubscribe switches off. */
export const topicsCheck: SetupCheck = {
  name: 'topics',
  async look(setup) {
    const topics = await readResendList(setup, '/topics', topicSchema)
    const sent = (await setup.brands()).flatMap((brand) =>
      (brand.newsletters ?? [])
        .filter(({channel, mailchimpAudienceId, topicId}) =>
          topicId ? true : (channel ?? 'email') === 'email' && !mailchimpAudienceId,
        )
        .map((newsletter): Sent => ({brand, newsletter})),
    )
    const without = sent.filter(({newsletter}) => !newsletter.topicId)
    const wrong = sent.filter(
      ({newsletter: {topicId}}) => topicId && !topics.some(({id}) => id === topicId),
    )
    if (wrong.length > 0) {
      const text = `Resend has no topic of the id that ${namesOf(wrong)} holds: put the right one into the newsletter in the Studio.`
      return {state: 'missing', text}
    }
    if (without.length === 0) {
      return {state: 'ok', text: `newsletters with their topic: ${sent.length}.`}
    }
    return {
      state: 'missing',
      text: `${namesOf(without)} has no topic: add it at Resend and put its id into the newsletter in the Studio, or both by --create.`,
      create: async () => await addTopics(setup, without, topics),
    }
  },
}

function namesOf(sent: readonly Sent[]): string {
  return sent
    .map(({brand, newsletter}) => `${brand.slug.current}/${newsletter.slug.current}`)
    .join(', ')
}

/** A topic of the same name was made by a run that was cut off before its id was written down. */
async function addTopics(setup: Setup, sent: readonly Sent[], topics: readonly Topic[]) {
  const client = await setup.services.contentLake()
  for (const {brand, newsletter} of sent) {
    const title = textIn(newsletter.name, brand.prevailingLanguage) ?? newsletter.slug.current
    const name = `${brand.name}: ${title}`.slice(0, 50)
    const id = topics.find((topic) => topic.name === name)?.id ?? (await addTopic(setup, name))
    const field = `newsletters[_key == ${JSON.stringify(newsletter._key)}].topicId`
    for (const documentId of [brand._id, `drafts.${brand._id}`]) {
      if (!(await client.getDocument(documentId))) continue
      await client
        .patch(documentId)
        .setIfMissing({[field]: id})
        .commit({visibility: 'sync'})
    }
  }
}

async function addTopic({resend}: Setup, name: string): Promise<string> {
  // Nobody is subscribed who has not said so.
  const topic = {name, default_subscription: 'opt_out'}
  const data = await resendAnswer('adding a topic', (options) =>
    resend.post<unknown>('/topics', topic, options),
  )
  return z.object({id: z.string()}).parse(data).id
}

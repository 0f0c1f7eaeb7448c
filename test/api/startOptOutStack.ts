import * as z from 'zod'

import {type OptOut, optOutSchema} from '../../core/optOut/optOut.js'
import {unsubscribeLink} from '../../core/optOut/unsubscribeLink.js'
import {startLocalStack} from '../localStack.js'

const topics = ['t-k24-nytt', 't-k24-tilbud', 't-fit-trening', 't-magy-medier']

function brand(slug: string, name: string, controller: string, newsletters: [string, string][]) {
  return {
    _id: `brand-${slug}`,
    _type: 'brand',
    name,
    slug: {current: slug},
    controller: {_type: 'reference', _ref: controller, _weak: true},
    accentColor: '#0b6e4f',
    newsletters: newsletters.map(([newsletter, topicId]) => ({
      _key: newsletter,
      slug: {current: newsletter},
      name: {nb: `${name}-${newsletter}`, en: `${name} ${newsletter}`},
      topicId,
    })),
  }
}

export const brands = [
  brand('klinikk24', 'Klinikk24', 'org-k24', [
    ['nytt', 't-k24-nytt'],
    ['tilbud', 't-k24-tilbud'],
  ]),
  brand('fit24', 'FIT24', 'org-k24', [['trening', 't-fit-trening']]),
  brand('magy-media', 'Magy Media', 'org-magy', [['medier', 't-magy-medier']]),
]

const subscriptionsSchema = z.object({
  data: z.array(z.object({id: z.string(), subscription: z.string()})),
})
const emailsSchema = z.object({
  data: z.array(z.object({id: z.string(), to: z.array(z.string()), subject: z.string()})),
})

/** Both emulators on free ports, with brands of two controllers, and what tests ask of them. */
export async function startOptOutStack() {
  const stack = await startLocalStack()
  const {services, client} = stack
  await client.mutate(
    brands.map((document) => ({createOrReplace: document})),
    {returnDocuments: false, returnFirst: false},
  )
  await stack.seedMailbox({
    topics: topics.map((id) => ({id, name: id, defaultSubscription: 'opt_in' as const})),
  })
  return {
    ...stack,
    addContact: (email: string) => stack.seedMailbox({contacts: [{email}]}),
    /** The topics a contact no longer gets. */
    async leftTopics(email: string): Promise<string[]> {
      const answer = await stack.readMailbox(
        `/contacts/${encodeURIComponent(email)}/topics?limit=100`,
      )
      const {data} = subscriptionsSchema.parse(answer)
      return data
        .filter(({subscription}) => subscription === 'opt_out')
        .map(({id}) => id)
        .toSorted()
    },
    async contact(email: string): Promise<unknown> {
      return await stack.readMailbox(`/contacts/${encodeURIComponent(email)}`)
    },
    async mailsTo(email: string): Promise<unknown[]> {
      const {data} = emailsSchema.parse(await stack.readMailbox('/emails?limit=100'))
      return await Promise.all(
        data.filter(({to}) => to.includes(email)).map(({id}) => stack.readMailbox(`/emails/${id}`)),
      )
    },
    ledger: (): Promise<OptOut[]> =>
      services.query(z.array(optOutSchema), '*[_type == "optOut"] | order(_id asc)'),
    async link(email: string, newsletter = 'nytt', brandSlug = 'klinikk24'): Promise<string> {
      const {publicOrigin, secrets} = services.settings
      return await unsubscribeLink(
        {email, brand: brandSlug, newsletter, language: 'nb'},
        {keys: secrets.TOKEN_KEYS, publicOrigin},
      )
    },
  }
}

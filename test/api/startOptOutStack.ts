import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import * as z from 'zod'

import {createServices} from '../../api/_server/createServices.js'
import type {Services} from '../../api/_server/services.js'
import {parseSettings} from '../../api/_server/settings.js'
import {type OptOut, optOutSchema} from '../../core/optOut/optOut.js'
import {unsubscribeLink} from '../../core/optOut/unsubscribeLink.js'
import {startContentLake} from '../../emulator/contentLake/startContentLake.js'
import type {FaultRequest} from '../../emulator/mailbox/faults.js'
import {startMailbox} from '../../emulator/mailbox/startMailbox.js'
import {openLocalClock} from '../../emulator/openLocalClock.js'

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
  const directory = mkdtempSync(join(tmpdir(), 'opt-out-'))
  const clock = openLocalClock()
  const lake = await startContentLake({port: 0, clock, studioOrigins: []})
  const mailbox = await startMailbox({port: 0, clock})
  Object.assign(process.env, {
    CONTENT_LAKE_PORT: String(lake.port),
    MAILBOX_PORT: String(mailbox.port),
    FUNCTIONS_PORT: '3999',
    LOCAL_DIR: directory,
  })
  const services: Services = createServices(parseSettings(process.env))
  const client = await services.contentLake()
  await client.mutate(
    brands.map((document) => ({createOrReplace: document})),
    {returnDocuments: false, returnFirst: false},
  )
  const local = async (path: string, body: unknown): Promise<void> => {
    const response = await fetch(`${mailbox.url}/_local/${path}`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`the mailbox refused ${path}: ${await response.text()}`)
  }
  const read = async (path: string): Promise<unknown> => {
    const response = await fetch(`${mailbox.url}${path}`, {
      headers: {authorization: 'Bearer re_test'},
    })
    return await response.json()
  }
  await local('seed', {
    topics: topics.map((id) => ({id, name: id, defaultSubscription: 'opt_in'})),
  })
  return {
    services,
    clock,
    client,
    mailbox,
    addContact: (email: string) => local('seed', {contacts: [{email}]}),
    addFault: (fault: FaultRequest) => local('faults', fault),
    /** The topics a contact no longer gets. */
    async leftTopics(email: string): Promise<string[]> {
      const answer = await read(`/contacts/${encodeURIComponent(email)}/topics?limit=100`)
      const {data} = subscriptionsSchema.parse(answer)
      return data
        .filter(({subscription}) => subscription === 'opt_out')
        .map(({id}) => id)
        .toSorted()
    },
    async contact(email: string): Promise<unknown> {
      return await read(`/contacts/${encodeURIComponent(email)}`)
    },
    async mailsTo(email: string): Promise<unknown[]> {
      const {data} = emailsSchema.parse(await read('/emails?limit=100'))
      return await Promise.all(
        data.filter(({to}) => to.includes(email)).map(({id}) => read(`/emails/${id}`)),
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
    async close(): Promise<void> {
      await mailbox.close()
      await lake.close()
      rmSync(directory, {recursive: true, force: true})
    },
  }
}

import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import * as z from 'zod'

import {createServices} from '../../api/_server/createServices.js'
import {readLocalKeys} from '../../api/_server/localKeys.js'
import {parseSettings} from '../../api/_server/settings.js'
import {startContentLake} from '../../emulator/contentLake/startContentLake.js'
import {startMailbox} from '../../emulator/mailbox/startMailbox.js'
import {startMailchimp} from '../../emulator/mailchimp/startMailchimp.js'
import {openLocalClock} from '../../emulator/openLocalClock.js'
import {demoMailbox} from '../../scripts/demoMailbox.js'
import {optOutWebhook} from '../../scripts/optOutWebhook.js'
import {stampWebhook} from '../../scripts/stampWebhook.js'
import {buildFunctions} from './buildFunctions.js'
import {openMailTap} from './openMailTap.js'
import type {SoakPerson} from './soakPeople.js'
import {audiences, layOutWorld} from './soakWorld.js'
import {startDeployment} from './startDeployment.js'
import {startFront} from './startFront.js'
import type {SoakWeather} from './weather.js'

const studioOrigin = 'http://localhost:3333'
const mailchimpSecret = 'the-key-in-the-address-of-the-webhook'
const countsSchema = z.array(z.object({matched: z.number(), struck: z.number()}))
const endedPlanSchema = z.object({
  counts: z.object({requests: countsSchema, webhooks: countsSchema}),
})
export type EndedPlan = z.infer<typeof endedPlanSchema>

/** The whole stack: emulators in this process, the functions in processes of their own. */
export async function startSoakStack(people: readonly SoakPerson[]) {
  const directory = mkdtempSync(join(tmpdir(), 'soak-'))
  const clock = openLocalClock()
  const logs: string[] = []
  const front = await startFront()
  const functionsUrl = `http://127.0.0.1:${front.port}`
  const place = {LOCAL_DIR: directory, FUNCTIONS_PORT: String(front.port)}
  const keys = readLocalKeys(directory)
  const lake = await startContentLake({
    port: 0,
    clock,
    studioOrigins: [studioOrigin],
    webhooks: [stampWebhook(functionsUrl, keys['SANITY_WEBHOOK_SECRET'] ?? '')],
  })
  const mailbox = await startMailbox({
    port: 0,
    directory,
    clock,
    webhooks: [optOutWebhook(functionsUrl, keys['RESEND_WEBHOOK_SECRET'] ?? '')],
  })
  const mailchimp = await startMailchimp({port: 0, clock})
  const environment = {
    ...place,
    CONTENT_LAKE_PORT: String(lake.port),
    MAILBOX_PORT: String(mailbox.port),
    MAILCHIMP_API_KEY: 'soak-us21',
    MAILCHIMP_URL: mailchimp.url,
    MAILCHIMP_WEBHOOK_SECRET: mailchimpSecret,
  }
  const services = createServices(parseSettings(environment))
  const client = await services.contentLake()
  // What editors do comes from where they sit, with their own rights and their own rate.
  const editor = client.withConfig({headers: {origin: studioOrigin}}).withConfig({token: ''})
  const {script, remove} = await buildFunctions()
  const deploy = async () => await startDeployment(script, environment, (text) => logs.push(text))

  await layOutWorld(client)
  const seed = await demoMailbox(services)
  const segments = seed.segments?.map(({id}) => id).filter((id) => id.endsWith('-nb')) ?? []
  await post(`${mailbox.url}/_local/seed`, {
    ...seed,
    contacts: people
      .filter(({role}) => role !== 'stranger')
      .map(({address, canary, role}) => ({
        email: address,
        firstName: canary,
        segments,
        // Readers are told of changes and get no newsletter.
        topics:
          role === 'reader'
            ? []
            : seed.topics?.map(({id}) => ({id, subscription: 'opt_in' as const})),
      })),
  })
  const subscribed = people.filter(({role}) => ['subscriber', 'member', 'caller'].includes(role))
  for (const {audience} of audiences) {
    mailchimp.seed({id: audience, members: subscribed.map(({address: email}) => ({email}))})
  }
  const tap = openMailTap(directory)

  return {
    directory,
    clock,
    lake,
    mailbox,
    mailchimp,
    services,
    client,
    editor,
    front,
    functionsUrl,
    segments,
    tap,
    deploy,
    /** All that the functions have printed. */
    logs: (): string => logs.join(''),
    /** Starts a fault plan at all services. */
    async setWeather(plans: SoakWeather): Promise<void> {
      mailchimp.loseEvery(plans.mailchimpLosesEvery)
      await post(`${lake.url}/_local/fault-plan`, plans.contentLake)
      await post(`${mailbox.url}/_local/fault-plan`, plans.mailbox)
    },
    /** Ends all, and gives how often each rule of those at Sanity and Resend has struck. */
    async calmDown(): Promise<EndedPlan[]> {
      mailchimp.loseEvery(undefined)
      return await Promise.all(
        [lake.url, mailbox.url].map(async (url) => {
          const ended = await fetch(`${url}/_local/fault-plan`, {method: 'DELETE'})
          return endedPlanSchema.parse(await ended.json())
        }),
      )
    },
    /** How many calls a second both services take: what the hosted ones do, or as many as come. */
    async limitRates(isHosted: boolean): Promise<void> {
      const mutationsPerSecond = isHosted ? 25 : null
      await post(`${lake.url}/_local/settings`, {mutationsPerSecond})
      mailbox.limitRequests(isHosted ? 5 : undefined)
    },
    async close(): Promise<void> {
      await front.close()
      tap.close()
      await mailbox.close()
      await mailchimp.close()
      await lake.close()
      remove()
      rmSync(directory, {recursive: true, force: true})
    },
  }
}

export type SoakStack = Awaited<ReturnType<typeof startSoakStack>>

async function post(url: string, body: unknown): Promise<void> {
  const headers = {'content-type': 'application/json'}
  const answer = await fetch(url, {method: 'POST', headers, body: JSON.stringify(body)})
  if (!answer.ok) throw new Error(`${url} refused: ${await answer.text()}`)
}

import * as z from 'zod'

import {dataRequestSchema} from '../../core/export/dataRequest.js'
import {optOutSchema} from '../../core/optOut/optOut.js'
import {changeOutcomeSchema} from '../../core/stamp/changeOutcome.js'
import {noticeHeadSchema} from '../../core/stamp/noticeHead.js'
import {noticeVersionSchema} from '../../core/stamp/noticeVersion.js'
import {openVersionSigner} from '../../core/stamp/versionSignature.js'
import {subjectKey} from '../../core/subject/subjectKey.js'
import type {AudienceMember} from '../../emulator/mailchimp/audienceStore.js'
import type {Publish, SoakEvidence, SoakPersonSeen} from './evidence.js'
import {openEveryLink} from './openEveryLink.js'
import type {SoakScene} from './soakScene.js'
import {audiences, newsletters, topicOf} from './soakWorld.js'

const worldSchema = z.object({
  versions: z.array(noticeVersionSchema.extend({_rev: z.string(), _createdAt: z.string()})),
  heads: z.array(noticeHeadSchema),
  outcomes: z.array(changeOutcomeSchema),
  ledger: z.array(optOutSchema),
  requests: z.array(dataRequestSchema),
  deliveries: z.array(
    z.object({
      _id: z.string(),
      kind: z.string(),
      state: z.string(),
      changeNoticeId: text(),
      segment: text(),
      calledOffVersionId: text(),
      error: text(),
    }),
  ),
  published: z.array(z.object({noticeId: z.string(), revision: z.string(), sentence: text()})),
})

const worldQuery = `{
  "versions": *[_type == "noticeVersion"] | order(version asc),
  "heads": *[_type == "noticeHead"],
  "outcomes": *[_type == "changeOutcome"],
  "ledger": *[_type == "optOut"],
  "requests": *[_type == "dataRequest"],
  "deliveries": *[_type == "delivery"]{
    _id, kind, state, changeNoticeId, segment, calledOffVersionId, error
  },
  "published": *[_type == "privacyNotice"]{
    "noticeId": _id,
    "revision": _rev,
    "sentence": sections[_key == "soak"][0].body[0].children[0].text
  }
}`

const shownSchema = z.object({
  result: z.array(z.object({_id: z.string(), _type: z.string()})),
})

/** Reads all there is when everything has come to rest, past every fault plan. */
export async function collectEvidence(scene: SoakScene, mailLies: number): Promise<SoakEvidence> {
  const {stack, journal} = scene
  const {services, lake, tap} = stack
  const {secrets} = services.settings
  const quiet = await openEveryLink(scene)
  const world = await services.query(worldSchema, worldQuery)
  const {keyId, publicKey} = await openVersionSigner(secrets.SIGNING_KEY)
  const mails = tap.mails().map(({id, to, text: body, created_at: at}) => ({
    id,
    to,
    text: body ?? '',
    atMs: Date.parse(at),
  }))
  const tokens = mails.flatMap(({text: body}) =>
    [...body.matchAll(/[?&]t=([\w.-]{40,})/g)].map(([, token = '']) => token.slice(-40)),
  )
  return {
    ...world,
    publicKeys: {[keyId]: publicKey},
    publishes: publishesIn(scene),
    people: await peopleSeen(scene),
    mails,
    mailLies,
    journal: journal.entries,
    logs: stack.logs(),
    documents: JSON.stringify([...lake.store.documents.values(), lake.store.transactionsSince(0)]),
    secrets: [
      ...new Set(tokens),
      secrets.SIGNING_KEY,
      secrets.SUBJECT_KEY,
      secrets.SEAL_KEY,
      secrets.CRON_SECRET,
      secrets.SANITY_WEBHOOK_SECRET,
      services.settings.optOut.mailchimp?.webhookSecret ?? '',
      ...secrets.TOKEN_KEYS.map(({key}) => key),
    ],
    quiet,
    shownToAnyone: await shownToAnyone(lake.url),
  }
}

function publishesIn({stack}: SoakScene): Publish[] {
  return stack.lake.store
    .transactionsSince(0)
    .flatMap(({id, changes}) =>
      changes
        .filter(
          ({documentId, after}) =>
            after?._type === 'privacyNotice' && !documentId.startsWith('drafts.'),
        )
        .map(({documentId}) => ({noticeId: documentId, revision: id})),
    )
}

async function peopleSeen({stack, people}: SoakScene): Promise<SoakPersonSeen[]> {
  const {SUBJECT_KEY} = stack.services.settings.secrets
  const contacts = stack.tap.contacts()
  return await Promise.all(
    people.map(async ({address, canary, role}) => {
      const topics = contacts.find(({email}) => email === address)?.topics
      const leftTopics = newsletters
        .map(topicOf)
        .filter((topic) => !topics || topics[topic] === 'opt_out')
      const leftAudiences = audiences
        .map(({audience}) => audience)
        .filter((audience) => !isSentTo(stack.mailchimp.members(audience), address))
      const key = await subjectKey(SUBJECT_KEY, address)
      return {address, canary, role, key, leftTopics, leftAudiences}
    }),
  )
}

function isSentTo(members: readonly AudienceMember[], address: string): boolean {
  const statuses = members
    .filter((member) => member.email_address === address)
    .map(({status}) => status)
  return statuses.some((status) => status === 'subscribed' || status === 'pending')
}

async function shownToAnyone(url: string): Promise<SoakEvidence['shownToAnyone']> {
  const set = async (isPublic: boolean) =>
    await fetch(`${url}/_local/settings`, {method: 'POST', body: JSON.stringify({isPublic})})
  const query = encodeURIComponent('*[]{_id, _type}')
  await set(true)
  const answer = await fetch(`${url}/v2025-02-19/data/query/production?query=${query}`)
  await set(false)
  return shownSchema.parse(await answer.json()).result
}

function text() {
  return z
    .string()
    .nullish()
    .transform((value) => value ?? undefined)
}

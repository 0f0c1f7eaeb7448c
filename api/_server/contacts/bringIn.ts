import * as z from 'zod'

import {
  type ContactProperties,
  relationProperties,
} from '../../../core/contacts/contactProperties.js'
import {contactProperty} from '../../../core/contacts/contactProperty.js'
import {
  planContact,
  segmentMoves,
  type ContactPlan,
  type LeftNewsletter,
} from '../../../core/contacts/planContact.js'
import type {ContactRow, Subscription} from '../../../core/contacts/readContactRow.js'
import type {Brand} from '../../../core/content/brand.js'
import {isCurrentLink} from '../../../core/optOut/isCurrentLink.js'
import {unsubscribeLink} from '../../../core/optOut/unsubscribeLink.js'
import {subjectKey} from '../../../core/subject/subjectKey.js'
import {linkSettings} from '../optOut/pages/linkSettings.js'
import type {Services} from '../services.js'
import type {ContactStore} from './contactStore.js'

export interface ContactImport {
  readonly services: Services
  readonly store: ContactStore
  readonly brands: readonly Brand[]
  /** Ids of the segments by name; those that are made on the way are added. */
  readonly segmentIds: Map<string, string>
  /** Names under which contacts carry something, as far as they were made sure of. */
  readonly propertyKeys: Set<string>
}

const leftSchema = z.array(z.object({brand: z.string(), newsletter: z.string()}))

/** What a row would do, by the ledger as it stands. */
export async function planRow(services: Services, row: ContactRow): Promise<ContactPlan> {
  const key = await subjectKey(services.settings.secrets.SUBJECT_KEY, row.address)
  const query =
    '*[_type == "optOut" && subjectKey == $key && !defined(undoneAt)]{brand, newsletter}'
  const left: LeftNewsletter[] = await services.query(leftSchema, query, {key})
  return planContact(row, left)
}

/**
 * Brings one person into their notice segments and newsletters; doing it again changes nothing.
 *
 * The ledger is read before and after: somebody who leaves in between is taken out again, and
 * counted as refused.
 *
 * @throws Refusal `unavailable` when Resend or the Content Lake does not take it now.
 */
export async function bringIn(given: ContactImport, row: ContactRow): Promise<ContactPlan> {
  const {services, store} = given
  const plan = await planRow(services, row)
  if (plan.segments.length === 0) return plan
  const known = await store.find(row.address)
  const properties = {
    ...(await relationsOf(given, row, known ?? {})),
    ...(await consentOf(given, row, plan.subscriptions)),
    ...(await linksOf(given, row, plan.subscriptions, known ?? {})),
  }
  const topicIds = plan.subscriptions.map(({topicId}) => topicId)
  if (known) {
    await moveSegments(given, row, plan)
    if (topicIds.length > 0) await store.subscribe(row.address, topicIds, 'opt_in')
    if (Object.keys(properties).length > 0) await store.describe(row.address, properties)
  } else {
    const segments = await idsOf(given, plan.segments)
    await store.create({
      email: row.address,
      segments: segments.map((id) => ({id})),
      topics: topicIds.map((id) => ({id, subscription: 'opt_in'})),
      properties,
    })
  }
  if (topicIds.length === 0) return plan
  const after = await planRow(services, row)
  const leftMeanwhile = after.refused.map(({topicId}) => topicId)
  const wrong = topicIds.filter((id) => leftMeanwhile.includes(id))
  if (wrong.length > 0) await store.subscribe(row.address, wrong, 'opt_out')
  return after
}

async function moveSegments(
  given: ContactImport,
  row: ContactRow,
  plan: ContactPlan,
): Promise<void> {
  const {store, brands} = given
  const current = await store.segmentsOf(row.address)
  const names = current.map(({name}) => name)
  const {add, remove} = segmentMoves(names, plan, row, brands)
  for (const id of await idsOf(given, add)) await store.join(row.address, id)
  for (const {id, name} of current) if (remove.includes(name)) await store.leave(row.address, id)
}

async function idsOf(
  {store, segmentIds}: ContactImport,
  names: readonly string[],
): Promise<string[]> {
  const ids: string[] = []
  for (const name of names) {
    const id = segmentIds.get(name) ?? (await store.addSegment(name)).id
    segmentIds.set(name, id)
    ids.push(id)
  }
  return ids
}

/** What the person is to each brand: someone who is more than a subscriber keeps getting notices. */
async function relationsOf(
  given: ContactImport,
  {relation, brands}: ContactRow,
  known: ContactProperties,
): Promise<Record<string, string>> {
  const slugs = brands.map(({slug}) => slug.current)
  const properties = relationProperties(relation, slugs, known)
  for (const key of Object.keys(properties)) await ensureProperty(given, key)
  return properties
}

async function ensureProperty({store, propertyKeys}: ContactImport, key: string): Promise<void> {
  if (!propertyKeys.has(key)) await store.addProperty(key)
  propertyKeys.add(key)
}

/** The consent to each newsletter as properties of the contact: it has to be shown (Art. 7(1)). */
async function consentOf(
  given: ContactImport,
  {consent}: ContactRow,
  subscriptions: readonly Subscription[],
): Promise<Record<string, string>> {
  const properties: Record<string, string> = {}
  for (const subscription of consent ? subscriptions : []) {
    const name = await propertyFor(given, 'consent', subscription)
    properties[name] = `${consent?.on}: ${consent?.source}`
  }
  return properties
}

/**
 * The unsubscribe link of each newsletter, so that a Broadcast's text can hold it. A link works for
 * ever and each is sealed anew: only one that is missing or would be another today is written.
 */
async function linksOf(
  given: ContactImport,
  {address, language}: ContactRow,
  subscriptions: readonly Subscription[],
  carried: ContactProperties,
): Promise<Record<string, string>> {
  const {services, brands} = given
  const properties: Record<string, string> = {}
  for (const subscription of subscriptions) {
    const {brand, newsletter} = subscription
    const target = {email: address, brand, newsletter, language}
    const sender = brands.find(({slug}) => slug.current === brand)
    const settings = linkSettings(services.settings, sender)
    const name = await propertyFor(given, 'unsubscribe', subscription)
    const link = carried[name]
    if (link !== undefined && (await isCurrentLink(link, target, settings))) continue
    properties[name] = await unsubscribeLink(target, settings)
  }
  return properties
}

async function propertyFor(
  given: ContactImport,
  kind: 'consent' | 'unsubscribe',
  subscription: Subscription,
): Promise<string> {
  const name = await contactProperty(kind, subscription, given.brands)
  await ensureProperty(given, name)
  return name
}

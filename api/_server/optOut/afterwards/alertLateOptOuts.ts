import * as z from 'zod'

import {brandSchema} from '../../../../core/content/brand.js'
import {brandGroupSchema} from '../../../../core/content/brandGroup.js'
import {languageSchema} from '../../../../core/language.js'
import {lateOptOutMail} from '../../../../core/optOut/lateOptOutMail.js'
import {optOutSchema} from '../../../../core/optOut/optOut.js'
import {pendingHours, pendingStanding} from '../../../../core/optOut/pendingStanding.js'
import {mailKey} from '../../mailKey.js'
import {sendMail} from '../../sendMail.js'
import type {Services} from '../../services.js'
import {wasSentBefore} from '../../wasSentBefore.js'
import {statusOf} from '../ledger/isPassing.js'

const lateSchema = optOutSchema
  .pick({_id: true, brand: true, recordedAt: true, lists: true})
  .extend({_rev: z.string()})
type Late = z.infer<typeof lateSchema>

const readSchema = z.object({
  count: z.number(),
  late: z.array(lateSchema),
  // A brand that lacks something must keep nobody from being told.
  brands: z.array(
    z.object({
      slug: brandSchema.shape.slug,
      group: brandSchema.shape.group.nullish(),
      prevailingLanguage: languageSchema.nullish(),
    }),
  ),
  groups: z.array(brandGroupSchema.pick({_id: true, privacyLeads: true})),
})
type Read = z.infer<typeof readSchema>

const hourMs = 60 * 60_000
const toldAtOnce = 500
const isLate =
  '_type == "optOut" && !defined(undoneAt) && "pending" in lists[].state && recordedAt <= $late'

/** Late ones that are later now than when the leads were last told. */
const query = `{
  "count": count(*[${isLate}]),
  "late": *[${isLate} && (!defined(alertedAs)
      || (alertedAs == "late" && recordedAt <= $urgent)
      || (alertedAs == "urgent" && recordedAt <= $overdue))]
    | order(recordedAt asc)[0...${toldAtOnce}]{_id, _rev, brand, recordedAt, lists},
  "brands": *[_type == "brand" && defined(slug.current)]{slug, group, prevailingLanguage},
  "groups": *[_type == "brandGroup"]{_id, privacyLeads}
}`

export interface LateAlerts {
  /** Opt-outs that have not reached every list for a day or more. */
  readonly late: number
  /** Of them, those that a privacy lead was told of in this run. */
  readonly told: number
}

/**
 * Tells the privacy leads by mail of opt-outs that have not reached every list after 24 hours, and
 * once more when they are urgent and overdue: each step once, all of a group in one mail.
 *
 * An opt-out of a brand that is no longer published is told to every group.
 */
export async function alertLateOptOuts(services: Services, now: Date): Promise<LateAlerts> {
  const ago = (hours: number) => new Date(now.getTime() - hours * hourMs).toISOString()
  const {late: hours, urgent, overdue} = pendingHours
  const read = await services.query(readSchema, query, {
    late: ago(hours),
    urgent: ago(urgent),
    overdue: ago(overdue),
  })
  const told = new Set<Late>()
  for (const group of read.groups) {
    const own = read.late.filter((entry) => isOf(group._id, entry, read.brands))
    if (own.length > 0 && (await tellLeads(services, group, own, read.brands, now))) {
      for (const entry of own) told.add(entry)
    }
  }
  for (const entry of told) await noteAlert(services, entry, now)
  return {late: read.count, told: told.size}
}

function isOf(groupId: string, {brand}: Late, brands: Read['brands']): boolean {
  const published = brands.find(({slug}) => slug.current === brand)
  return !published?.group || published.group._ref === groupId
}

/** False where a lead could not be told, or there is none: the next run tries again. */
async function tellLeads(
  services: Services,
  {_id: groupId, privacyLeads}: Read['groups'][number],
  own: readonly Late[],
  brands: Read['brands'],
  now: Date,
): Promise<boolean> {
  const leads = privacyLeads ?? []
  const language = brands.find(({group}) => group?._ref === groupId)?.prevailingLanguage ?? 'en'
  const mail = lateOptOutMail(own, {language, now})
  for (const to of leads) {
    // One an hour: a run that died before it was noted does not tell twice.
    const hour = now.toISOString().slice(0, 13)
    const idempotencyKey = await mailKey(`late-opt-outs/${groupId}/${hour}`, to)
    const outcome = await sendMail(services, {to, mail, idempotencyKey})
    if (outcome.state === 'failed' && !wasSentBefore(outcome)) return false
  }
  return leads.length > 0
}

async function noteAlert(services: Services, {_id, _rev, recordedAt}: Late, now: Date) {
  const client = await services.contentLake()
  try {
    await client
      .patch(_id)
      .ifRevisionId(_rev)
      .set({alertedAs: pendingStanding(recordedAt, now)})
      .commit({returnDocuments: false, visibility: 'async'})
  } catch (error) {
    // Something else was noted since: the next run looks again.
    if (statusOf(error) !== 409) throw error
  }
}

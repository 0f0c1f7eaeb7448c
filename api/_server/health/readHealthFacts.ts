import * as z from 'zod'

import {addDays} from '../../../core/calendar/addDays.js'
import {isTimeZone} from '../../../core/calendar/isTimeZone.js'
import {restoringId} from '../../../core/deployment/datasetRestoring.js'
import {deploymentLeaseSchema, leaseId} from '../../../core/deployment/deploymentLease.js'
import {keyMarks, keyMarksSchema} from '../../../core/deployment/keyMarks.js'
import {dataRequestSchema} from '../../../core/export/dataRequest.js'
import {sourceStates} from '../../../core/export/sourceAnswer.js'
import {cronRunId, cronRunSchema} from '../../../core/health/cronRun.js'
import {stuckHours, type HealthFacts, type Waiting} from '../../../core/health/healthFacts.js'
import {nearDays} from '../../../core/health/requestsVerdict.js'
import {webhookSeenId, webhookSeenSchema} from '../../../core/health/webhookSeen.js'
import {pendingHours} from '../../../core/optOut/pendingStanding.js'
import {archiveCheckId, archiveCheckSchema} from '../../../core/stamp/archiveCheck.js'
import {deploymentOf} from '../lease/writeLease.js'
import {keyMarksQuery} from '../lease/wrongKeys.js'
import type {Services} from '../services.js'

const late =
  '_type == "optOut" && !defined(undoneAt) && "pending" in lists[].state && recordedAt <= $late'
const stuck = `_type == "delivery" && state in ["pending", "created", "failed"]
  && coalesce(notBefore, createdAt) <= $stuck`
const owing = `_type == "dataRequest" && state != "purged" && "owed" in mails[].state
  && count(mails[state == "owed" && askedAt <= $stuck]) > 0`

/** Flat filters only, at one moment. What can be very many is counted there. */
const query = `{
  "versions": count(*[_type == "noticeVersion"]),
  "run": *[_id == "${cronRunId}"][0],
  "archive": *[_id == "${archiveCheckId}"][0]{checkedAt, broken},
  "lateOptOuts": {
    "count": count(*[${late}]),
    "oldest": *[${late}] | order(recordedAt asc)[0].recordedAt
  },
  "requests": *[_type == "dataRequest" && !defined(closedAt)
      && state in ["confirmed", "collecting", "ready"] && dueOn <= $dueOn]
    | order(dueOn asc)[0...500]{
      requestId, brand, dueOn, state, closedAt, readyAt, "sources": sources[]{state}
    },
  "brands": *[_type == "brand" && defined(slug.current)]{"slug": slug.current, timeZone},
  "deliveries": {
    "count": count(*[${stuck}]),
    "oldest": *[${stuck}] | order(coalesce(notBefore, createdAt) asc)[0]{
      "at": coalesce(notBefore, createdAt)
    }.at
  },
  "requestMails": {
    "count": count(*[${owing}]),
    "oldest": *[${owing}]{"at": mails[state == "owed" && askedAt <= $stuck][0].askedAt}
      | order(at asc)[0].at
  },
  "lease": *[_id == "${leaseId}"][0],
  "keyMarks": ${keyMarksQuery},
  "restoringSince": *[_id == "${restoringId}"][0].since,
  "webhook": *[_id == "${webhookSeenId}"][0]
}`

const waitingSchema = z.object({count: z.number(), oldest: z.string().nullable()})
const requestSchema = dataRequestSchema
  .pick({requestId: true, brand: true, dueOn: true, state: true, closedAt: true, readyAt: true})
  .extend({sources: z.array(z.object({state: z.enum(sourceStates)}))})

/** What cannot be read is as good as not there: the rest must be told all the same. */
const factsSchema = z.object({
  versions: z.number(),
  run: cronRunSchema.nullable().catch(null),
  archive: archiveCheckSchema.pick({checkedAt: true, broken: true}).nullable().catch(null),
  lateOptOuts: waitingSchema,
  requests: z.array(z.unknown()),
  brands: z.array(
    z.object({slug: z.string(), timeZone: z.string().refine(isTimeZone).nullish().catch(null)}),
  ),
  deliveries: waitingSchema,
  requestMails: waitingSchema,
  lease: deploymentLeaseSchema.nullable().catch(null),
  keyMarks: keyMarksSchema.nullable().catch(null),
  restoringSince: z.string().nullable(),
  webhook: webhookSeenSchema.nullable().catch(null),
})

const hourMs = 60 * 60_000

/**
 * Reads in one query all that the checks judge, and how many versions there are.
 *
 * @throws Refusal `unavailable` when the Content Lake does not answer
 */
export async function readHealthFacts(
  services: Services,
  now: Date,
): Promise<HealthFacts & {readonly versions: number}> {
  const {settings} = services
  const isLocal = settings.mode === 'embedded'
  const ago = (hours: number): string => new Date(now.getTime() - hours * hourMs).toISOString()
  const {requests, brands, requestMails, ...read} = await services.query(factsSchema, query, {
    late: ago(pendingHours.late),
    stuck: ago(stuckHours),
    // A day more than counts: somewhere it is tomorrow.
    dueOn: addDays(now.toISOString().slice(0, 10), nearDays + 1),
  })
  const zones = new Map(brands.map(({slug, timeZone}) => [slug, timeZone ?? undefined]))
  return {
    ...read,
    deliveries: together(read.deliveries, requestMails),
    requests: requests.flatMap((one) => {
      const request = requestSchema.safeParse(one).data
      return request ? [{...request, timeZone: zones.get(request.brand)}] : []
    }),
    deployment: isLocal ? undefined : await deploymentOf(services),
    ownKeyMarks: isLocal ? undefined : await keyMarks(settings.secrets),
    isAnyoneAlerted: settings.alertEmails.length > 0,
  }
}

/** Mail is mail, whatever it is about. */
function together(one: Waiting, other: Waiting): Waiting {
  const [oldest = null] = [one.oldest, other.oldest].filter((at) => at !== null).toSorted()
  return {count: one.count + other.count, oldest}
}

import * as z from 'zod'

import {keyMarksSchema} from './keyMarks.js'

/** The one id it has: with a dot, so that no reader without a token sees it. */
export const leaseId = 'deployment.lease'

/** Says which deployment stamps and mails from a dataset; there can be only one. */
export const deploymentLeaseSchema = z.object({
  _id: z.literal(leaseId),
  _rev: z.string(),
  /** `PUBLIC_ORIGIN` of the deployment. */
  origin: z.string(),
  /** Id of the public key that it signs with. */
  keyId: z.string(),
  takenAt: z.string(),
  /** When it last did something, to the hour. */
  seenAt: z.string(),
  /** Since when it may mail anybody, as `npm run setup -- go-live` has it. */
  liveAt: z.string().nullish(),
  /** Of the keys that the dataset was first written with, whoever holds it now. */
  keyMarks: keyMarksSchema.nullish(),
})

export type DeploymentLease = z.infer<typeof deploymentLeaseSchema>

/** A deployment as its settings tell it apart from another. */
export interface Deployment {
  readonly origin: string
  readonly keyId: string
  /** Of the keys it signed with before: who has them is the same deployment. */
  readonly oldKeyIds: readonly string[]
}

export type LeaseVerdict =
  | {readonly state: 'held'; readonly isLive: boolean}
  /** Held, and it is time to say so again, or to say it with the new signing key. */
  | {readonly state: 'due'; readonly isLive: boolean}
  /** Nobody has it, or whoever had it is gone. */
  | {readonly state: 'free'}
  | {readonly state: 'taken'; readonly origin: string; readonly isOtherKey: boolean}

const renewedEveryMs = 60 * 60_000
/** One that has done nothing for so long is gone: its cron ran every five minutes. */
const staleAfterMs = 24 * 60 * 60_000

/**
 * Whether a deployment may stamp and mail from the dataset that holds this lease.
 *
 * Two that do would both stamp what is published, with two keys, and mail everybody twice: the second
 * one is refused until the first has been silent for a day. The same origin with another key is
 * another deployment, unless it lists the former one among its old keys.
 */
export function judgeLease(
  lease: DeploymentLease | undefined,
  {origin, keyId, oldKeyIds}: Deployment,
  now: Date,
): LeaseVerdict {
  if (!lease) return {state: 'free'}
  const ageMs = now.getTime() - Date.parse(lease.seenAt)
  const isLive = Boolean(lease.liveAt)
  if (lease.origin === origin && lease.keyId === keyId) {
    return {state: ageMs >= renewedEveryMs ? 'due' : 'held', isLive}
  }
  if (lease.origin === origin && oldKeyIds.includes(lease.keyId)) return {state: 'due', isLive}
  if (ageMs >= staleAfterMs) return {state: 'free'}
  return {state: 'taken', origin: lease.origin, isOtherKey: lease.origin === origin}
}

/** The refusal in one sentence, with what to do. */
export function takenMessage({
  origin,
  isOtherKey,
}: Extract<LeaseVerdict, {state: 'taken'}>): string {
  const who = isOtherKey ? `${origin} with another SIGNING_KEY` : origin
  return `Another deployment, ${who}, stamps and mails from this dataset: take its settings away and wait a day, or run "npm run setup -- take-over" with the settings of this one.`
}

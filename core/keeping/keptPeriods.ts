import * as z from 'zod'

import {isoPeriodSchema} from '../calendar/isoPeriod.js'

/** What this product itself keeps about people, each for a period that is a setting. */
export const keptThings = [
  'unconfirmedRequests',
  'collectedData',
  'requestAddresses',
  'closedRequests',
  'optOutProofs',
  'deliveries',
  'logs',
] as const

export type KeptThing = (typeof keptThings)[number]

/** For how long each is kept, in ISO 8601: `P7D`. */
export const keptPeriodsSchema = z.record(z.enum(keptThings), isoPeriodSchema)

export type KeptPeriods = Readonly<Record<KeptThing, string>>

/** The setting of a kind of thing, and between which periods it can be. */
export interface KeptSetting {
  readonly setting: `KEEP_${string}`
  readonly usual: string
  readonly atLeast: string
  readonly atMost: string
  /** Why it can be no shorter, and no longer, as the end of a sentence. */
  readonly because: string
}

/**
 * The kept things with their settings.
 *
 * - `unconfirmedRequests`, from the last mail with a link to confirm. That link is printed to hold
 *   for 7 days, so no setting is shorter.
 * - `collectedData`, from when it was ready: what sources and processors gave for a request. Never
 *   before a download link that was mailed has ended, whatever the setting is by then.
 * - `requestAddresses`, from when a case was closed: the address, the person's words and the files
 *   of a handler's answer. Until then its status page opens and a new link can be asked for.
 * - `closedRequests`, from when a case was closed: that it was asked and answered in time, under the
 *   keyed hash, as accountability asks (Art. 5(2)).
 * - `optOutProofs`: **an opt-out in force is never deleted by time**, or the newsletters would begin
 *   again; it has to outlive every list. What goes is the proof around it: when and how somebody had
 *   agreed, and the times before, counted from when they left. Entries that were undone go whole,
 *   counted from when they were undone. The proof of a consent that is still used stays as long as
 *   it is used (Art. 7(1)), and goes so long after the person left again.
 * - `deliveries`, from when a mailing ended: that a change was told, and to how many. It names no
 *   recipient; privacy leads may have to show it as long as the change can be disputed. Mails that
 *   anchor a version's hash stay: they are about nobody, and prove that no version is missing.
 * - `logs` of the functions. **No function can enforce it**: the host keeps them, and it is what
 *   notices say and what `npm run setup` reminds of.
 *
 * Not here, because what they hold is of use for a moment only: marks of a form let through (an
 * hour), grants of the desk (ten minutes), and the address of who left (fourteen days, see
 * `undoPeriod.ts`).
 */
export const keptSettings: Readonly<Record<KeptThing, KeptSetting>> = {
  unconfirmedRequests: {
    setting: 'KEEP_UNCONFIRMED_REQUESTS',
    usual: 'P7D',
    atLeast: 'P7D',
    atMost: 'P30D',
    because:
      'the mailed link holds for 7 days, and nothing that nobody confirmed is needed for long',
  },
  collectedData: {
    setting: 'KEEP_COLLECTED_DATA',
    usual: 'P7D',
    atLeast: 'P7D',
    atMost: 'P90D',
    because: 'the download link holds for 7 days, and it can be collected anew',
  },
  requestAddresses: {
    setting: 'KEEP_REQUEST_ADDRESSES',
    usual: 'P90D',
    atLeast: 'P30D',
    atMost: 'P1Y',
    because: 'people come back to an answer within weeks, and no later mail is owed',
  },
  closedRequests: {
    setting: 'KEEP_CLOSED_REQUESTS',
    usual: 'P3Y',
    atLeast: 'P1Y',
    atMost: 'P10Y',
    because: 'an answer can be complained of for years, and for none after ten',
  },
  optOutProofs: {
    setting: 'KEEP_OPT_OUT_PROOFS',
    usual: 'P3Y',
    atLeast: 'P1Y',
    atMost: 'P10Y',
    because: 'a mailing can be complained of for years, and for none after ten',
  },
  deliveries: {
    setting: 'KEEP_DELIVERIES',
    usual: 'P3Y',
    atLeast: 'P1Y',
    atMost: 'P10Y',
    because: 'that a change was told can be asked for for years, and for none after ten',
  },
  logs: {
    setting: 'KEEP_LOGS',
    usual: 'P30D',
    atLeast: 'P1D',
    atMost: 'P1Y',
    because: 'the host keeps a day at least, and faults are found within a year',
  },
}

/** A period for each kept thing. */
export function periodsBy(periodOf: (thing: KeptThing) => string): KeptPeriods {
  return {
    unconfirmedRequests: periodOf('unconfirmedRequests'),
    collectedData: periodOf('collectedData'),
    requestAddresses: periodOf('requestAddresses'),
    closedRequests: periodOf('closedRequests'),
    optOutProofs: periodOf('optOutProofs'),
    deliveries: periodOf('deliveries'),
    logs: periodOf('logs'),
  }
}

/** What holds where nothing is set. */
export const usualPeriods = periodsBy((thing) => keptSettings[thing].usual)

/** Each of these can be no longer than the next: what is deleted with a whole is part of it. */
export const keptWithin = ['collectedData', 'requestAddresses', 'closedRequests'] as const

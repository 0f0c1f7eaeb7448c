import type {Resend} from 'resend'

import {Refusal} from '../../../core/refusal.js'
import {segmentIdNamed} from './resendLists.js'
import {missingSegment} from './resendProblem.js'
import {segmentContacts} from './segmentContacts.js'

/** Who is in a segment, as far as an editor wants to know. */
export interface Readers {
  /** Everybody who would get the mail; unknown where Resend does not tell, or there are too many. */
  readonly recipients: number | null
  /** Those of them whom broadcasts never reach: they get it one by one. */
  readonly flagged: number | null
  /** By Resend's ids, to see who is in two segments. */
  readonly ids: ReadonlySet<string>
  readonly problem?: string
}

/** 5,000 people: more take longer to count than an editor waits. */
const mostPages = 50

/** Counts the people of a notice segment. */
export async function countReaders(resend: Resend, segment: string): Promise<Readers> {
  const ids = new Set<string>()
  const unknown = {recipients: null, flagged: null, ids}
  try {
    const segmentId = await segmentIdNamed(resend, segment)
    if (!segmentId) return {...unknown, problem: missingSegment(segment)}
    let flagged = 0
    let after: string | undefined
    for (let pages = 0; pages < mostPages; pages += 1) {
      const page = await segmentContacts(resend, segmentId, after)
      if (!page) return unknown
      for (const {id, unsubscribed} of page.contacts) {
        ids.add(id)
        if (unsubscribed) flagged += 1
      }
      after = page.contacts.at(-1)?.id
      if (!page.hasMore) return {recipients: ids.size, flagged, ids}
    }
    return unknown
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return {...unknown, problem: error.message}
  }
}

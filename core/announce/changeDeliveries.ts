import type {Language} from '../language.js'

/** Minutes before the first mail of a change leaves, where the group says nothing else. */
export const defaultMailDelayMinutes = 15

export interface SegmentMailing {
  readonly changeNoticeId: string
  readonly segment: string
  readonly language: Language
  /** Only for the mail that a change does not come. */
  readonly calledOffVersionId?: string
}

/** A mailing's document before it is created. */
export interface NewDelivery extends SegmentMailing {
  readonly _id: string
  readonly _type: 'delivery'
  readonly kind: 'broadcast' | 'batch'
  readonly state: 'pending'
  readonly createdAt: string
  readonly notBefore: string
  readonly attempts: number
  /** Of a batch: the broadcast it follows. */
  readonly after?: string
}

/**
 * The documents of one mailing to one segment, to be created in the transaction that stamps: a
 * broadcast, and the batches to those whom broadcasts never reach.
 *
 * @param id of the broadcast's document, which is the broadcast's name at Resend too: a lost one is
 * found by it. It starts with `delivery.`; the dot keeps it private.
 */
export function segmentDeliveries(
  id: string,
  mailing: SegmentMailing,
  {now, notBefore}: {readonly now: Date; readonly notBefore: Date},
): readonly NewDelivery[] {
  const both = {
    ...mailing,
    _type: 'delivery',
    state: 'pending',
    createdAt: now.toISOString(),
    notBefore: notBefore.toISOString(),
    attempts: 0,
  } as const
  return [
    {...both, _id: id, kind: 'broadcast'},
    {...both, _id: `${id}.flagged`, kind: 'batch', after: id},
  ]
}

/**
 * All mailings of a change notice, one a segment.
 *
 * @param mailAt the editor's wish; nothing leaves before the delay is over, so that it can be stopped
 */
export function changeDeliveries(
  changeNoticeId: string,
  segments: readonly {readonly name: string; readonly language: Language}[],
  when: {
    readonly now: Date
    readonly delayMinutes?: number | null | undefined
    readonly mailAt?: string | null | undefined
  },
): NewDelivery[] {
  const notBefore = mailNotBefore(when)
  return segments.flatMap(({name, language}, index) =>
    segmentDeliveries(
      `delivery.${changeNoticeId}.${index}`,
      {changeNoticeId, segment: name, language},
      {now: when.now, notBefore},
    ),
  )
}

/** When mail may leave: after the group's delay, and not before the editor wished. */
export function mailNotBefore({
  now,
  delayMinutes,
  mailAt,
}: {
  readonly now: Date
  readonly delayMinutes?: number | null | undefined
  readonly mailAt?: string | null | undefined
}): Date {
  const delayed = now.getTime() + (delayMinutes ?? defaultMailDelayMinutes) * 60_000
  const wished = mailAt ? Date.parse(mailAt) : delayed
  return new Date(Math.max(delayed, Number.isNaN(wished) ? delayed : wished))
}

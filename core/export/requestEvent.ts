import * as z from 'zod'

/** What happened to a request, for its timeline; nothing in it is about the person. */
export const requestEvents = [
  'received',
  'confirmed',
  'searchBegun',
  'collected',
  'sourceAnswered',
  'downloaded',
  'caseOpened',
  'extended',
  'refused',
  'answered',
  'identityProven',
  'identityDoubted',
  'markedByHand',
  'printed',
  'handedOver',
  'actedAtOnce',
  'erasureBegun',
  'recipientsTold',
  'erased',
  'closed',
  'purged',
] as const

export const requestEventSchema = z.object({
  _key: z.string(),
  at: z.string(),
  what: z.enum(requestEvents),
  /**
   * Who did it: `person`, `system`, `processor`, the Content Lake's id of who works in the Studio, or
   * the keyed hash of a handler's address.
   */
  by: z.string(),
  /** The handler's address, masked, where it was done on the page of the case. */
  maskedBy: z.string().nullish(),
  /** The form it was posted by: the same form posted twice acts once. */
  form: z.string().nullish(),
  /** A hash of all that was posted, under a token that is kept nowhere: what tells a double click. */
  posted: z.string().nullish(),
  /** The source it is about. */
  source: z.string().nullish(),
})

export type RequestEvent = z.infer<typeof requestEventSchema>

interface Timeline {
  readonly events?: readonly RequestEvent[] | null | undefined
}

/** What is written of an event beside its time and its place. */
export type EventGiven = Omit<RequestEvent, '_key' | 'at'>

/** The next event of a timeline; its key is its place. */
export function requestEvent({events}: Timeline, event: EventGiven, now: Date): RequestEvent {
  return {_key: `e${(events?.length ?? 0) + 1}`, at: now.toISOString(), ...event}
}

/** A timeline with what has just happened, in its order. */
export function withEvents(
  {events}: Timeline,
  happened: readonly EventGiven[],
  now: Date,
): RequestEvent[] {
  return happened.reduce<RequestEvent[]>(
    (known, event) => [...known, requestEvent({events: known}, event, now)],
    [...(events ?? [])],
  )
}

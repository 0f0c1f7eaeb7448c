import type {RequestEvent} from '../export/requestEvent.js'

interface Timeline {
  readonly events?: readonly Pick<RequestEvent, 'what'>[] | null | undefined
}

/** What is known of whether the person who asks is who they say. */
export type IdentityStanding = 'unknown' | 'proven' | 'doubted'

/**
 * How a request's identity stands by the last that was written of it: a doubt ends an earlier proof,
 * and a proof ends a doubt.
 */
export function identityStanding({events}: Timeline): IdentityStanding {
  const last = (events ?? []).findLast(
    ({what}) => what === 'identityProven' || what === 'identityDoubted',
  )
  if (!last) return 'unknown'
  return last.what === 'identityProven' ? 'proven' : 'doubted'
}

/**
 * Whether a handler has stated a doubt that nothing has settled since. Until then nothing about the
 * person is searched for, erased, mailed or handed out (Art. 12(6)).
 */
export function isInDoubt(request: Timeline): boolean {
  return identityStanding(request) === 'doubted'
}

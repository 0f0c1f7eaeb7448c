import {hashOf} from '../stamp/contentHash.js'
import {argumentsHashOf, deskGrantSeconds, type DeskGrant, type DeskRequest} from './deskGrant.js'

export type GrantVerdict =
  | {readonly state: 'valid'}
  /** `wrong` tells nothing more: whoever does not know the secret learns nothing of the grant. */
  | {readonly state: 'refused'; readonly reason: 'wrong' | 'taken' | 'expired'}

/** Clocks of the Content Lake and of the functions may differ by this much. */
const skewSeconds = 30

/**
 * Whether a request has the leave it claims: the secret, the command and the very arguments of the
 * grant, in time and for the first time.
 */
export async function checkDeskGrant(
  request: DeskRequest,
  grant: DeskGrant | undefined,
  now: Date,
): Promise<GrantVerdict> {
  const isMeant =
    grant !== undefined &&
    isSameHash(await hashOf(request.secret), grant.secretHash) &&
    grant.command === request.command &&
    isSameHash(
      await argumentsHashOf(request.secret, request.arguments ?? null),
      grant.argumentsHash,
    )
  if (!isMeant) return {state: 'refused', reason: 'wrong'}
  if (grant.takenAt) return {state: 'refused', reason: 'taken'}
  const ageSeconds = (now.getTime() - Date.parse(grant._createdAt)) / 1000
  const isInTime = ageSeconds >= -skewSeconds && ageSeconds <= deskGrantSeconds
  return isInTime ? {state: 'valid'} : {state: 'refused', reason: 'expired'}
}

/** Both are hashes of equal length, so the time of comparing tells nothing of what was hashed. */
function isSameHash(given: string, expected: string): boolean {
  if (given.length !== expected.length) return false
  let difference = 0
  for (let index = 0; index < given.length; index += 1) {
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index)
  }
  return difference === 0
}

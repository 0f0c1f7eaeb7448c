import {periodBefore} from '../../../core/calendar/isoPeriod.js'
import {commitAsSeen} from '../commitAsSeen.js'
import type {Services} from '../services.js'
import {purgeAsSeen, type SeenDocument} from './purgeAsSeen.js'
import {purgeEach, type PurgedDocuments} from './purgeEach.js'

/** What the run took away of proofs; an opt-out in force is never among it. */
export interface PurgedProofs {
  /** Entries that were undone long ago, whole. */
  readonly entries: PurgedDocuments
  /** Consents that ended long ago: the person left again, or agreed anew. */
  readonly consents: PurgedDocuments
  /** Entries in force that lost what stood around them. */
  readonly trimmed: PurgedDocuments
}

/** Its address has to be gone first: `forgetLeft` deletes that together with what suppliers hold. */
const undone = `_type == 'optOut' && undoneAt <= $since && defined(forgottenAt)`

const sameScope = `subjectKey == ^.subjectKey && brand == ^.brand && channel == ^.channel`
const ended = `_type == 'consent' && at <= $since && (
  count(*[_type == 'optOut' && !defined(undoneAt) && ${sameScope}
    && newsletter in [^.newsletter, '*'] && recordedAt > ^.at && recordedAt <= $since]) > 0
  || count(*[_type == 'consent' && ${sameScope}
    && newsletter == ^.newsletter && at > ^.at && at <= $since]) > 0
)`

const proven = `_type == 'optOut' && !defined(undoneAt) && recordedAt <= $since
  && defined(forgottenAt) && (defined(consentGiven) || defined(history))`

/**
 * Takes away proofs whose time is over. That somebody left stays as long as it is in force, whatever
 * the setting: key, scope and when. Revisions of it from before lie in the Content Lake's history for
 * as long as its plan keeps one, for an opt-out is not deleted in order to be written again.
 */
export async function purgeOptOutProofs(services: Services, now: Date): Promise<PurgedProofs> {
  const since = periodBefore(now, services.settings.kept.optOutProofs)
  const purge = (seen: SeenDocument): Promise<boolean> => purgeAsSeen(services, seen)
  return {
    entries: await purgeEach(services, {filter: undone, since}, purge),
    consents: await purgeEach(services, {filter: ended, since}, purge),
    trimmed: await purgeEach(services, {filter: proven, since}, (seen) => trim(services, seen)),
  }
}

function trim(services: Services, {_id: id, _rev}: SeenDocument): Promise<boolean> {
  const patch = {id, ifRevisionID: _rev, unset: ['consentGiven', 'history']}
  return commitAsSeen(services, [{patch}])
}

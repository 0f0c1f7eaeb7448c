import type {NoticeFacts} from '../content/noticeFacts.js'
import type {PrivacyNotice} from '../content/privacyNotice.js'
import {Refusal} from '../refusal.js'
import type {ResolvedNotice} from './resolvedNotice.js'
import {resolveNotice} from './resolveNotice.js'

/**
 * A notice with every fact filled in, as readers get it.
 *
 * Pure and deterministic: the same documents give the same notice in a browser and in a function,
 * whatever the clock says and in whatever order the facts were read. Facts that the notice does not
 * show are no part of it, so that a change of them is no change of the notice.
 *
 * @throws Refusal `missing_fact` or `contradictory_fact`, naming document and field (in `details`
 * too: `documentId`, `field`, and `problems`, how many there are in all).
 */
export function composeNotice(notice: PrivacyNotice, facts: NoticeFacts): ResolvedNotice {
  const {resolved, problems} = resolveNotice(notice, facts)
  const [first] = problems
  if (first) {
    const {code, message, documentId, field} = first
    throw new Refusal(code, message, {details: {documentId, field, problems: problems.length}})
  }
  return resolved
}

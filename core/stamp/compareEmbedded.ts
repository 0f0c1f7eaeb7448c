import type {ResolvedSection} from '../compose/resolvedNotice.js'
import type {ChangeReason} from './changeReason.js'
import {isSame} from './keyed.js'

/** Whose notices are embedded, and as which version of them, by the notice's id. */
function embeddedIn(sections: readonly ResolvedSection[]) {
  return new Map(
    sections.flatMap(({embedded}) => (embedded ? [[embedded.noticeId, embedded] as const] : [])),
  )
}

/** Other organisations whose notice is embedded anew, as another version, or no longer. */
export function compareEmbedded(
  before: readonly ResolvedSection[],
  after: readonly ResolvedSection[],
): ChangeReason[] {
  const was = embeddedIn(before)
  const is = embeddedIn(after)
  const all = new Map([...was, ...is])
  return [...all]
    .filter(([noticeId]) => !isSame(was.get(noticeId) ?? null, is.get(noticeId) ?? null))
    .map(([, {controller}]) => ({code: 'organisation_changed', subject: controller}))
}

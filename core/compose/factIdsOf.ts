import type {ResolvedNotice} from './resolvedNotice.js'

/**
 * The documents whose facts a notice shows: brand, group, organisations, purposes, agreements,
 * cookies, shared texts, and the notices it embeds. A change of any other document leaves it as it
 * is; what a change of one of these touches, composing tells.
 */
export function factIdsOf({facts, sections}: ResolvedNotice): ReadonlySet<string> {
  const {brand, group, controller, authority, organisations, purposes, purposesInPart} = facts
  const ids = [
    brand.id,
    group?.id,
    ...(group?.brands ?? []).map(({id}) => id),
    controller.id,
    authority?.id,
    ...(organisations ?? []).map(({id}) => id),
    // A kind of recipient is a line of its purpose, and no document.
    ...(purposes ?? []).flatMap(({id, recipients}) => [
      id,
      ...recipients.map((one) => one.id).filter((one) => !one.startsWith(`${id}.`)),
    ]),
    ...(purposesInPart ?? []).map(({id}) => id),
    ...(facts.processors ?? []).flatMap(({id, organisation}) => [id, organisation]),
    ...(facts.cookies ?? []).flatMap(({id, providerId}) => [id, providerId]),
    ...sections.flatMap(({clause, embedded}) => [clause, embedded?.noticeId]),
  ]
  return new Set(ids.filter((id) => id !== undefined))
}

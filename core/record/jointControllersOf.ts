import {byText} from '../compose/order.js'
import type {NoticeFacts} from '../content/noticeFacts.js'
import type {PrivacyNotice} from '../content/privacyNotice.js'

/** A joint controller (Art. 26), and the notice that says so. */
export interface JointController {
  readonly noticeId: string
  readonly noticeTitle: string
  readonly id?: string
  readonly name?: string
}

/**
 * With whom a controller decides together: whose notice one of its own embeds as a joint
 * controller's, and who embeds one of its own so. The arrangement binds both (Art. 26(1)).
 */
export function jointControllersOf(
  controllerId: string,
  facts: NoticeFacts,
  notices: readonly PrivacyNotice[],
): JointController[] {
  const found = new Map<string, JointController>()
  for (const notice of notices) {
    const brand = facts.brands.find(({_id}) => _id === notice.brand._ref)
    if (!brand) continue
    const isOwn = brand.controller._ref === controllerId
    for (const section of notice.sections) {
      if (section._type !== 'embeddedSection' || section.role !== 'joint_controller') continue
      const pinned = facts.pinned.find(
        ({noticeId, version}) => noticeId === section.notice._ref && version === section.version,
      )
      const theirs = pinned?.resolved.facts.controller
      const source = {noticeId: notice._id, noticeTitle: notice.title}
      if (isOwn && theirs?.id !== controllerId) {
        const key = theirs?.id ?? `${notice._id} ${section._key}`
        found.set(key, {...source, ...(theirs && {id: theirs.id, name: theirs.name})})
      }
      if (!isOwn && theirs?.id === controllerId) {
        found.set(brand.controller._ref, {...source, id: brand.controller._ref})
      }
    }
  }
  return [...found.entries()].toSorted(([a], [b]) => byText(a, b)).map(([, one]) => one)
}

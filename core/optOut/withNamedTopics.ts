import {everyNewsletter, type OptOut} from './optOut.js'
import {pendingList, topicsToLeave} from './optOutEntries.js'
import type {SendingBrand} from './sendingBrand.js'

/**
 * The entry with the topics its brands have by now: a newsletter that was unknown when it was left
 * gets its topic, and one that a brand began later belongs to "all of the brand".
 */
export function withNamedTopics<Entry extends OptOut>(
  entry: Entry,
  brands: readonly SendingBrand[],
): Entry {
  const topics = topicsToLeave(entry, brands)
  const isNamed = entry.lists.every(({topicId}) => topicId)
  if (topics.includes(undefined) || (isNamed && entry.newsletter !== everyNewsletter)) return entry
  const kept = entry.lists.filter(({topicId}) => topicId)
  const added = topics.filter((topic) => !kept.some(({topicId}) => topicId === topic))
  return {...entry, lists: [...kept, ...added.map((topic) => pendingList(topic))]}
}

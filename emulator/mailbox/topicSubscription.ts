import type {ContactRecord, Subscription, TopicRecord} from './mailboxRecords.js'

/** Whether a contact gets a topic: its own choice, else the topic's default. */
export function topicSubscription(contact: ContactRecord, topic: TopicRecord): Subscription {
  return contact.topics[topic.id] ?? topic.default_subscription
}
